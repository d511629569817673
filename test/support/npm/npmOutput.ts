import { execFileSync } from 'node:child_process';
import { cleanEnvironment } from '../vscode/cleanEnvironment';

/** Runs npm in a folder; gives what it prints, throws where it fails. Where npm started this process, it is that same npm. */
export function npmOutput(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string {
  const { npm_execpath: cli } = process.env;
  const [command, first] = cli?.endsWith('.js') === true ? [process.execPath, [cli]] : ['npm', []];
  return execFileSync(command, [...first, ...args], {
    cwd,
    env: cleanEnvironment(env),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
