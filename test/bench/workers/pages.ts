import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import { Project } from '../../../src/core/project/project';
import { dashboardPage } from '../../../src/core/views/dashboard/dashboardPage';
import { chapterReport } from '../../../src/core/views/report/chapterReport';
import { previewPage } from '../../../src/core/views/report/previewPage';
import { reportPieces } from '../../../src/core/views/report/writeReport';
import { chapterStatuses } from '../../../src/core/views/status/chapterStatus';
import { dossierStatus } from '../../../src/core/views/status/dossierStatus';
import { nodeFolder } from '../../../src/node/nodeFolder';
import { nodeHasher } from '../../../src/node/nodeHasher';

/**
 * `pages <folder>`: makes the dashboard of a dossier that was read, and the preview of its first chapter, once each in a cold
 * process, and prints the milliseconds that each took and how many pictures the preview shows.
 */
async function main(): Promise<void> {
  const [, , root = ''] = process.argv;
  const folder = nodeFolder(root);
  const clock = { now: () => Date.now() };
  const project = new Project({ folder, memory: createEvidenceMemory(nodeHasher), clock }, 'segur.yaml');
  const { signal } = new AbortController();
  await project.load(signal);
  const snapshot = await project.lookAtEvidence(signal);
  const today = '2026-03-01';
  const started = performance.now();
  const status = dossierStatus(snapshot, today, 'fr');
  dashboardPage({ snapshot, status, others: [], today, lastChanges: new Map(), language: 'fr' });
  const dashboard = performance.now() - started;
  const begun = performance.now();
  const [chapter] = chapterStatuses(snapshot);
  if (chapter === undefined) throw new Error('the dossier has no chapter');
  let html = '';
  const pieces = reportPieces(chapterReport([chapter], snapshot), {
    ...{ title: 'Aperçu', folder, language: 'fr', format: previewPage('fr') },
    toBase64: () => '',
    addressOf: (path) => `https://page/${path}`,
  });
  for await (const piece of pieces) html += piece;
  const preview = performance.now() - begun;
  const pictures = html.split('<img').length - 1;
  process.stdout.write(JSON.stringify({ dashboard, preview, pictures }));
}

void main();
