import { execFileSync } from 'node:child_process';
import { runAsCommand } from '../support/runAsCommand';
import { repository } from '../support/vscode/repository';
import { benchUse, readBenchOptions } from './support/benchOptions';

/** The command `npm run bench`: its options are read before anything is built or measured. */
async function main(args: readonly string[]): Promise<boolean> {
  const options = readBenchOptions(args);
  if (options.kind === 'help') {
    console.log(benchUse);
    return true;
  }
  if (options.kind === 'refused') {
    console.error(`${options.reason}\n\n${benchUse}`);
    return false;
  }
  execFileSync('npm', ['run', 'build'], { cwd: repository, stdio: 'inherit' });
  const { bench } = await import('./run');
  return bench(args, options);
}

runAsCommand(main);
