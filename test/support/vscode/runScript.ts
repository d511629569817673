import { closeSync, openSync } from 'node:fs';
import { cleanEnvironment } from './cleanEnvironment';
import { runPolitely } from './runPolitely';
import { repository } from './repository';

export interface ScriptOptions {
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly limitMs?: number;
  /** A file for what the script prints; else it prints where this process does. */
  readonly log?: string;
}

/** Runs one of this project's npm scripts; gives its exit code, null when it was killed or took longer than the limit. */
export async function runScript(
  name: string,
  { args = [], env, limitMs = 10 * 60_000, log }: ScriptOptions = {},
): Promise<number | null> {
  const { npm_execpath: cli } = process.env;
  const [command, first] = cli?.endsWith('.js') === true ? [process.execPath, [cli]] : ['npm', []];
  const output = log === undefined ? 'inherit' : openSync(log, 'w');
  try {
    return await runPolitely(
      command,
      [...first, 'run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])],
      { cwd: repository, env: cleanEnvironment(env), stdio: ['ignore', output, output], limitMs },
    );
  } finally {
    if (typeof output === 'number') closeSync(output);
  }
}
