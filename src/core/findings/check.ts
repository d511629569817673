import type { Proof } from '../proofs/model';
import type { Draft, DraftInFile } from '../text/draft';
import { isIntact, type PresentFile, presentFile } from './presentFile';
import type { DossierContext, EntryContext } from './rule';

/** Where drafts come from: an entry, each of its proofs or of their files, or the whole dossier. */
export type Check = EntryCheck | ComparingCheck;

/** What it finds is kept for as long as the entry and the dossier are the same. */
export type EntryCheck =
  | { readonly each: 'entry'; readonly check: (context: EntryContext) => Iterable<Draft> }
  | { readonly each: 'proof'; readonly check: CheckOf<Proof> }
  | { readonly each: 'file' | 'broken file'; readonly check: CheckOf<PresentFile> };

type CheckOf<Subject> = (subject: Subject, context: EntryContext) => Iterable<Draft>;

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
export function onEachProof(check: CheckOf<Proof>): Check {
  return { each: 'proof', check };
}

/** A check of each file that is there and was looked into, sound or not; the same ids. */
export function onEachFile(check: CheckOf<PresentFile>): Check {
  return { each: 'file', check };
}

/** A check of each of those files whose bytes have a fault, which few have; the same ids. */
export function onEachBrokenFile(check: CheckOf<PresentFile>): Check {
  return { each: 'broken file', check };
}

/** A check that compares several entries or files. */
export function onDossier(check: ComparingCheck['check']): Check {
  return { each: 'dossier', check };
}

/** What checks find in one entry, check by check. */
export function draftsOfEntry(checks: readonly EntryCheck[], context: EntryContext): readonly Draft[] {
  const { proofs } = context.entry;
  const files = proofs.flatMap((proof) => presentFile(proof, context) ?? []);
  const broken = files.filter((file) => !isIntact(file));
  const drafts: Draft[] = [];
  const addOf = (proof: Proof, found: Iterable<Draft>): void => {
    for (const draft of found) drafts.push({ ...draft, ...idsOf(proof, context) });
  };
  for (const one of checks) {
    if (one.each === 'entry') for (const draft of one.check(context)) drafts.push(draft);
    else if (one.each === 'proof') for (const proof of proofs) addOf(proof, one.check(proof, context));
    else for (const file of one.each === 'file' ? files : broken) addOf(file.proof, one.check(file, context));
  }
  return drafts;
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
