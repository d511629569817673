import { citedFile, type ChapterFile } from '../proofs/model';
import { folderOf } from '../text/names';
import { resolveCitation } from '../evidence/resolveCitation';

/**
 * The folder beside a chapter file where its evidence goes, as a proof would write it: the one that most of its proofs
 * cite, else `instead`, else the code that the ids of the chapter's requirements share (`PSC`), else `fichiers`.
 */
export function evidenceFolderOf(
  file: ChapterFile | undefined,
  requirementIds: readonly string[],
  {
    device = '',
    instead,
  }: { readonly device?: string | undefined; readonly instead?: string | undefined } = {},
): string {
  const cited = (file?.entries ?? []).flatMap(({ entry }) =>
    entry.proofs.flatMap((proof) => citedFile(proof) ?? []),
  );
  const folders = cited.flatMap(({ value }) => {
    const resolved = resolveCitation('', value);
    const folder = resolved.kind === 'inside' ? folderOf(resolved.path) : '';
    return folder === '' ? [] : [folder];
  });
  return (
    mostFrequent(folders) ??
    instead ??
    mostFrequent(requirementIds.flatMap((id) => codeOf(id, device))) ??
    'fichiers'
  );
}

/** `SC.PSC.01` is of PSC, `RIS.MSS/DEM.12` of MSS in a RIS, `DB.SO.101` of DB. */
function codeOf(id: string, device: string): string[] {
  const [first = '', second = ''] = id.trim().split(/[./]/);
  const isBase = /^sc$/i.test(first) || first.toLowerCase() === device.toLowerCase();
  const code = (isBase && /^[a-z]/i.test(second) ? second : first).replaceAll(/[^\p{L}\p{N}_-]/gu, '');
  return code === '' ? [] : [code];
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
