import { measurePeer } from '../peer/measurePeer';
import { bundleWorker } from '../support/bundleWorker';
import { checkPlanted } from '../support/checkPlanted';
import { atMostHere, emptyNode } from '../support/emptyNode';
import type { Measurement } from '../support/measurement';
import { runWorker } from '../support/runNode';
import { spreadOf } from '../support/statistics';
import type { FindingPlace } from '../workers/placesOf';
import type { BenchDossiers, Plan } from './plan';

interface OpeningTimes {
  readonly fromOpening: number;
  readonly fromProcessStart: number;
  readonly withEvidence: number;
  readonly first: readonly FindingPlace[];
  readonly all: readonly FindingPlace[];
}

/** A dossier of 1,000 requirements opened in a cold process, its catalogue included; and its chapter files in a cold peer. */
export async function measureFirstFindings(
  plan: Plan,
  dossiers: BenchDossiers,
): Promise<readonly Measurement[]> {
  const dossier = dossiers.of(1000, 'chapters');
  const worker = await bundleWorker('firstFindings');
  const empty = await emptyNode(plan.processes);
  const opened: OpeningTimes[] = [];
  const peer: number[] = [];
  for (let run = 0; run < plan.processes; run++) {
    const times = (await runWorker(worker, [dossier.folder])) as OpeningTimes;
    checkPlanted(dossier.planted, times.all);
    checkPlanted(
      dossier.planted.filter(({ code }) => !code.startsWith('file-')),
      times.first,
    );
    opened.push(times);
    if (run < 3) peer.push((await measurePeer(dossier, 'equivalent', 0)).first);
  }
  const group = `First findings after opening 1,000 requirements (catalogue of ${(dossier.catalogueBytes / 1e6).toFixed(1)} MB), cold process`;
  const first = spreadOf(opened.map(({ fromOpening }) => fromOpening));
  const whole = spreadOf(opened.map(({ fromProcessStart }) => fromProcessStart));
  const evidence = spreadOf(opened.map(({ withEvidence }) => withEvidence));
  const theirs = spreadOf(peer);
  return [
    {
      ...{
        group,
        name: 'from opening',
        unit: 'ms',
        value: first.median,
        target: atMostHere(220, empty),
        spread: first,
      },
      note: 'new Project, files read, findings of all texts',
    },
    {
      ...{ group, name: 'from the start of the process', unit: 'ms', value: whole.median, spread: whole },
      note: 'the bundled code is loaded too',
    },
    {
      ...{ group, name: 'with all evidence looked at', unit: 'ms', value: evidence.median, spread: evidence },
      note: '1,000 pictures opened, decoded and summed',
    },
    {
      ...{
        group,
        name: 'peer, from the start of its process',
        unit: 'ms',
        value: theirs.median,
        spread: theirs,
      },
      note: 'chapter files only: it reads no catalogue and no evidence',
    },
  ];
}
