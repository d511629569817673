import type { IdIndex, IdTarget } from './idIndex';
import { percentDecoded } from '../text/percentDecoded';
import { joinsId, nameTokens, type NameToken } from './nameTokens';
import { largestOf } from '../text/extremes';

/** The ids that a path names for its file. */
export interface FoundIds {
  readonly targets: readonly IdTarget[];
  readonly where: 'file' | 'folder';
  /** Whether several ids are named, of which none counts before another. */
  readonly several: boolean;
}

interface PlacedToken extends NameToken {
  /** Which part of the path it is in, from 0. */
  readonly part: number;
}

interface IdMatch {
  readonly targets: readonly IdTarget[];
  readonly key: string;
  readonly start: number;
  readonly length: number;
  readonly part: number;
}

/**
 * The longest id in the names of a file and of the folders on its path (`/` between them), as published or without `SC.`,
 * whatever stands for its dots, slashes and spaces. Several where as many are as long; undefined where there is none.
 * Where a folder's id is longer and the file's own is not a beginning of it, they contradict each other, and both count.
 * `version`, that of the product, is not taken for the end of an id.
 */
export function idsIn(path: string, index: IdIndex, version = ''): FoundIds | undefined {
  const parts = path.split('/').map(percentDecoded);
  const tokens = parts.flatMap((name, part) =>
    nameTokens(withoutNumbers(name, part === parts.length - 1, version)).map((token, order): PlacedToken => ({
      ...token,
      part,
      gap: order === 0 && part > 0 ? '/' : token.gap,
    })),
  );
  const all = tokens.flatMap((_, start) => [...foundAt(tokens, start, index)]);
  const last = parts.length - 1;
  const inFile = longest(all.filter(({ part }) => part === last));
  const inFolder = longest(all.filter(({ part }) => part < last));
  const [ofFile] = inFile;
  const [ofFolder] = inFolder;
  if (ofFile === undefined) return ofFolder && foundIds(inFolder, 'folder');
  if (ofFolder === undefined || ofFolder.length <= ofFile.length) return foundIds(inFile, 'file');
  const agree = inFile.every(
    ({ key }) => ofFolder.key.startsWith(key) || ofFolder.key.startsWith(`sc ${key}`),
  );
  return foundIds(agree ? inFolder : [...inFile, ...inFolder], 'folder');
}

function foundIds(found: readonly IdMatch[], where: FoundIds['where']): FoundIds {
  return { targets: merged(found), where, several: new Set(found.map(({ key }) => key)).size > 1 };
}

/** Not `.BIS`, the end of an id. */
const extension = /\.(?!(?:bis|ter)$)(?=[a-z0-9]*[a-z])[a-z0-9]{1,5}$/iu;

const date = /(?<![\p{L}\p{N}.])(?:\d{4}[-._]?\d{2}[-._]?\d{2}|\d{2}[-._]\d{2}[-._]\d{4})(?!\d)/gu;

/** Dates, the product's version and the extension hold figures that are none of an id: a bracket keeps them apart. */
function withoutNumbers(name: string, isFile: boolean, version: string): string {
  const undated = (isFile ? name.replace(extension, '') : name).replace(date, ' () ');
  if (!version.includes('.')) return undated;
  const written = version.replace(/[^\p{L}\p{N}]/gu, '\\$&');
  return undated.replace(new RegExp(`(?<=[ _v-])${written}(?![\\p{L}\\p{N}])`, 'u'), ' () ');
}

function* foundAt(tokens: readonly PlacedToken[], start: number, index: IdIndex): Iterable<IdMatch> {
  let key = '';
  for (let length = 1; length <= index.longest && start + length <= tokens.length; length++) {
    const at = start + length - 1;
    const token = tokens[at];
    if (token === undefined) return;
    if (length > 1 && !joinsId(token.gap)) return;
    const crosses = length > 1 && token.part !== tokens[at - 1]?.part;
    // What is in a folder named by a whole id is numbered for itself: `SC.PSC.01/02.png`.
    if (crosses && (index.exact.has(key) || index.withoutBase.has(key))) return;
    const placed = `${key} #${token.text}`;
    key = length === 1 ? token.text : `${key} ${token.text}`;
    if (isPartOfAnother(tokens, { start, end: at + 1 }, index)) continue;
    const isPosition = /^[#-]$/u.test(token.gap);
    const targets = [
      ...(index.exact.get(key) ?? index.withoutBase.get(key) ?? []),
      ...((isPosition ? (index.exact.get(placed) ?? index.withoutBase.get(placed)) : undefined) ?? []),
    ];
    if (targets.length > 0) yield { targets, key, start, length, part: token.part };
  }
}

/** `SC.SSI.02 BIS` is not `SC.SSI.02`, nor `RIS.PSC.01` `PSC.01`. */
function isPartOfAnother(
  tokens: readonly PlacedToken[],
  { start, end }: { readonly start: number; readonly end: number },
  { prefixes }: IdIndex,
): boolean {
  const after = tokens[end];
  if (after !== undefined && /^(?:bis|ter)$/u.test(after.text) && joinsId(after.gap)) return true;
  const [before, first] = [tokens[start - 1], tokens[start]];
  if (first === undefined || before?.part !== first.part) return false;
  if (before.text === 'sc' || first.text === 'sc' || !/^\p{L}/u.test(before.text)) return false;
  if (prefixes.has(before.text) && joinsId(first.gap)) return true;
  return /^[./]$/u.test(first.gap) && before.text.length <= 5;
}

function longest(found: readonly IdMatch[]): readonly IdMatch[] {
  const most = largestOf(found.map(({ length }) => length));
  return found.filter(({ length }) => length === most);
}

/** Each target once; a number of a proof that is also the id of a scenario means the proof. */
function merged(found: readonly IdMatch[]): readonly IdTarget[] {
  const perPlace = found.map(({ targets }) => {
    const exact = targets.filter(({ by }) => by === 'expected-proof');
    return exact.length > 0 ? exact : targets;
  });
  return [...new Set(perPlace.flat())];
}
