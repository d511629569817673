#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { version } from './version';

/** The version alone is printed before anything else is loaded, and a check loads what it needs. */
function main(): void {
  const args = process.argv.slice(2);
  if (isVersionAlone(args) && isWritten(`${version}\n`)) return;
  if (args[0] === 'check') void import('./checkProgram').then(({ checkProgram }) => checkProgram(__filename));
  else void import('./wholeProgram').then(({ wholeProgram }) => wholeProgram(__filename));
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
