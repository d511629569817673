import { acceptsFile } from '../../attach/acceptsFile';
import type { ProofKind } from '../../catalogue/kinds';
import { evidencePolicyOf } from '../../evidence/evidencePolicy';
import type { Snapshot } from '../../project/snapshot';
import { extensionOf, folderOf, pathFrom } from '../../text/names';
import type { Language } from '../../language/language';
import { scalarText } from '../../yaml/edit/scalarText';
import type { Suggestion } from './keys';
import { completionWords } from './words';

export interface FileSuggesting {
  readonly snapshot: Snapshot;
  /** Of the chapter file. */
  readonly path: string;
  readonly language: Language;
  /** Kinds of which a proof is expected there; undefined where that is not known. */
  readonly kinds: readonly ProofKind[] | undefined;
}

/** Pictures that VS Code can show beside the list. */
const shownPictures: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'bmp', 'svg']);

/** Files that nothing cites come first, and among them those that what is expected accepts. */
export function fileSuggestions({ snapshot, path, language, kinds }: FileSuggesting): readonly Suggestion[] {
  const words = completionWords[language];
  const types = citedTypes(snapshot);
  const policy = evidencePolicyOf(snapshot.dossier.policy);
  return snapshot.evidence.files.map((file): Suggestion => {
    const label = pathFrom(folderOf(path), file);
    const extension = extensionOf(file);
    const isCited = types.has(file);
    const type = types.get(file) ?? typeNamed(extension);
    const fits = kinds === undefined || acceptsFile(kinds, { type }, policy);
    return {
      ...{ label, kind: 'file', insert: scalarText(label) },
      detail: [isCited ? words.attached : words.notAttached, ...(fits ? [] : [words.otherType])].join(' · '),
      rank: (isCited ? 2 : 0) + (fits ? 0 : 1),
      ...(shownPictures.has(extension) ? { picture: file } : {}),
    };
  });
}

/** What the files that are cited are, by their bytes. */
function citedTypes({ evidence }: Snapshot): ReadonlyMap<string, string> {
  return new Map(
    [...evidence.states.values()].flatMap((state) =>
      state.kind === 'present' ? [[state.path, state.inspection.type] as const] : [],
    ),
  );
}

/** The type by the extension; the bytes are inspected once the file is cited. */
function typeNamed(extension: string): string {
  if (extension === 'jpeg') return 'jpg';
  if (extension === 'tiff') return 'tif';
  if (extension === 'log') return 'txt';
  return extension === '' ? 'unknown' : extension;
}
