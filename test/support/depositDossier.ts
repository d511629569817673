import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../../src/core/project/snapshot';
import { chapterStatuses, type ChapterStatus } from '../../src/core/views/status/chapterStatus';
import { nodeHasher } from '../../src/node/nodeHasher';
import type { MemoryFolder } from './memoryFolder';
import { testDossier } from './dossierTexts';

export const digestOfText = (text: string): string => nodeHasher.sum(new TextEncoder().encode(text));

export const gazelleLink = 'https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3';

/** A chapter with nothing wrong and nothing missing: two files and a report of Gazelle. */
export const readyChapter = `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - { for: SC.PSC.01.01.01, file: PSC/ecran.png }
      - { for: SC.PSC.01.01.02, file: PSC/trace.log }
  SC.PSC.02:
    proofs:
      - { gazelle: "${gazelleLink}", test: CI-SIS-Sc1 }
`;

const files: Readonly<Record<string, string | Uint8Array>> = {
  'preuves/psc.preuves.yaml': readyChapter,
  'preuves/PSC/ecran.png': readFileSync(
    join(__dirname, '../../samples/ris/preuves/ANN/recherche-professionnel.png'),
  ),
  'preuves/PSC/trace.log': '2026-02-11 ouverture de session\n',
};

/** The snapshot of a dossier whose first chapter is ready to be deposited, and that chapter; `more` replaces or adds files. */
export async function depositDossier(
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<{ readonly snapshot: Snapshot; readonly status: ChapterStatus; readonly folder: MemoryFolder }> {
  const { project, folder } = testDossier({ ...files, ...more });
  const snapshot = await project.lookAtEvidence(new AbortController().signal);
  const [status] = chapterStatuses(snapshot);
  if (status === undefined) throw new Error('the catalogue has no chapter');
  return { snapshot, status, folder };
}
