import { atMost, type Target } from './measurement';
import { runNode } from './runNode';
import { spreadOf, type Spread } from './statistics';

/** What an empty Node takes where the targets of a cold process were set, in milliseconds. */
const wherePlanned = 70;

/** How long a Node that does nothing takes here, from its start to its end. */
export async function emptyNode(runs: number): Promise<Spread> {
  const walls: number[] = [];
  for (let run = 0; run < runs; run++) walls.push((await runNode(['--eval', '0'])).wall);
  return spreadOf(walls);
}

/** A target of a cold process, in milliseconds where an empty Node takes 70, for a machine on which it takes `here`. */
export function atMostHere(planned: number, here: Spread): Target {
  return atMost(Math.round((planned * here.median) / wherePlanned));
}
