import { agencyHosts } from '../evidence/evidencePolicy';

/** What somebody copied, as a proof could use it. */
export type Pasted =
  | { readonly kind: 'gazelle' | 'link'; readonly url: string }
  | { readonly kind: 'motco2'; readonly number: string }
  /** Paths or `file:` addresses, one per line as they were. */
  | { readonly kind: 'files'; readonly places: readonly string[] }
  | { readonly kind: 'nothing' };

/** Longer than any list of files that a person copies. */
const longest = 100_000;

/** Recognises a link, the number of a test, or files in a copied text. A page of the old MSSanté tool is its test's number. */
export function recognisePasted(text: string): Pasted {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longest) return { kind: 'nothing' };
  if (/^\d{1,12}$/.test(trimmed)) return { kind: 'motco2', number: trimmed };
  if (/^https?:\/\/\S+$/i.test(trimmed)) return linkKind(trimmed);
  const places = trimmed.split(/\r\n|\n|\r/).flatMap(placeIn);
  return places.length === 0 ? { kind: 'nothing' } : { kind: 'files', places };
}

function linkKind(url: string): Pasted {
  if (!URL.canParse(url)) return { kind: 'nothing' };
  const { hostname, pathname } = new URL(url);
  const number = /\/MSSante\/execution\/show\/(\d{1,12})\/?$/i.exec(pathname)?.[1];
  if (number !== undefined) return { kind: 'motco2', number };
  const ofGazelle = agencyHosts.includes(hostname.toLowerCase()) || /\.seam$/i.test(pathname);
  return { kind: ofGazelle ? 'gazelle' : 'link', url };
}

/** Quotes are what Windows' "Copy as path" puts around; a comment is what a list of URIs may hold. */
function placeIn(line: string): readonly string[] {
  const place = line.trim().replace(/^"(.*)"$/, '$1');
  const isPath =
    /^(?:file:\/\/|\/|[a-z]:[\\/]|\\\\)\S/i.test(place) || /^[^\s<>"|?*:]+\.[A-Za-z0-9]{1,5}$/.test(place);
  return place.startsWith('#') || !isPath ? [] : [place];
}
