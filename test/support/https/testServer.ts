import { createServer as createPlainServer, type Server } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import type { RequestListener } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { MadeCertificate } from './makeCertificate';

export interface TestServer {
  readonly port: number;
  /** Ends it and all its connections. */
  close(): Promise<void>;
}

/** A real HTTPS server on loopback. */
export function startServer(
  { certificate, key }: MadeCertificate,
  answer: RequestListener,
  options: ServerOptions = {},
): Promise<TestServer> {
  return listening(createServer({ ...options, cert: certificate, key }, answer));
}

/** A proxy that makes tunnels to loopback, whatever name is asked for, and notes what it was asked. */
export async function startProxy(asked: string[], refuses = false): Promise<TestServer> {
  const server = createPlainServer();
  server.on('connect', (request, socket) => {
    asked.push(`${request.url ?? ''} ${request.headers['proxy-authorization'] ?? ''}`.trim());
    if (refuses) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const to = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      to.pipe(socket);
      socket.pipe(to);
    });
    to.on('error', () => socket.destroy());
    socket.on('error', () => to.destroy());
  });
  return listening(server);
}

/** A proxy that takes what it is asked, notes it, and never answers. */
export async function startSilentProxy(asked: string[]): Promise<TestServer> {
  const server = createPlainServer();
  server.on('connect', (request) => void asked.push(request.url ?? ''));
  return listening(server);
}

async function listening(server: Server): Promise<TestServer> {
  const sockets = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
