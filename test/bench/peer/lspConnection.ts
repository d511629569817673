import type { Readable, Writable } from 'node:stream';

export interface LspMessage {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

const separator = '\r\n\r\n';

/** Speaks the protocol's base: JSON with a `Content-Length` before it. `receive` gets each message whole. */
export class LspConnection {
  private pending = Buffer.alloc(0);
  private lastId = 0;
  private readonly answers = new Map<number | string, (result: unknown) => void>();

  constructor(
    private readonly to: Writable,
    from: Readable,
    private readonly receive: (message: LspMessage) => void,
  ) {
    from.on('data', (chunk: Buffer) => this.read(chunk));
  }

  notify(method: string, params: unknown): void {
    this.send({ method, params });
  }

  answer(id: number | string, result: unknown): void {
    this.send({ id, result });
  }

  request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.lastId;
    const answered = new Promise<unknown>((resolve) => this.answers.set(id, resolve));
    this.send({ id, method, params });
    return answered;
  }

  private send(message: LspMessage): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.to.write(`Content-Length: ${String(Buffer.byteLength(body))}${separator}${body}`);
  }

  private read(chunk: Buffer): void {
    this.pending = Buffer.concat([this.pending, chunk]);
    for (let message = this.take(); message !== undefined; message = this.take()) this.dispatch(message);
  }

  private take(): LspMessage | undefined {
    const head = this.pending.indexOf(separator);
    if (head === -1) return undefined;
    const length = Number(/Content-Length: (\d+)/i.exec(this.pending.toString('latin1', 0, head))?.[1]);
    const start = head + separator.length;
    if (this.pending.length < start + length) return undefined;
    const body = this.pending.toString('utf8', start, start + length);
    this.pending = this.pending.subarray(start + length);
    return JSON.parse(body) as LspMessage;
  }

  private dispatch(message: LspMessage): void {
    const answer =
      message.method === undefined && message.id !== undefined ? this.answers.get(message.id) : undefined;
    if (answer === undefined || message.id === undefined) {
      this.receive(message);
      return;
    }
    this.answers.delete(message.id);
    answer(message.result);
  }
}
