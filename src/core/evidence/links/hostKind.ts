/** What kind of place a host that is not known is: each is described in other words. */
export type HostKind = 'address' | 'local' | 'look-alike' | 'other';

/** `host` as the URL parser writes it: lower case, letters outside ASCII in punycode, any form of IPv4 in four numbers. */
export function hostKind(host: string, known: readonly string[]): HostKind {
  if (/^\[.*\]$/u.test(host) || /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(host)) return 'address';
  if (
    !host.includes('.') ||
    /\.(?:localhost|local|internal|intranet|lan|home|corp|test|invalid)$/u.test(host)
  ) {
    return 'local';
  }
  if (host.split('.').some((label) => label.startsWith('xn--'))) return 'look-alike';
  return known.some((good) => resembles(host, good)) ? 'look-alike' : 'other';
}

/** The known name dressed up: as the beginning of another, with other separators, or with letters that look the same. */
function resembles(host: string, good: string): boolean {
  if (host.startsWith(`${good}.`) || host.includes(`${good}.`)) return true;
  const plain = (name: string): string =>
    name
      .replace(/[-.]/gu, '')
      .replace(/0/gu, 'o')
      .replace(/[1l]/gu, 'i')
      .replace(/rn/gu, 'm')
      .replace(/vv/gu, 'w');
  return plain(host) === plain(good);
}
