import { citationKey, stateOfCited } from '../../evidence/stateOfCited';
import { baseName, extensionOf, foldedName, folderOf, joinPath, pathFrom } from '../../text/names';
import { resolveCitation } from '../../evidence/resolveCitation';
import { wrongExtension } from '../../evidence/wrongExtension';
import { citedFile, type ChapterFile } from '../../proofs/model';
import type { Located } from '../../text/located';
import { shiftRange } from '../../text/position';
import type { FileEdits, TextEdit } from '../../text/textEdit';
import { setScalar } from '../../yaml/edit/setScalar';
import { defineFinding, params } from '../defineFinding';
import { isIntact } from '../presentFile';
import type { FixContext } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';
import { otherFile } from '../quickFixes/commonFixes';

/** The name says what the bytes are: a tool that goes by the name can't open the file otherwise. Measured. */
export const extensionMismatch = defineFinding({
  code: 'extension-mismatch',
  severity: 'error',
  origin: 'measured',
  /** `extension` is the name's, `type` that of the bytes. */
  params: params<{ file: string; extension: string; type: string }>(),
  *checkFile(file, _context, draft) {
    const { cited, path, inspection } = file;
    const wrong = isIntact(file) ? wrongExtension(path, inspection) : undefined;
    if (wrong !== undefined) yield draft(cited.range, { file: cited.value, ...wrong });
  },
  *fixes(context, { type }) {
    const from = citedPath(context);
    if (from === undefined) return;
    const stem = from.slice(0, from.length - extensionOf(from).length).replace(/\.$/, '');
    const to = `${stem}.${type}`;
    if (context.snapshot.evidence.files.some((file) => foldedName(file) === foldedName(to))) return;
    yield offer({
      kind: 'rename-file',
      fr: `Renommer le fichier en « ${baseName(to)} », ici et sur le disque`,
      en: `Rename the file to “${baseName(to)}”, here and on the disk`,
      act: { kind: 'rename', from, to, edits: editsForRename(context, from, to) },
      preferred: true,
    });
    yield* otherFile(context);
  },
});

/** The true path of the file that the proof cites. */
function citedPath({ chapter, proof, snapshot }: FixContext): string | undefined {
  const state = chapter && proof && stateOfCited(snapshot.evidence, chapter.path, proof.proof);
  return state?.kind === 'present' ? state.path : undefined;
}

/** Everywhere that a file is cited, by its new path. */
function editsForRename({ snapshot, textOf }: FixContext, from: string, to: string): FileEdits {
  const edits = new Map<string, readonly TextEdit[]>();
  for (const chapter of snapshot.chapters) {
    const text = textOf(chapter.path);
    const folder = folderOf(chapter.path);
    const citing = citationsIn(chapter).filter(({ value }) =>
      means(snapshot, folder, { written: value, path: from }),
    );
    if (text === undefined || citing.length === 0) continue;
    edits.set(
      chapter.path,
      citing.map(({ range }) => setScalar(text, range, pathFrom(folder, to))),
    );
  }
  return edits;
}

function citationsIn({ entries }: ChapterFile): readonly Located<string>[] {
  return entries.flatMap(({ line, entry }) =>
    entry.proofs.flatMap((proof) => {
      const cited = citedFile(proof);
      return cited === undefined ? [] : [{ value: cited.value, range: shiftRange(cited.range, line) }];
    }),
  );
}

function means(
  { evidence }: FixContext['snapshot'],
  folder: string,
  { written, path }: { readonly written: string; readonly path: string },
): boolean {
  const state = evidence.states.get(citationKey(folder, written));
  if (state?.kind === 'present') return state.path === path;
  const resolved = resolveCitation(folder, written);
  return resolved.kind === 'inside' && joinPath('', resolved.path) === path;
}
