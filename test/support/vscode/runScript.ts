import { cleanEnvironment } from './cleanEnvironment';
import { runPolitely } from './runPolitely';
import { repository } from './repository';

export interface ScriptOptions {
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly limitMs?: number;
}

/** Runs one of this project's npm scripts; gives its exit code, null when it was killed or took longer than the limit. */
export function runScript(
  name: string,
  { args = [], env, limitMs = 10 * 60_000 }: ScriptOptions = {},
): Promise<number | null> {
  const { npm_execpath: cli } = process.env;
  const [command, first] = cli?.endsWith('.js') === true ? [process.execPath, [cli]] : ['npm', []];
  return runPolitely(
    command,
    [...first, 'run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])],
    {
      cwd: repository,
      env: cleanEnvironment(env),
      stdio: ['ignore', 'inherit', 'inherit'],
      limitMs,
    },
  );
}
