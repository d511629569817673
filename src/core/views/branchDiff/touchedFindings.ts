import type { Finding } from '../../findings/model';
import type { Snapshot } from '../../project/snapshot';
import { dossierChange } from './dossierChange';
import type { DossierChange, DossierSide } from './model';

/**
 * The findings that changes touch: those that were not there before, those that are on a changed line, and those of an expected proof
 * whose proofs changed. Undefined where nothing of the dossier changed. `before` is undefined for a dossier that is new.
 */
export async function touchedFindings(
  before: DossierSide | undefined,
  after: DossierSide,
): Promise<ReadonlySet<Finding> | undefined> {
  const change = await dossierChange(before, after);
  const texts = textPaths(after.snapshot, before?.snapshot);
  const changed = texts.filter((path) => before?.textOf(path) !== after.textOf(path));
  if (changed.length === 0 && change.requirements.length === 0) return undefined;
  const lines = new Map(
    changed.map((path) => [path, changedLines(before?.textOf(path) ?? '', after.textOf(path) ?? '')]),
  );
  const touched = new Set(change.requirements.flatMap(({ gained }) => gained));
  const proofs = changedProofs(change);
  for (const finding of after.snapshot.findings)
    if (standsOnChange(finding, lines) || proofs.has(proofKey(finding))) touched.add(finding);
  return touched;
}

function textPaths(...snapshots: readonly (Snapshot | undefined)[]): readonly string[] {
  const paths = snapshots.flatMap((one) => {
    if (one === undefined) return [];
    const { dossier, catalogue, chapters, deposits } = one;
    const catalogues = catalogue.kind === 'unnamed' ? [] : [catalogue.path];
    const corrections = catalogue.kind === 'loaded' ? [catalogue.corrections?.path ?? []].flat() : [];
    const files = [...chapters, ...deposits.files].map(({ path }) => path);
    return [dossier.path, ...catalogues, ...corrections, ...files];
  });
  return [...new Set(paths)];
}

/** Lines of `after`, from 0, that `before` does not have between what both begin and end with. */
function changedLines(before: string, after: string): ReadonlySet<number> {
  const old = before.split(/\r\n|\r|\n/u);
  const now = after.split(/\r\n|\r|\n/u);
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  const unmatched = new Map<string, number>();
  for (const line of old.slice(start, old.length - end)) unmatched.set(line, (unmatched.get(line) ?? 0) + 1);
  const changed = new Set<number>();
  for (let at = start; at < now.length - end; at++) {
    const line = now[at] ?? '';
    const count = unmatched.get(line) ?? 0;
    if (count > 0) unmatched.set(line, count - 1);
    else changed.add(at);
  }
  return changed;
}

function standsOnChange(
  { file, range: { start, end } }: Finding,
  lines: ReadonlyMap<string, ReadonlySet<number>>,
): boolean {
  const changed = lines.get(file);
  if (changed === undefined) return false;
  for (let line = start.line; line <= end.line; line++) if (changed.has(line)) return true;
  return false;
}

function changedProofs({ requirements }: DossierChange): ReadonlySet<string> {
  return new Set(
    requirements.flatMap(({ requirement, proofs }) =>
      proofs.map(({ expectedProof }) => proofKey({ requirement, expectedProof })),
    ),
  );
}

function proofKey(of: {
  readonly requirement?: string | undefined;
  readonly expectedProof?: string | undefined;
}): string {
  return of.expectedProof === undefined ? '' : `${of.requirement ?? ''}\n${of.expectedProof}`;
}
