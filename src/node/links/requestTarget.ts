import { isIP } from 'node:net';
import type { LinkLimits, LinkRefusal, OpenedLink } from '../../core/ports/linkOpener';

export interface Address {
  readonly address: string;
  readonly family: number;
}

/** What of the network an opener uses: the real one, or a test's. */
export interface LinkNetwork {
  /** All addresses of a name. Rejects where it has none. */
  resolve(host: string): Promise<readonly Address[]>;
  allowsAddress(address: string): boolean;
  /** As in a URL: '' is 443. */
  allowsPort(port: string): boolean;
  /**
   * The proxy for a host, through which a tunnel is opened. `editor`: the editor's own, if it has one, which it applies to
   * `node:https` itself.
   */
  proxy(host: string): URL | 'editor' | undefined;
  /** Whether the editor replaces the agent of `node:https`: we then pass none, so that its proxy and certificates are used. */
  readonly insideEditor: boolean;
  /** Certificates trusted instead of Node's or the editor's; left out everywhere but in tests. */
  readonly trusted?: readonly string[];
}

export interface RequestTarget {
  readonly kind: 'target';
  readonly url: URL;
  readonly proxy: URL | 'editor' | undefined;
  /** The checked address to connect to; or the resolver's error, where a proxy may know the host. */
  readonly address: Address | Error;
}

interface RequestContext {
  readonly network: LinkNetwork;
  readonly limits: Pick<LinkLimits, 'allowsHost'>;
  readonly signal: AbortSignal;
}

/** Checks an address before any request. Rejects where its name can't be resolved, or the signal aborted it. */
export async function requestTarget(
  written: string,
  { network, limits, signal }: RequestContext,
): Promise<RequestTarget | Extract<OpenedLink, { readonly kind: 'refused' }>> {
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
  if (addresses instanceof Error) return { kind: 'target', url, proxy, address: addresses };
  if (addresses.some(({ address }) => !network.allowsAddress(address))) return refused('address');
  return { kind: 'target', url, proxy, address: addresses[0] ?? new Error('a name without an address') };
}

function whyNot(
  { protocol, username, password, hostname, port }: URL,
  network: LinkNetwork,
  limits: RequestContext['limits'],
): LinkRefusal | undefined {
  if (protocol !== 'https:') return 'insecure';
  if (username !== '' || password !== '') return 'credentials';
  if (isIP(hostname.replace(/^\[|\]$/gu, '')) !== 0) return 'address';
  if (!network.allowsPort(port)) return 'port';
  return limits.allowsHost(hostname) ? undefined : 'host';
}

/** The system's resolver can't be aborted: its answer is awaited no longer than the signal allows. */
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
