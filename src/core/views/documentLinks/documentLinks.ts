import type { Range } from '../../text/position';
import type { Language } from '../../language/language';
import { correctionsSuffix } from '../../catalogue/corrections/correctionsPath';
import type { KnownTexts } from '../mentions/knownTexts';
import { mentionsIn } from '../mentions/mentionsIn';
import { documentLinkWords } from './words';

/** A path in a file that a click opens. */
export interface FileLink {
  readonly range: Range;
  /** Relative to the dossier's folder. */
  readonly path: string;
  /** What a click does. */
  readonly tooltip: string;
}

/** The paths of a file that lead to a file; one that was looked for and not found is no link. */
export function documentLinks(known: KnownTexts, path: string, language: Language): readonly FileLink[] {
  const { catalogue, evidence } = known;
  if (path.endsWith(correctionsSuffix) || (catalogue.kind === 'loaded' && path === catalogue.path)) return [];
  const words = documentLinkWords[language];
  const absent = new Set([...evidence.states].flatMap(([key, { kind }]) => (kind === 'absent' ? [key] : [])));
  const links: FileLink[] = [];
  for (const { subject, range } of mentionsIn(known, path, { kind: 'file', path: '' })) {
    if (subject.kind !== 'file' || absent.has(subject.path)) continue;
    const isCatalogue = catalogue.kind !== 'unnamed' && catalogue.path === subject.path;
    if (isCatalogue && catalogue.kind === 'absent') continue;
    links.push({ range, path: subject.path, tooltip: isCatalogue ? words.openCatalogue : words.openFile });
  }
  return links;
}
