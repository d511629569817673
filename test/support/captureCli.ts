import { runCli } from '../../src/cli/runCli';
import type { CliIo } from '../../src/cli/io';

export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, in French unless the arguments or `env` say otherwise. */
export async function captureCli(args: readonly string[], io: Partial<CliIo> = {}): Promise<CliRun> {
  let stdout = '';
  let stderr = '';
  const code = await runCli(args, {
    stdout: (text) => void (stdout += text),
    stderr: (text) => void (stderr += text),
    env: {},
    cwd: process.cwd(),
    colour: false,
    signal: new AbortController().signal,
    ...io,
  });
  return { code, stdout, stderr };
}
