import type { Bytes } from '../bytes';
import type { TextHead } from '../decodeHead';
import { searchSecrets } from '../../privacy/searchSecrets';
import { decoded, feedReaders, piecesWithinLimit, readThroughLimit } from './decodedText';
import { factsInside } from './factsInside';
import { searchText } from './searchText';
import type { TextFindings, TextReader } from './textReader';

/**
 * What may be a patient's in a text that is decoded for this alone. To one in UTF-16 other programs may have added what is
 * not: it is read a second time as ASCII, of which digits come right in any mixture.
 */
export async function searchedText(bytes: Bytes, head: TextHead, type: string): Promise<TextFindings> {
  const whole = bytes.size <= readThroughLimit;
  if (!whole && isKey(type)) return { facts: {}, problems: [] };
  const readAs = async (label: string, others: readonly TextReader[]): Promise<TextFindings> => {
    const reader = privateReader(type);
    const pieces = decoded(bytes, label, false);
    await feedReaders(whole ? pieces : piecesWithinLimit(pieces), [reader, ...others]);
    return reader.end(whole);
  };
  const pairs = pairWatcher();
  const first = await readAs(head.encoding, isWide(head) ? [pairs] : []);
  const second = pairs.seen ? await readAs('windows-1252', []) : first;
  const count = ({ facts: { personal, secrets } }: TextFindings): number =>
    (personal?.count ?? 0) + (secrets?.count ?? 0);
  return count(second) > count(first) ? second : first;
}

/** Units in a row of which both bytes may be letters of ASCII: a number of thirteen digits makes as many. Or Chinese. */
const asciiPairs = /[\u2020-\u7e7e]{6}/;

/** Watches whether a text in UTF-16 holds what may be ASCII read two letters at a time. */
function pairWatcher(): TextReader & { readonly seen: boolean } {
  let before = '';
  const watcher = {
    seen: false,
    add(piece: string) {
      watcher.seen ||= asciiPairs.test(before + piece);
      before = piece.slice(-5);
    },
    end: () => ({ facts: {}, problems: [] }),
  };
  return watcher;
}

/** In which digits may be hidden by what other programs added. */
export function isWide({ encoding }: TextHead): boolean {
  return encoding.startsWith('utf-16');
}

/** Looks in a text for what may be a patient's, and for secrets. */
export function privateReader(type: string): TextReader {
  if (isKey(type)) return secretReader();
  const search = searchText(type);
  return {
    add: (piece) => search.add(piece),
    end(whole) {
      const found = search.end();
      const inside = whole ? found : { ...found, unsearched: 'size' as const };
      return { facts: factsInside(inside), problems: [], inside };
    },
  };
}

/** A certificate is no text to its reader, and yet a key may be in it. */
function secretReader(): TextReader {
  const search = searchSecrets();
  return {
    add: (piece) => search.add(piece),
    end() {
      const secrets = search.end();
      return { facts: secrets.count > 0 ? { secrets } : {}, problems: [] };
    },
  };
}

/** Text to a program alone: no patient's number is looked for. */
export function isKey(type: string): boolean {
  return type === 'pem' || type === 'pgp';
}
