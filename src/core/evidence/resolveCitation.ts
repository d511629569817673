import type { PathRefusal } from './model';
import { joinPath } from '../text/names';

/** Where a cited path leads, relative to the dossier's folder; or why it is not looked for at all. */
export type ResolvedCitation =
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'refused'; readonly why: PathRefusal };

/**
 * Reads the path of a proof, as written, from the folder of its chapter file (`preuves`; '' for the dossier's own).
 * Text only: no disk is touched, so that a path to somebody's server can't make this machine call it.
 */
export function resolveCitation(folder: string, written: string): ResolvedCitation {
  // Most paths are plain; the rest of the questions takes ten times as long.
  if (!doubtful.test(written)) return { kind: 'inside', path: joinPath(folder, written) };
  const why = refusalOf(written);
  if (why !== undefined) return { kind: 'refused', why };
  const parts: string[] = [];
  for (const part of `${folder}/${written}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return { kind: 'refused', why: 'leaves-folder' };
  }
  return { kind: 'inside', path: parts.join('/') };
}

/** C0, DEL, C1, line separators, and the marks that turn the direction of text: a name that holds one is a disguise. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const disguising = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** Whatever could make a path anything but names below the folder it is written in, and some that are nothing of the kind. */
const doubtful =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\\:~]|^\s*(?:\/|$)|[. /](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com|lpt)/iu;

const scheme =
  /^(?:[a-z][a-z0-9+.-]*:\/\/|(?:file|https?|ftp|data|mailto|javascript|command|vscode|about|blob):)/iu;

/** Names that Windows keeps for devices, with any extension. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;

function refusalOf(written: string): PathRefusal | undefined {
  if (written.trim() === '') return 'empty';
  if (disguising.test(written)) return 'control-character';
  if (/^[\\/]{2}/u.test(written)) return 'network';
  if (scheme.test(written)) return 'scheme';
  if (/^[a-z]:/iu.test(written)) return 'drive';
  if (/^~(?:$|[\\/])/u.test(written)) return 'home';
  if (/^[\\/]/u.test(written)) return 'absolute';
  if (written.includes('\\')) return 'backslash';
  return written.split('/').some(isReserved) ? 'reserved-name' : undefined;
}

/** Whether a name can't be kept, or means something else, on one of the systems a dossier travels through. */
function isReserved(name: string): boolean {
  if (name === '.' || name === '..') return false;
  // A colon names a stream inside a file on NTFS; a last dot or space is dropped by Windows.
  return device.test(name) || name.includes(':') || /[. ]$/u.test(name);
}
