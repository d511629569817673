import { setFlagsFromString } from 'node:v8';
import { cacheFolder, programName } from '../node/factsStore';
import type { Command } from './command';
import { createStreams } from './processStreams';
import { askedLanguage, runCommands } from './runCommands';
import { version } from './version';
import { cliWords } from './words';

/**
 * Runs the command line of this process, and sets its exit code. SIGINT and SIGTERM keep what the system does with them, which
 * is to end the process at once, whatever it computes or waits for: no handler in JavaScript could, while a large text is
 * read. What is written is written whole or not at all, so that nothing is half made. `program` is the file that was started:
 * whichever bundle runs, what it keeps is found again by the others.
 */
export async function runProcess(commands: readonly Command[], program: string): Promise<void> {
  endOnBug();
  optimiseLater();
  const { stdout, stderr } = createStreams(process);
  const folder = cacheFolder(process.env);
  const code = await runCommands(commands, process.argv.slice(2), {
    stdout: stdout.write,
    stderr: stderr.write,
    env: process.env,
    cwd: process.cwd(),
    colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    signal: new AbortController().signal,
    ...(folder === undefined ? {} : { cache: { folder, program: programName(version, program) } }),
  });
  // A reader that closes early (`| head`) has what it wanted: the exit code still says what was found.
  const failure = await stdout.flushed();
  process.exitCode = failure === undefined || failure === 'EPIPE' ? code : 2;
  if (process.exitCode === 2 && failure !== undefined)
    stderr.write(
      `segur-preuves: ${cliWords(askedLanguage(process.argv.slice(2), process.env)).notDelivered(failure)}\n`,
    );
  await stderr.flushed();
}

/**
 * V8 of Node 20 compiles a function anew, optimised, once it ran for as long as 66 KB of byte code take: at 1,000 requirements
 * a third of a check’s CPU time went into code of which little was used before the end. At nine times that, as much is saved
 * as can be, and 10,000 requirements take no longer. Later versions count otherwise, have no such flag and need none.
 */
function optimiseLater(): void {
  if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=600000');
}

/** A bug: 1 would say that an error was found in a dossier. */
function endOnBug(): void {
  process.on('uncaughtException', (error) => {
    process.exitCode = 2;
    process.stderr.write(`segur-preuves: ${String(error)}\n`, () => process.exit(2));
  });
}
