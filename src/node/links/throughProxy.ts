import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';

/** The proxy refused, or is no proxy. */
export class ProxyRefused extends Error {}

/** A tunnel to a host through a proxy (`CONNECT`). The proxy sees the host's name, and nothing of what is sent. */
export function throughProxy(proxy: URL, host: string, signal: AbortSignal): Promise<Socket> {
  const request = proxy.protocol === 'https:' ? httpsRequest : httpRequest;
  const user = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  const connectRequest = request({
    method: 'CONNECT',
    host: proxy.hostname.replace(/^\[|\]$/gu, ''),
    port: proxy.port === '' ? (proxy.protocol === 'https:' ? 443 : 80) : Number(proxy.port),
    path: host,
    headers: {
      host,
      ...(user === ':' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` }),
    },
    agent: false,
    signal,
  });
  return new Promise((resolve, reject) => {
    connectRequest.once('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) {
        resolve(socket);
        return;
      }
      socket.destroy();
      reject(new ProxyRefused(`the proxy answered ${statusCode ?? 0}`));
    });
    connectRequest.once('response', (answer) => {
      answer.destroy();
      reject(new ProxyRefused(`the proxy answered ${answer.statusCode ?? 0}`));
    });
    connectRequest.once('error', (error) => reject(signal.aborted ? error : new ProxyRefused(error.message)));
    connectRequest.end();
  });
}

type Env = Readonly<Record<string, string | undefined>>;

/** The proxy that the environment names for a host, by the customs of curl; undefined where none, or where it can't be read. */
export function proxyFor(host: string, env: Env): URL | undefined {
  const written = env['https_proxy'] ?? env['HTTPS_PROXY'] ?? env['all_proxy'] ?? env['ALL_PROXY'] ?? '';
  if (written === '' || isExcepted(host, env['no_proxy'] ?? env['NO_PROXY'] ?? '')) return undefined;
  const text = /^[a-z][a-z0-9+.-]*:\/\//iu.test(written) ? written : `http://${written}`;
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** `*` is every host; `example.fr`, `.example.fr` and `*.example.fr` are that host and all below it. */
function isExcepted(host: string, list: string): boolean {
  return list
    .split(/[\s,]+/u)
    .map((name) => name.trim().toLowerCase().replace(/:\d+$/u, ''))
    .filter((name) => name !== '')
    .some((name) => {
      if (name === '*') return true;
      const bare = name.replace(/^\*?\./u, '');
      return host === bare || host.endsWith(`.${bare}`);
    });
}
