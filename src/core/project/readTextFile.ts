import { baseName, folderOf } from '../text/names';
import type { Folder } from '../ports/folder';
import type { InTurns } from '../ports/slices';
import { decodedInSteps } from '../text/decodeText';
import { rangeOf } from '../text/position';
import type { ReadingDraft } from '../yaml/nodes';

/** A larger text is no dossier; reading it would hold the editor up. */
export const mostBytesOfText = 20 * 1024 * 1024;

export type TextReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  /** It is there, but not as a text that can be read; the problem says why, on its first line. */
  | { readonly kind: 'unreadable'; readonly problem: ReadingDraft };

/** Reads one of the dossier's own text files, in turns with other work. */
export async function readTextFile(folder: Folder, path: string, inTurns: InTurns): Promise<TextReading> {
  const content = await folder.read(path, mostBytesOfText);
  switch (content.kind) {
    case 'content': {
      const decoded = await inTurns(decodedInSteps(content.bytes));
      if (decoded.kind === 'text') return decoded;
      return unreadable({ code: 'encoding-unsupported', range: top, params: { guess: decoded.guess } });
    }
    case 'absent':
      return { kind: 'absent' };
    case 'too-large':
      return unreadable({
        code: 'file-too-large',
        range: top,
        params: { megabytes: String(Math.round(content.size / 1024 / 1024)), reason: '' },
      });
    case 'not-regular':
    case 'outside':
      return unreadable({
        code: 'schema-invalid',
        range: top,
        params: { path: '', reason: content.kind, allowed: '' },
      });
    case 'unreadable':
      return unreadable({
        code: 'schema-invalid',
        range: top,
        params: { path: '', reason: 'unreadable', allowed: content.reason },
      });
  }
}

/** The same for one that may be absent: where a link of this name leads nowhere, that is a fault and not an absence. */
export async function readOptionalText(folder: Folder, path: string, inTurns: InTurns): Promise<TextReading> {
  const reading = await readTextFile(folder, path, inTurns);
  if (reading.kind !== 'absent') return reading;
  const around = await folder.list(folderOf(path));
  const isLink =
    around.kind === 'listed' &&
    around.entries.some(({ name, kind }) => kind === 'link' && name === baseName(path));
  return isLink ? danglingLink : reading;
}

/** The same for one that was listed: a link that leads nowhere is a fault, not an absence. */
export async function readListedText(
  folder: Folder,
  { path, isLink }: { readonly path: string; readonly isLink: boolean },
  inTurns: InTurns,
): Promise<TextReading> {
  const reading = await readTextFile(folder, path, inTurns);
  return reading.kind === 'absent' && isLink ? danglingLink : reading;
}

function unreadable(problem: ReadingDraft): TextReading {
  return { kind: 'unreadable', problem };
}

const top = rangeOf(0, 0, 0, 1);

const danglingLink = unreadable({
  code: 'schema-invalid',
  range: top,
  params: { path: '', reason: 'dangling', allowed: '' },
});
