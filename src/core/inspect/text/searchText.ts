import { searchIdentities } from '../../privacy/findPersonalData';
import { searchSecrets } from '../../privacy/searchSecrets';
import { decodeHead, isMostlyForeign } from '../decodeHead';
import { typeByMagic } from '../magic';
import { withoutText } from '../withoutText';
import { inspectText } from './inspectText';
import { type InsideText, emptyInsideText, type TextSearch, joinInsideTexts } from './insideText';
import { searchEmbedded } from './searchEmbedded';
import { searchMailParts } from './searchMailParts';

/** How deep what is encoded in what is encoded is searched: a token in a document in a mail. Ours. */
const deepest = 3;
const headSize = 4096;

/** Looks for patients' numbers and secrets in a text of a known type that comes in pieces, and in what is encoded in it. */
export function searchText(type: string, depth = 0): TextSearch {
  const isPage = type === 'html';
  const identities = searchIdentities(isPage || type === 'rtf' ? 'in-tables' : 'alone');
  const secrets = searchSecrets();
  const look = (bytes: Uint8Array): InsideText => insideOf(bytes, depth + 1);
  const embedded = searchEmbedded(look);
  const inside = type === 'eml' ? searchMailParts(look, embedded) : embedded;
  return {
    add(piece) {
      // A log of two encodings, or in a file made larger beforehand: its digits are between zeros, or after them.
      const text = piece.includes('\0') ? piece.split('\0').join('') : piece;
      identities.add(isPage ? withCells(text) : text);
      for (const search of [secrets, inside]) search.add(text);
    },
    end() {
      const [found, secret] = [identities.end(), secrets.end()];
      const unsearched = identities.isFull || secrets.isFull ? ('size' as const) : undefined;
      const clear = { ...emptyInsideText, identities: [found], secrets: [secret], unsearched };
      return joinInsideTexts([clear, inside.end()]);
    },
  };
}

const styled = 'b|i|u|em|strong|span|font|small|code';
const inline = `(?:${styled}|p)`;
const betweenCells = new RegExp(
  `(?:</${inline}>\\s{0,3})*</t[dh]>(\\s{0,100})<t[dh](?:\\s[^<>]{0,200})?>(?:\\s{0,3}<${inline}(?:\\s[^<>]{0,200})?>)*`,
  'giu',
);

/** Within a word, a page changes its look, or says where a line may end. */
const insideNumber = new RegExp(
  `(?<=\\d)(?:(?:</?(?:${styled})(?:\\s[^<>]{0,200})?>){1,6}|<wbr\\s?/?>|&shy;)(?=\\d)`,
  'giu',
);

/** A page with a tab between the cells of its tables, where a number and its key may stand apart. Lines stay. */
function withCells(piece: string): string {
  return piece
    .replace(insideNumber, '')
    .replace(betweenCells, (_, lines: string) => `${lines.replace(/[^\n\r]/gu, '')}\t`);
}

/** What is in bytes that were encoded in a text, by what they are. */
function insideOf(bytes: Uint8Array, depth: number): InsideText {
  if (depth > deepest) return { ...emptyInsideText, unsearched: 'nested' };
  const type = typeByMagic(bytes.subarray(0, headSize));
  if (type === 'zip' || type === 'pdf')
    return { ...emptyInsideText, documents: [{ bytes, line: undefined }] };
  const head =
    type === undefined || type === 'rtf'
      ? decodeHead({ head: bytes.subarray(0, headSize), whole: bytes.length <= headSize })
      : undefined;
  // Nothing else says that what was encoded is text: any bytes without controls are some in an old encoding.
  if (
    head === undefined ||
    (head.encoding === 'windows-1252' && isMostlyForeign(bytes.subarray(0, headSize)))
  ) {
    const hasNone = bytes.length < shortestFile || withoutText.has(type ?? '') || type === 'der';
    return hasNone ? emptyInsideText : { ...emptyInsideText, unsearched: 'documents' };
  }
  const search = searchText(inspectText(head).type, depth);
  search.add(head.whole ? head.text : new TextDecoder(head.encoding).decode(bytes));
  return search.end();
}

/** Fewer bytes that are no text are a sum, a key or an identifier. Ours. */
const shortestFile = 1024;
