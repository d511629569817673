import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../../core/text/decodeText';
import type { Language } from '../../core/language/language';
import { errorCode } from '../../node/systemReason';
import { writeFileAtomically } from '../../node/writeFileAtomically';
import { UsageError } from '../options';
import { oneDossierWords } from '../output/oneDossierWords';

/** A text before and after; `before` is undefined for one that must not exist yet. */
export interface ChangedText {
  readonly before: string | undefined;
  readonly after: string;
}

interface Place {
  /** The dossier's folder, absolute. */
  readonly root: string;
}

const byteOrderMark = '\ufeff';

/**
 * Writes texts of a dossier, by their paths in it, each whole or not at all and with the byte order mark that it had. All
 * are looked at before the first is written: one that is not what it was, or that is read-only, throws `UsageError`.
 */
export async function writeTexts(
  texts: ReadonlyMap<string, ChangedText>,
  { root }: Place,
  language: Language,
): Promise<void> {
  const words = oneDossierWords[language];
  const marks = new Map<string, string>();
  for (const [path, { before }] of texts) {
    const existing = await textAt(join(root, path));
    if (existing?.text !== before) throw new UsageError(words.changedMeanwhile(path));
    // Renaming another file over it would succeed nevertheless.
    if (existing !== undefined && ((await stat(join(root, path))).mode & 0o222) === 0)
      throw new UsageError(words.readOnly(path));
    marks.set(path, existing?.mark ?? '');
  }
  for (const [path, { after }] of texts) {
    try {
      await writeFileAtomically(join(root, path), `${marks.get(path) ?? ''}${after}`);
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      throw new UsageError(words.notWritten(path, code), { cause: error });
    }
  }
}

async function textAt(path: string): Promise<{ readonly text: string; readonly mark: string } | undefined> {
  try {
    const bytes = await readFile(path);
    const decoded = decodeText(bytes);
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return { text: decoded.kind === 'text' ? decoded.text : '', mark: hasMark ? byteOrderMark : '' };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
