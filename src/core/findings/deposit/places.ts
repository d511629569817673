import type { RemarkSubject } from '../../deposit/remarkSubject';
import type { ExpectedCoverage, RequirementCoverage } from '../../project/snapshot';
import type { ProofTarget } from '../../proofs/model';
import { rangeOf, shiftRange, type Range } from '../../text/position';
import { homeOfChapter } from '../coverage/homeOfChapter';
import type { DossierContext } from '../rule';

/** What a place is looked for in: a snapshot has it all. */
type Written = Pick<DossierContext, 'dossier' | 'chapters' | 'coverage'>;

export interface PlaceInFile {
  readonly file: string;
  readonly range: Range;
}

/** Where to point at for an expected proof: its first proof, else the entry of its requirement, else its chapter file. */
export function placeOfExpected(
  coverage: RequirementCoverage,
  expected: ExpectedCoverage | undefined,
  context: Written,
): PlaceInFile {
  const attached = expected?.proofs[0];
  if (attached !== undefined) {
    const { place, proof } = attached;
    const range = proof.for?.range ?? rangeOfTarget(proof.target) ?? proof.range;
    return { file: place.file.path, range: shiftRange(range, place.placed.line) };
  }
  const entry = coverage.entries[0];
  if (entry === undefined) return homeOfChapter(coverage.requirement.chapter, context);
  return { file: entry.file.path, range: shiftRange(entry.placed.entry.id.range, entry.placed.line) };
}

/** Where to point at for a whole chapter: its name in its file, else the dossier. */
export function placeOfChapter(chapter: string, context: Written): PlaceInFile {
  const chapterPlace = homeOfChapter(chapter, context);
  const file = context.chapters.find(({ path }) => path === chapterPlace.file);
  return file === undefined
    ? chapterPlace
    : { file: file.path, range: file.chapter?.range ?? rangeOf(0, 0, 0, 1) };
}

/** Where a remark is shown: on what it is about, else on its chapter. */
export function placeOfRemark(
  { requirement, found }: RemarkSubject,
  chapter: string,
  context: Written,
): PlaceInFile {
  const covered = requirement === undefined ? undefined : context.coverage.get(requirement);
  if (covered === undefined) return placeOfChapter(chapter, context);
  const expected = covered.expected.find((one) => one.expectedProof === found?.expectedProof);
  return placeOfExpected(covered, expected, context);
}

function rangeOfTarget(target: ProofTarget): Range | undefined {
  switch (target.kind) {
    case 'file':
      return target.file.range;
    case 'gazelle':
    case 'link':
      return target.url.range;
    case 'motco2':
      return target.number.range;
    case 'cnda':
    case 'psc':
      return target.file?.range ?? target.range;
    case 'unreadable':
      return undefined;
  }
}
