import type { Catalogue, ExpectedProof, Requirement } from '../catalogue/model';
import type { EvidenceSurvey } from '../evidence/model';
import { composed } from '../text/names';
import type { ChangedWhat, DepositChange, RequirementCoverage } from '../project/snapshot';
import type { DepositRecords } from './chapterRecords';
import { currentProof, type CurrentProof } from './currentProof';
import { lastDeposited, type Deposited } from './deposited';
import type { DepositedProof } from './model';

export interface Compared {
  readonly catalogue: Catalogue;
  readonly coverage: ReadonlyMap<Requirement, RequirementCoverage>;
  readonly evidence: EvidenceSurvey;
  /** SHA-256 of a text in UTF-8, hexadecimal, lower case. */
  readonly digestOfText: (text: string) => string;
}

/**
 * What was deposited and is different now, over what applies to the dossier. Nothing is reported about files that could not be
 * looked at or summed: a file over 1 GiB counts as the same where its name is.
 */
export function depositChanges(records: DepositRecords, compared: Compared): readonly DepositChange[] {
  return records.chapters.flatMap((record) =>
    [...lastDeposited(record, compared.catalogue).values()].flatMap((deposited) =>
      changesOf(deposited, compared),
    ),
  );
}

function changesOf(deposited: Deposited, compared: Compared): readonly DepositChange[] {
  const { requirement, expectedProof } = deposited.found;
  const coverage = compared.coverage.get(requirement);
  const expected = coverage?.expected.find((one) => one.expectedProof === expectedProof);
  if (coverage?.applies !== true || coverage.setAside || expected === undefined) return [];
  const current = expected.proofs.map((attached) => currentProof(attached, compared.evidence));
  const what = differenceOf(deposited.proofs, current);
  const changed = isOtherText(deposited.proofs, expectedProof, compared);
  return [...(what === undefined ? [] : [what]), ...(changed ? (['text'] as const) : [])].map((one) => ({
    ...{ deposited, coverage, expected },
    what: one,
  }));
}

/** How proofs differ from those deposited; undefined where each has its like, or nothing can be known. */
export function differenceOf(
  deposited: readonly DepositedProof[],
  current: readonly CurrentProof[],
): ChangedWhat | undefined {
  const unmatched = [...current];
  const removed = deposited.filter((one) => {
    const at = unmatched.findIndex((other) => isSame(one, other));
    if (at >= 0) unmatched.splice(at, 1);
    return at < 0;
  });
  const [first, next] = [removed[0], unmatched[0]];
  if (first === undefined) return next === undefined ? undefined : 'added';
  return next === undefined ? 'removed' : whatOf(next);
}

function whatOf({ target }: CurrentProof): ChangedWhat {
  if (target.kind === 'gazelle' || target.kind === 'link') return 'link';
  if (target.kind === 'motco2') return 'number';
  return target.file === undefined ? 'other' : 'file';
}

function isSame({ target, sha256 }: DepositedProof, current: CurrentProof): boolean {
  if (target.kind !== current.target.kind) return false;
  if (target.file === undefined) return sameText(target.value, current.target.value);
  if (target.value !== undefined && !sameText(target.value, current.target.value)) return false;
  if (sha256 !== undefined && current.sha256 !== undefined) return sha256 === current.sha256;
  return composed(target.file) === composed(current.target.file ?? '');
}

function sameText(a: string | undefined, b: string | undefined): boolean {
  return (a ?? '').trim() === (b ?? '').trim();
}

/** An expected proof never changes, so its text is summed once. */
const sums = new WeakMap<ExpectedProof, string>();

/** The sum of the text that a deposit is made for. */
export function digestOfExpected(
  expectedProof: ExpectedProof,
  digestOfText: Compared['digestOfText'],
): string {
  let sum = sums.get(expectedProof);
  if (sum === undefined) sums.set(expectedProof, (sum = digestOfText(expectedProof.text)));
  return sum;
}

function isOtherText(
  deposited: readonly DepositedProof[],
  expectedProof: ExpectedProof,
  { digestOfText }: Compared,
): boolean {
  const written = deposited.flatMap(({ expected }) => expected ?? []);
  return written.length > 0 && written.every((sum) => sum !== digestOfExpected(expectedProof, digestOfText));
}
