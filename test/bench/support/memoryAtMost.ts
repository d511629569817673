import { readFileSync } from 'node:fs';

/**
 * Memory that this process had in use at most, in KiB. The system's usual figure (`maxRSS`) is never less than what the
 * process that started this one had in use: Linux has another that begins with the program.
 */
export function memoryAtMost(): number {
  const own = process.platform === 'linux' ? /^VmHWM:\s+(\d+) kB$/mu.exec(statusText())?.[1] : undefined;
  return own === undefined ? process.resourceUsage().maxRSS : Number(own);
}

function statusText(): string {
  return readFileSync('/proc/self/status', 'utf8');
}
