import type { Proof } from '../proofs/model';
import type { Draft, DraftInFile } from '../text/draft';
import { type PresentFile, presentFile } from './presentFile';
import type { DossierContext, EntryContext } from './rule';

/** Where drafts come from: each entry, or the whole dossier. */
export type Check = EntryCheck | ComparingCheck;

/** What it finds is kept for as long as the entry and the dossier are the same. */
export interface EntryCheck {
  readonly each: 'entry';
  readonly check: (context: EntryContext) => Iterable<Draft>;
}

/** Compares, and runs again at each change, so it must be cheap. */
export interface ComparingCheck {
  readonly each: 'dossier';
  readonly check: (context: DossierContext) => Iterable<DraftInFile | undefined>;
}

/** A check of each entry by itself. */
export function onEntry(check: (context: EntryContext) => Iterable<Draft>): Check {
  return { each: 'entry', check };
}

/** A check of each proof of an entry. What it finds gets the ids of what the proof is for. */
export function onEachProof(check: (proof: Proof, context: EntryContext) => Iterable<Draft>): Check {
  return onEntry(function* (context) {
    for (const proof of context.entry.proofs) {
      for (const draft of check(proof, context)) yield { ...draft, ...idsOf(proof, context) };
    }
  });
}

/** A check of each file that is there and was looked into, sound or not. */
export function onEachFile(check: (file: PresentFile, context: EntryContext) => Iterable<Draft>): Check {
  return onEachProof(function* (proof, context) {
    const file = presentFile(proof, context);
    if (file !== undefined) yield* check(file, context);
  });
}

/** A check that compares several entries or files. */
export function onDossier(check: ComparingCheck['check']): Check {
  return { each: 'dossier', check };
}

function idsOf(
  proof: Proof,
  { requirement, expectedFor }: EntryContext,
): Pick<Draft, 'requirement' | 'scenario' | 'expectedProof'> {
  if (requirement === undefined) return {};
  const expected = expectedFor(proof);
  if (expected === undefined) return { requirement: requirement.id };
  const { scenario, name } = expected;
  return {
    requirement: requirement.id,
    ...(scenario.id === '' ? {} : { scenario: scenario.id }),
    expectedProof: name,
  };
}
