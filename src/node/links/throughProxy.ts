import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';

/** The proxy said no, or is no proxy. */
export class ProxyRefused extends Error {}

/** A tunnel to a host through a proxy (`CONNECT`). The proxy sees the host's name, and nothing of what is said. */
export function throughProxy(proxy: URL, host: string, signal: AbortSignal): Promise<Socket> {
  const request = proxy.protocol === 'https:' ? httpsRequest : httpRequest;
  const user = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  const asked = request({
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
    asked.once('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) {
        resolve(socket);
        return;
      }
      socket.destroy();
      reject(new ProxyRefused(`the proxy answered ${statusCode ?? 0}`));
    });
    asked.once('response', (answer) => {
      answer.destroy();
      reject(new ProxyRefused(`the proxy answered ${answer.statusCode ?? 0}`));
    });
    asked.once('error', (error) => reject(signal.aborted ? error : new ProxyRefused(error.message)));
    asked.end();
  });
}
