import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MadeCertificate } from './makeCertificate';
import { startServer, type TestServer } from './testServer';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface AnsweringServer {
  /** An address on it, under one of its names. */
  at(path: string, host: string): string;
  readonly port: number;
  /** What it was asked in this test. */
  readonly requests: readonly IncomingMessage[];
  /** How it answers in this test; `bonjour` by default. */
  answer: Answer;
  /** Sends on to another address, where `/end` is the end. */
  redirectTo(to: string): void;
}

const greet: Answer = (_, response) => response.end('bonjour');

/** An HTTPS server for the tests of the suite in which it is called. */
export function answeringServer(made: MadeCertificate): AnsweringServer {
  let server: TestServer | undefined;
  let requests: IncomingMessage[] = [];
  const it: AnsweringServer = {
    at: (path, host) => `https://${host}:${it.port}${path}`,
    get port() {
      return server?.port ?? 0;
    },
    get requests() {
      return requests;
    },
    answer: greet,
    redirectTo(to) {
      it.answer = (request, response) => {
        if (request.url === '/end') response.end('end');
        else response.writeHead(302, { location: to }).end();
      };
    },
  };
  before(async () => {
    server = await startServer(made, (request, response) => {
      requests.push(request);
      it.answer(request, response);
    });
  });
  after(() => server?.close());
  beforeEach(() => {
    requests = [];
    it.answer = greet;
  });
  return it;
}
