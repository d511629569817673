import { setTimeout as delay } from 'node:timers/promises';

/** Asks again and again until the answer is not undefined; fails with `what` was awaited after `limitMs`. */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  limitMs = 40_000,
): Promise<T> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${String(limitMs / 1000)} s in vain for ${what}`);
    await delay(60);
  }
}
