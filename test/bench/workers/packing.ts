import { runCli } from '../../../src/cli/runCli';
import { memoryAtMost } from '../support/memoryAtMost';

/** `packing <folder> <output>`: prepares a package as the command line does, and prints the code, the time and the memory. */
async function main(): Promise<void> {
  const [, , folder = '', output = ''] = process.argv;
  const io = {
    stdout: () => undefined,
    stderr: (text: string) => void process.stderr.write(text),
    ...{ env: process.env, cwd: process.cwd(), colour: false, signal: new AbortController().signal },
  };
  const started = performance.now();
  const code = await runCli(['package', folder, '--output', output, '--force'], io);
  const ms = performance.now() - started;
  process.stdout.write(JSON.stringify({ code, ms, memory: memoryAtMost() / 1024 }));
}

void main();
