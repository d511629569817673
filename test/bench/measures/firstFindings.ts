import { installedServerNode } from '../../support/vscode/serverBuild';
import { measurePeer } from '../peer/measurePeer';
import type { BenchDossier } from '../support/benchDossier';
import { bundleWorker } from '../support/bundleWorker';
import { checkPlanted } from '../support/checkPlanted';
import { atMostHere, emptyNode } from '../support/emptyNode';
import type { Measurement, Target } from '../support/measurement';
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
  const inServer: OpeningTimes[] = [];
  const serverNode = await installedServerNode();
  const peer: number[] = [];
  for (let run = 0; run < plan.processes; run++) {
    opened.push(await openingTimes(worker, dossier));
    if (serverNode !== undefined) inServer.push(await openingTimes(worker, dossier, serverNode));
    if (run < 3) peer.push((await measurePeer(dossier, 'equivalent', 0)).first);
  }
  const group = `First findings after opening 1,000 requirements (catalogue of ${(dossier.catalogueBytes / 1e6).toFixed(1)} MB), cold process`;
  const first = spreadOf(opened.map(({ fromOpening }) => fromOpening));
  const served = inServer.length === 0 ? undefined : onServerNode(group, inServer, atMostHere(220, empty));
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
    ...(served === undefined ? [] : [served]),
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

function onServerNode(group: string, runs: readonly OpeningTimes[], target: Target): Measurement {
  const spread = spreadOf(runs.map(({ fromOpening }) => fromOpening));
  return {
    ...{ group, name: 'from opening, on the Node of VS Code’s server', unit: 'ms', spread },
    ...{ value: spread.median, target, note: 'on which the extension runs' },
  };
}

async function openingTimes(
  worker: string,
  { folder, planted }: BenchDossier,
  node?: string,
): Promise<OpeningTimes> {
  const times = (await runWorker(worker, [folder], node)) as OpeningTimes;
  checkPlanted(planted, times.all);
  checkPlanted(
    planted.filter(({ code }) => !code.startsWith('file-')),
    times.first,
  );
  return times;
}
