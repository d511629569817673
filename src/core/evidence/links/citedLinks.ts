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
  for (const { url, kind, place } of chapters.flatMap(linksIn)) {
    const before = links.get(url);
    links.set(url, {
      url,
      kind: before?.kind === 'gazelle' ? 'gazelle' : kind,
      places: [...(before?.places ?? []), place],
    });
  }
  return [...links.values()];
}

type OneLink = Pick<CitedLink, 'url' | 'kind'> & { readonly place: LinkPlace };

function linksIn({ path: file, entries }: ChapterFile): readonly OneLink[] {
  return entries.flatMap(({ line, entry }) =>
    entry.proofs.flatMap(({ target }) => {
      if (target.kind !== 'gazelle' && target.kind !== 'link') return [];
      const url = target.url.value.trim();
      const place = { file, range: shiftRange(target.url.range, line), requirement: entry.id.value };
      return url === '' ? [] : [{ url, kind: target.kind, place }];
    }),
  );
}
