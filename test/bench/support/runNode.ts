import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cleanEnvironment } from '../../support/vscode/cleanEnvironment';

export interface NodeRun {
  readonly code: number | null;
  readonly stdout: string;
  /** From the start of the process to its end, in milliseconds. */
  readonly wall: number;
}

/** Runs a script in a fresh process of this Node, or of another, to its end. What it says on standard error is shown. */
export async function runNode(args: readonly string[], node = process.execPath): Promise<NodeRun> {
  const started = performance.now();
  const child = spawn(node, args, {
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout: Buffer.concat(chunks).toString('utf8'), wall: performance.now() - started };
}

/** What a worker printed, as JSON; throws where it failed. */
export async function runWorker(script: string, args: readonly string[], node?: string): Promise<unknown> {
  const { code, stdout } = await runNode([script, ...args], node);
  if (code !== 0) throw new Error(`${script} failed (code ${String(code)})`);
  return JSON.parse(stdout);
}
