import type { NamedExpectedProof } from '../catalogue/expectedProofName';
import type { Requirement } from '../catalogue/model';
import { citationKey } from '../evidence/stateOfCited';
import type { EvidenceState } from '../evidence/model';
import { type Reasons, isIgnored } from '../findings/isIgnored';
import type { Draft, Severity } from '../text/draft';
import type { EntryContext } from '../findings/rule';
import { draftsOfEntry } from '../findings/check';
import { entryChecks } from '../findings/families';
import { expectedFor } from '../proofs/expectedFor';
import { citedFile, type Proof, type RequirementEntry } from '../proofs/model';
import { proofsAt } from '../proofs/proofsAt';
import { rangeHolds } from '../text/position';
import type { ValidationContext } from './validationContext';
import { noFindingCounts, withFinding, type FindingCounts } from './findingCounts';
import { presenceOf, type Presence } from './presenceOf';

/** What is to be reported about one entry, with ranges relative to it. */
export interface EntryValidation {
  readonly requirement: Requirement | undefined;
  /** The id of the requirement that an unknown id was probably meant for. */
  readonly meant: string | undefined;
  readonly findings: readonly Draft[];
  readonly proofs: readonly ProofValidation[];
  /** What is on the entry and on none of its proofs. */
  readonly found: FindingCounts;
}

export interface ProofValidation {
  readonly proof: Proof;
  readonly expected: NamedExpectedProof | undefined;
  readonly presence: Presence;
  readonly found: FindingCounts;
}

/** Validates one entry by every check that needs nothing else. `severityOf` is undefined for a finding that is off. */
export function validateEntry(
  entry: RequirementEntry,
  folder: string,
  context: ValidationContext,
  severityOf: (finding: Draft) => Severity | undefined,
): EntryValidation {
  const entryContext = contextOf(entry, folder, context);
  const { named, requirement } = entryContext;
  const drafts = draftsOf(entryContext);
  const raised = entry.problems.length === 0 ? drafts : [...entry.problems, ...drafts];
  const findings = setAside(raised, entry, context.dossier.ignored);
  const onProofs = foundIn(entry, findings, severityOf);
  return {
    requirement,
    meant: named?.kind === 'absent' ? named.nearest : undefined,
    findings,
    proofs: entry.proofs.map((proof) => ({
      proof,
      expected: entryContext.expectedFor(proof),
      presence: presenceOf(proof, entryContext.evidenceOf(proof), context.dossier),
      found: onProofs.get(proof) ?? noFindingCounts,
    })),
    found: onProofs.get(undefined) ?? noFindingCounts,
  };
}

/** By proof, and under `undefined` what is on none. */
function foundIn(
  { proofs }: RequirementEntry,
  findings: readonly Draft[],
  severityOf: (finding: Draft) => Severity | undefined,
): ReadonlyMap<Proof | undefined, FindingCounts> {
  const found = new Map<Proof | undefined, FindingCounts>();
  for (const finding of findings) {
    const severity = severityOf(finding);
    if (severity === undefined) continue;
    const at = proofsAt(proofs, finding.range.start);
    for (const proof of at.length === 0 ? [undefined] : at)
      found.set(proof, withFinding(found.get(proof) ?? noFindingCounts, { code: finding.code, severity }));
  }
  return found;
}

/** Of a broken entry only what is on a proof that is sound: what else it has is not known. */
function draftsOf(context: EntryContext): readonly Draft[] {
  const { proofs, broken } = context.entry;
  if (!broken) return draftsOfEntry(entryChecks, context);
  if (!proofs.some(({ readAlone }) => readAlone === true)) return [];
  return draftsOfEntry(entryChecks, context).filter(({ range }) =>
    proofsAt(proofs, range.start).some(({ readAlone }) => readAlone === true),
  );
}

function contextOf(entry: RequirementEntry, folder: string, context: ValidationContext): EntryContext {
  const named = context.index?.find(entry.id.value);
  const requirement = named?.kind === 'found' ? named.requirement : undefined;
  return {
    entry,
    folder,
    named,
    requirement,
    scope: context.scope,
    expectedFor: once((proof) => expectedFor(proof, requirement)),
    evidenceOf: once((proof) => evidenceOf(proof, folder, context)),
    dossier: context.dossier,
    policy: context.policy,
    today: context.today,
  };
}

/** Each check asks the same of each proof. */
function once<T>(ask: (proof: Proof) => T): (proof: Proof) => T {
  const answers = new Map<Proof, { readonly answer: T }>();
  return (proof) => {
    let known = answers.get(proof);
    if (known === undefined) {
      known = { answer: ask(proof) };
      answers.set(proof, known);
    }
    return known.answer;
  };
}

function evidenceOf(proof: Proof, folder: string, context: ValidationContext): EvidenceState | undefined {
  const cited = citedFile(proof);
  if (cited === undefined) return undefined;
  return context.evidence.states.get(citationKey(folder, cited.value)) ?? { kind: 'unchecked' };
}

/** Whether any place of an entry gives a reason to set a finding aside. */
export function ignoresAnything({ ignored, proofs }: RequirementEntry): boolean {
  return ignored.size > 0 || proofs.some((proof) => proof.ignored.size > 0);
}

/** Without what the proof that it is on, the entry or the dossier sets aside. */
function setAside(drafts: readonly Draft[], entry: RequirementEntry, everywhere: Reasons): readonly Draft[] {
  // Asked once for an entry: it may have as many proofs as findings.
  if (everywhere.size === 0 && !ignoresAnything(entry)) return drafts;
  return drafts.filter(({ code, range: { start } }) => {
    const proofs = proofsAt(entry.proofs, start).filter(({ range }) => rangeHolds(range, start));
    return !isIgnored(code, [everywhere, entry.ignored, ...proofs.map(({ ignored }) => ignored)]);
  });
}
