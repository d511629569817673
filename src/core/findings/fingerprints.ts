import type { FindingIdentity } from './findingIdentity';
import { identityKey } from './findingIdentity';

/**
 * Marks of findings, in their order, each 32 letters from `a` to `p`: the same for the same finding in another run, and each only once, since
 * what is the same several times is counted. Letters alone, so that none is ever taken for a number that is masked. `scope` parts
 * the findings of one dossier from those of another in one report.
 */
export function fingerprintsOf(
  identities: readonly FindingIdentity[],
  digestOfText: (text: string) => string,
  scope = '',
): readonly string[] {
  const seen = new Map<string, number>();
  return identities.map((identity) => {
    const key = `${scope}\n${identityKey(identity)}`;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return fingerprintOf(times === 0 ? key : `${key}\n${String(times)}`, digestOfText);
  });
}

/** The mark of one text. */
export function fingerprintOf(text: string, digestOfText: (text: string) => string): string {
  return digestOfText(text)
    .slice(0, 32)
    .replace(/./gu, (digit) => letters.charAt(parseInt(digit, 16)));
}

const letters = 'abcdefghijklmnop';
