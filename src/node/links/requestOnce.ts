import type { ClientRequest, IncomingMessage } from 'node:http';
import { request, type RequestOptions } from 'node:https';
import type { LookupFunction } from 'node:net';
import { connect, TLSSocket } from 'node:tls';
import type { LinkLimits, OpenedLink } from '../../core/ports/linkOpener';
import type { Address, LinkNetwork, RequestTarget } from './requestTarget';
import { ProxyRefused, throughProxy } from './throughProxy';

export type LinkResponse = OpenedLink | { readonly kind: 'redirected'; readonly to: string };

interface RequestContext {
  readonly network: LinkNetwork;
  readonly limits: Pick<LinkLimits, 'bytes'>;
  readonly signal: AbortSignal;
}

/** One request, with nothing in it but what HTTP asks for: no cookie, no referrer, nothing that names the user. */
export async function requestOnce(
  target: RequestTarget,
  { network, limits, signal }: RequestContext,
): Promise<LinkResponse> {
  const { url } = target;
  const options: RequestOptions = {
    method: 'GET',
    headers: {
      accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
      'accept-encoding': 'identity',
      'user-agent': 'segur-preuves',
      connection: 'close',
    },
    signal,
    ...(await connectionOptions(target, network, signal)),
  };
  const response = await responseTo(request(url, options), signal);
  try {
    // An editor returns what its proxy answers instead of a tunnel as if it were the host's answer.
    if (!(response.socket instanceof TLSSocket)) throw new ProxyRefused('the answer is not the host’s own');
    return await read(response, url, limits.bytes);
  } finally {
    response.destroy();
  }
}

/** How the connection is made: to the address that was checked, through a tunnel, or by the editor's own agent. */
async function connectionOptions(
  { url, proxy, address }: RequestTarget,
  network: LinkNetwork,
  signal: AbortSignal,
): Promise<RequestOptions> {
  const trust = network.trusted === undefined ? {} : { ca: [...network.trusted] };
  if (proxy instanceof URL) {
    const socket = await throughProxy(proxy, `${url.hostname}:${url.port === '' ? '443' : url.port}`, signal);
    return { createConnection: () => connect({ socket, servername: url.hostname, ...trust }) };
  }
  return {
    ...trust,
    lookup: always(address),
    ...(network.insideEditor ? {} : { agent: false }),
  };
}

/**
 * The connection resolves the name no second time, since the answer could then be another address. Where the name could
 * not be resolved, an editor with a proxy does not call this, and one without gets the error.
 */
function always(found: Address | Error): LookupFunction {
  return (_host, options, callback) => {
    if (found instanceof Error) callback(found, '', 0);
    else if (options.all === true) callback(null, [found]);
    else callback(null, found.address, found.family);
  };
}

/** A request that still waits for its connection, such as a proxy's, does not notice that it was ended: the signal does. */
function responseTo(sent: ClientRequest, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const end = (): void => reject(new Error('ended'));
    signal.addEventListener('abort', end, { once: true });
    sent.once('close', () => signal.removeEventListener('abort', end));
    sent.once('response', resolve);
    // Stays registered: a failure while the body is read is emitted here too, and would else be unhandled.
    sent.on('error', reject);
    sent.end();
  });
}

const redirections: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

async function read(response: IncomingMessage, url: URL, bytes: number): Promise<LinkResponse> {
  const { statusCode: status = 0, headers } = response;
  const { location } = headers;
  if (redirections.has(status) && location !== undefined && URL.canParse(location, url.href)) {
    return { kind: 'redirected', to: new URL(location, url.href).href };
  }
  const isSuccess = status >= 200 && status < 300;
  return {
    kind: 'answered',
    status,
    finalUrl: url.href,
    contentType: headers['content-type'] ?? '',
    retryAfter: headers['retry-after'],
    body: isSuccess ? await beginningOf(response, bytes) : new Uint8Array(),
  };
}

/** What comes after the first `most` bytes is not waited for. */
async function beginningOf(response: IncomingMessage, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}
