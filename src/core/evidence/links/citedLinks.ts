import type { ChapterFile } from '../../proofs/model';
import { type Range, shiftRange } from '../../text/position';

/** A link that proofs cite, once however many do. */
export interface CitedLink {
  /** As written, without blanks around it. */
  readonly url: string;
  /** `gazelle` where at least one proof says so. */
  readonly kind: 'gazelle' | 'link';
  readonly places: readonly LinkPlace[];
}

export interface LinkPlace {
  /** The chapter file, relative to the dossier's folder. */
  readonly file: string;
  readonly range: Range;
  /** The requirement's id as written. */
  readonly requirement: string;
}

/** Every link of a dossier's chapter files, in their order. */
export function citedLinks(chapters: readonly ChapterFile[]): readonly CitedLink[] {
  const links = new Map<string, CitedLink>();
  for (const { path: file, entries } of chapters) {
    for (const { line, entry } of entries) {
      for (const { target } of entry.proofs) {
        if (target.kind !== 'gazelle' && target.kind !== 'link') continue;
        const url = target.url.value.trim();
        if (url === '') continue;
        const place = { file, range: shiftRange(target.url.range, line), requirement: entry.id.value };
        const before = links.get(url);
        const kind = before?.kind === 'gazelle' ? 'gazelle' : target.kind;
        links.set(url, { url, kind, places: [...(before?.places ?? []), place] });
      }
    }
  }
  return [...links.values()];
}
