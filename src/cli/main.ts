import { cacheFolder, programName } from '../node/factsStore';
import { runCli } from './runCli';
import { version } from './version';

/** The doorway of the command line: the process, and nothing else. */
async function main(): Promise<void> {
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  process.once('SIGTERM', () => interrupt.abort());
  // A reader that closes early (`| head`) has what it wanted.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  const folder = cacheFolder(process.env);
  process.exitCode = await runCli(process.argv.slice(2), {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    env: process.env,
    cwd: process.cwd(),
    colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    signal: interrupt.signal,
    ...(folder === undefined ? {} : { cache: { folder, program: programName(version, __filename) } }),
  });
}

void main();
