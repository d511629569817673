import { lookup } from 'node:dns/promises';
import type { LinkLimits, LinkOpener, OpenedLink } from '../../core/ports/linkOpener';
import { requestOnce, type LinkResponse } from './requestOnce';
import { failureOf } from './failureOf';
import { isPublicAddress } from './isPublicAddress';
import { type LinkNetwork, requestTarget } from './requestTarget';

export const publicNetwork: LinkNetwork = {
  resolve: (host) => lookup(host, { all: true, verbatim: true }),
  allowsAddress: isPublicAddress,
  allowsPort: (port) => port === '',
  proxy: () => undefined,
  insideEditor: false,
};

/**
 * Opens links over HTTPS. A name is resolved first; where one of its addresses is not public nothing is asked, and the
 * connection goes to the address that was looked at, not to what the name leads to a moment later.
 *
 * With a proxy it is the proxy that resolves names and connects: what our own resolver says still forbids, but a name
 * that only the proxy knows is left to it. Certificates are always verified, by what Node or the editor trusts.
 */
export function createLinkOpener(network: LinkNetwork = publicNetwork): LinkOpener {
  return {
    async open(url, limits, signal) {
      signal.throwIfAborted();
      const ending = new AbortController();
      const end = (): void => ending.abort();
      const timer = setTimeout(end, limits.milliseconds);
      signal.addEventListener('abort', end, { once: true });
      try {
        return await follow(url, { network, limits, signal: ending.signal });
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        signal.throwIfAborted();
      }
    },
  };
}

interface RequestContext {
  readonly network: LinkNetwork;
  readonly limits: LinkLimits;
  readonly signal: AbortSignal;
}

/** From one address to the next, each looked at as if it were the first. */
async function follow(first: string, context: RequestContext): Promise<OpenedLink> {
  let url = first;
  for (let redirection = 0; redirection <= context.limits.redirections; redirection++) {
    const answer = await step(url, context);
    if (answer.kind !== 'redirected') return answer;
    url = answer.to;
  }
  return { kind: 'refused', why: 'too-many-redirections', url };
}

async function step(url: string, { network, limits, signal }: RequestContext): Promise<LinkResponse> {
  try {
    const target = await requestTarget(url, { network, limits, signal });
    if (target.kind === 'refused') return target;
    return await requestOnce(target, { network, limits, signal });
  } catch (error) {
    return { kind: 'failed', why: signal.aborted ? 'timeout' : failureOf(error), url };
  }
}
