import { isIP } from 'node:net';
import type { LinkLimits, LinkRefusal, OpenedLink } from '../../core/ports/linkOpener';
import type { Address, LinkNetwork } from './createLinkOpener';

export interface Place {
  readonly kind: 'place';
  readonly url: URL;
  readonly proxy: URL | 'editor' | undefined;
  /** Looked at, and to be connected to; or why the resolver knows none, where a proxy may. */
  readonly address: Address | Error;
}

interface Allowing {
  readonly network: LinkNetwork;
  readonly limits: Pick<LinkLimits, 'allowsHost'>;
  readonly signal: AbortSignal;
}

/** Looks at an address before anything is asked of it. Rejects where its name leads nowhere, or the signal ended it. */
export async function placeToAsk(
  written: string,
  { network, limits, signal }: Allowing,
): Promise<Place | Extract<OpenedLink, { readonly kind: 'refused' }>> {
  const refused = (why: LinkRefusal) => ({ kind: 'refused', why, url: written }) as const;
  if (!URL.canParse(written)) return refused('malformed');
  const url = new URL(written);
  const why = whyNot(url, network, limits);
  if (why !== undefined) return refused(why);
  const proxy = network.proxy(url.hostname);
  const addresses = await addressesOf(url.hostname, network, signal).catch((error: unknown) => {
    if (proxy === undefined || signal.aborted || !(error instanceof Error)) throw error;
    return error;
  });
  if (addresses instanceof Error) return { kind: 'place', url, proxy, address: addresses };
  if (addresses.some(({ address }) => !network.allowsAddress(address))) return refused('address');
  return { kind: 'place', url, proxy, address: addresses[0] ?? new Error('a name without an address') };
}

function whyNot(
  { protocol, username, password, hostname, port }: URL,
  network: LinkNetwork,
  limits: Allowing['limits'],
): LinkRefusal | undefined {
  if (protocol !== 'https:') return 'insecure';
  if (username !== '' || password !== '') return 'credentials';
  if (isIP(hostname.replace(/^\[|\]$/gu, '')) !== 0) return 'address';
  if (!network.allowsPort(port)) return 'port';
  return limits.allowsHost(hostname) ? undefined : 'host';
}

/** The system's resolver can't be ended: its answer is waited for no longer than the signal allows. */
function addressesOf(host: string, network: LinkNetwork, signal: AbortSignal): Promise<readonly Address[]> {
  return new Promise((resolve, reject) => {
    const end = (): void => reject(new Error('ended'));
    signal.addEventListener('abort', end, { once: true });
    network
      .resolve(host)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', end));
  });
}
