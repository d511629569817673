import type { NamedExpectedProof } from '../catalogue/expectedProofName';
import type { Requirement } from '../catalogue/model';
import { citationKey } from '../evidence/citationKey';
import type { EvidenceState } from '../evidence/model';
import { isFindingCode } from '../findings/codes';
import type { RawFinding } from '../findings/model';
import type { EntryContext } from '../findings/rule';
import { entryRules } from '../findings/rules';
import { outOfScope } from '../findings/rules/outOfScope';
import { unknownRequirement } from '../findings/rules/unknownRequirement';
import { expectedFor } from '../proofs/expectedFor';
import { citedFile, type Proof, type RequirementEntry } from '../proofs/model';
import type { Position } from '../text/position';
import { ownersByRange } from '../text/rangeOwners';
import type { YamlProblem } from '../yaml/nodes';
import type { JudgementContext } from './context';
import type { CoverageState } from './snapshot';

/** What is to be said of one entry, with ranges relative to it. */
export interface EntryJudgement {
  readonly requirement: Requirement | undefined;
  /** The id of the requirement that an unknown id was probably meant for. */
  readonly meant: string | undefined;
  readonly findings: readonly RawFinding[];
  readonly proofs: readonly ProofJudgement[];
  /** Something is wrong with the entry apart from its proofs. */
  readonly faulty: boolean;
}

export interface ProofJudgement {
  readonly proof: Proof;
  readonly expected: NamedExpectedProof | undefined;
  readonly state: CoverageState;
}

/** Judges one entry by every rule that needs nothing else. `speaks` says whether a finding is loud enough to make a proof faulty. */
export function judgeEntry(
  entry: RequirementEntry,
  folder: string,
  context: JudgementContext,
  speaks: (finding: RawFinding) => boolean,
): EntryJudgement {
  const unknown = context.index === undefined ? undefined : unknownRequirement(entry, context.index);
  const found = context.index?.find(entry.id.value);
  const requirement = found?.kind === 'found' ? found.requirement : undefined;
  const entryContext = contextOf(entry, folder, requirement, context);
  const reading = entry.problems.map(findingOf);
  const raised = entry.broken ? reading : [...reading, ...ruleFindings(entryContext, unknown, context)];
  const proofAt = ownersByRange(entry.proofs);
  const findings = raised.filter((finding) => !isIgnored(finding, entry, proofAt));
  const loud = findings.filter(speaks).map(({ range }) => proofAt(range.start));
  const faulty = new Set(loud);
  return {
    requirement,
    meant: found?.kind === 'absent' ? found.nearest : undefined,
    findings,
    proofs: entry.proofs.map((proof) => ({
      proof,
      expected: entryContext.expectedFor(proof),
      state: proofState(proof, entry, faulty.has(proof), entryContext.evidenceOf(proof)),
    })),
    faulty: (entry.broken && loud.length > 0) || faulty.has(undefined),
  };
}

function* ruleFindings(
  entryContext: EntryContext,
  unknown: RawFinding | undefined,
  context: JudgementContext,
): Iterable<RawFinding> {
  if (unknown !== undefined) yield unknown;
  const beyond = outOfScope(entryContext, context.scope);
  if (beyond !== undefined) yield beyond;
  for (const rule of entryRules) yield* rule.check(entryContext);
}

function contextOf(
  entry: RequirementEntry,
  folder: string,
  requirement: Requirement | undefined,
  context: JudgementContext,
): EntryContext {
  return {
    entry,
    folder,
    requirement,
    applies: requirement !== undefined && context.scope(requirement) === 'applies',
    expectedFor: once((proof) => expectedFor(proof, requirement)),
    evidenceOf: once((proof) => evidenceOf(proof, folder, context)),
    dossier: context.dossier,
    policy: context.policy,
    today: context.today,
  };
}

/** Each rule asks the same of each proof. */
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

function evidenceOf(proof: Proof, folder: string, context: JudgementContext): EvidenceState | undefined {
  const cited = citedFile(proof);
  if (cited === undefined) return undefined;
  return context.evidence.states.get(citationKey(folder, cited.value)) ?? { kind: 'unchecked' };
}

function findingOf({ code, range, params, related }: YamlProblem): RawFinding {
  return { code, range, params, ...(related === undefined ? {} : { firstRange: related }) };
}

/** What the reader says can't be set aside: nothing after it would be known. */
function isIgnored(
  finding: RawFinding,
  entry: RequirementEntry,
  proofAt: (position: Position) => Proof | undefined,
): boolean {
  if (finding.code.startsWith('yaml-') || !isFindingCode(finding.code)) return false;
  if (hasReason(entry.ignored, finding.code)) return true;
  const proof = proofAt(finding.range.start);
  return proof !== undefined && hasReason(proof.ignored, finding.code);
}

function hasReason(ignored: ReadonlyMap<string, string>, code: string): boolean {
  return (ignored.get(code)?.trim() ?? '') !== '';
}

function proofState(
  proof: Proof,
  entry: RequirementEntry,
  isFaulty: boolean,
  evidence: EvidenceState | undefined,
): CoverageState {
  if (entry.broken || proof.target.kind === 'unreadable') return 'not-checked';
  if (isFaulty) return 'faulty';
  return evidence?.kind === 'unchecked' ? 'not-checked' : 'complete';
}
