import type { FileMatch, MatchedTarget } from '../../core/attach/matchFile';
import type { MadeOn } from '../../core/attach/madeOnOf';
import type { PlannedFile } from '../../core/attach/planAttachment';

/** What became of a file that was given to `attach`. */
export interface AttachedFile {
  /** As the user would name it. */
  readonly file: string;
  /** Absolute. */
  readonly source: string;
  readonly match: FileMatch;
  /** Undefined where it did not match. */
  readonly planned: PlannedFile | undefined;
  /** The day that is written with the proof. */
  readonly madeOn: MadeOn | undefined;
}

/** The result of `attach` for programs; its names are a contract. */
export function attachAsJson(files: readonly AttachedFile[]): unknown {
  const refused = files.filter(({ planned }) => planned?.kind === 'refused');
  return {
    matched: files.flatMap(({ file, match, planned, madeOn }) =>
      match.kind !== 'matched' || planned === undefined || planned.kind === 'refused'
        ? []
        : [
            {
              file,
              ...idsOf(match.target),
              by: match.by,
              target: planned.path,
              already: planned.kind === 'already',
              ...(madeOn === undefined ? {} : { madeOn: madeOn.day }),
            },
          ],
    ),
    ambiguous: files.flatMap(({ file, match }) =>
      match.kind === 'ambiguous' ? [{ file, candidates: match.candidates.map(idsOf) }] : [],
    ),
    unmatched: files.flatMap(({ file, match }) => (match.kind === 'unmatched' ? [file] : [])),
    ...(refused.length === 0 ? {} : { refused: refused.map(({ file }) => file) }),
  };
}

function idsOf({ coverage, expected }: MatchedTarget): Readonly<Record<string, string>> {
  const { id: requirement } = coverage.requirement;
  if (expected === undefined) return { requirement };
  const { scenario, name } = expected;
  return { requirement, ...(scenario.id === '' ? {} : { scenario: scenario.id }), expectedProof: name };
}
