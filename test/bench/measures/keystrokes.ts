import { measurePeer, type PeerTimes } from '../peer/measurePeer';
import { bundleWorker } from '../support/bundleWorker';
import { checkPlanted, checkStillThere } from '../support/checkPlanted';
import { atLeast, atMost, type Measurement } from '../support/measurement';
import { runWorker } from '../support/runNode';
import { medianOf, spreadOf } from '../support/statistics';
import type { BenchDossier, Layout } from '../support/benchDossier';
import type { FindingPlace } from '../workers/placesOf';
import { warmUpStrokes, type BenchDossiers, type Plan } from './plan';

interface Case {
  readonly requirements: number;
  readonly layout: Layout;
  readonly target: number;
  readonly timesFaster?: number;
}

const cases: readonly Case[] = [
  { requirements: 140, layout: 'chapters', target: 5 },
  { requirements: 1000, layout: 'chapters', target: 10, timesFaster: 25 },
  { requirements: 1000, layout: 'single', target: 30, timesFaster: 25 },
  { requirements: 10_000, layout: 'chapters', target: 120 },
];

interface OwnTimes {
  readonly times: readonly number[];
  readonly halfTypedSeen: number;
  readonly before: readonly FindingPlace[];
  readonly after: readonly FindingPlace[];
}

/** From a stroke to the findings of the whole dossier, and the same strokes in the peer. */
export async function measureKeystrokes(
  plan: Plan,
  dossiers: BenchDossiers,
): Promise<readonly Measurement[]> {
  const worker = await bundleWorker('keystrokes');
  const measurements: Measurement[] = [];
  for (const one of cases) {
    const dossier = dossiers.of(one.requirements, one.layout);
    const strokes = one.requirements > 1000 ? plan.strokesAtMost : plan.strokes;
    const own = [await ownTimes(worker, dossier, strokes)];
    const peer = await measurePeer(dossier, 'equivalent', plan.peerStrokes);
    const easyPeer =
      one.timesFaster === undefined ? undefined : await measurePeer(dossier, 'published', plan.peerStrokes);
    // Once more on the other side of the peer, so that a machine that gets busier is not unfair to one of the two.
    own.push(await ownTimes(worker, dossier, strokes));
    measurements.push(...linesOf(one, dossier, { own, peer, easyPeer }));
  }
  return measurements;
}

async function ownTimes(worker: string, dossier: BenchDossier, strokes: number): Promise<OwnTimes> {
  const own = (await runWorker(worker, [dossier.folder, String(strokes)])) as OwnTimes;
  checkPlanted(dossier.planted, own.before);
  checkStillThere(dossier.planted, own.after);
  if (own.halfTypedSeen === 0) throw new Error('no key was ever half typed');
  return own;
}

interface Times {
  readonly own: readonly OwnTimes[];
  readonly peer: PeerTimes;
  readonly easyPeer: PeerTimes | undefined;
}

function linesOf(one: Case, dossier: BenchDossier, { own, peer, easyPeer }: Times): readonly Measurement[] {
  const files = one.layout === 'single' ? 'one file' : `${String(dossier.chapters.length)} chapter files`;
  const group = `From a keystroke to findings, ${one.requirements.toLocaleString('en')} requirements in ${files}`;
  const warm = spreadOf(own.flatMap(({ times }) => times.slice(warmUpStrokes)));
  const cold = spreadOf(own.flatMap(({ times }) => times.slice(0, 10)));
  const theirs = spreadOf(peer.strokes);
  const { findable, found } = peer.planted;
  const lines: Measurement[] = [
    {
      ...{ group, name: 'warm', unit: 'ms', value: warm.median, target: atMost(one.target), spread: warm },
      note: `${String(own[0]?.after.length)} findings, all ${String(dossier.planted.length)} planted ones among them`,
    },
    { group, name: 'first 10 strokes', unit: 'ms', value: cold.median, spread: cold },
    {
      ...{ group, name: 'peer, the file typed in', unit: 'ms', value: theirs.median, spread: theirs },
      note: `${String(found)} planted faults found of ${String(findable)} that a schema can say`,
    },
  ];
  if (one.timesFaster === undefined) return lines;
  lines.push({
    ...{ group, name: 'times faster than the peer', unit: 'times', value: theirs.median / warm.median },
    target: atLeast(one.timesFaster),
    note:
      one.layout === 'single'
        ? 'the same file for both'
        : 'the peer checks one file of 50 entries, we the whole dossier',
  });
  if (easyPeer === undefined) return lines;
  const easy = medianOf(easyPeer.strokes);
  lines.push({
    ...{ group, name: '… with our schema alone', unit: 'times', value: easy / warm.median },
    note: `it then takes ${easy.toFixed(1)} ms and finds ${String(easyPeer.planted.found)} of the planted faults`,
  });
  return lines;
}
