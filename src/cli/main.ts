#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { version } from './version';

/** The version alone is printed before anything else is loaded; whatever else is asked needs the whole program. */
function main(): void {
  if (!isVersionAlone(process.argv.slice(2)) || !isWritten(`${version}\n`))
    void import('./runProcess').then(({ runProcess }) => runProcess());
}

function isVersionAlone(args: readonly string[]): boolean {
  return args.length === 1 && ['--version', '-v', '-V'].includes(args[0] ?? '');
}

/** False where standard output is closed or full: the whole program then says so. */
function isWritten(text: string): boolean {
  try {
    return writeSync(1, text) === text.length;
  } catch {
    return false;
  }
}

main();
