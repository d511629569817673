import type { Inspection } from '../../inspect/model';

/** What a report shows of a file beside its facts. */
export type ShownContent =
  | { readonly kind: 'picture'; readonly mime: string }
  | { readonly kind: 'text' }
  /** To be played where its page may be: a video or a sound. */
  | { readonly kind: 'video' | 'sound'; readonly mime: string; readonly size: number }
  /** Numbers that may be patients' were found in it: nothing of it is shown. */
  | { readonly kind: 'masked' }
  | { readonly kind: 'none' };

/** Pictures that every browser shows. */
const pictures = new Set(['png', 'jpg', 'gif', 'webp', 'bmp', 'svg']);
const texts = new Set(['txt', 'json', 'csv', 'xml', 'html', 'eml', 'hl7', 'pem', 'log', 'yaml', 'jsonl']);

/** Those that browsers play, as far as their codecs allow. */
const videos = new Set(['mp4', 'm4v', 'mov', 'webm']);
const sounds = new Set(['m4a', 'mp3', 'wav', 'ogg', 'flac']);

/** Bytes: one file that holds a hundred of larger ones can't be opened any more. */
export const largestPicture = 16 * 1024 * 1024;

/** Bytes of all videos and sounds together that are put into one report: a browser still opens it. */
export const mostPlayed = 64 * 1024 * 1024;

/** As much of a text as its first lines need, in bytes. */
export const firstBytes = 8 * 1024;

/** Decided by what was found in the file, never by its name. */
export function shownContent({ type, mime, facts, stamp, problems }: Inspection): ShownContent {
  if (facts.personal !== undefined || facts.productionDomains !== undefined) return { kind: 'masked' };
  if (pictures.has(type) && stamp.size <= largestPicture && problems.length === 0)
    return { kind: 'picture', mime };
  if (videos.has(type)) return { kind: 'video', mime, size: stamp.size };
  if (sounds.has(type)) return { kind: 'sound', mime, size: stamp.size };
  return texts.has(type) ? { kind: 'text' } : { kind: 'none' };
}
