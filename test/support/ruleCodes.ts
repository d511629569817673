import type { Snapshot } from '../../src/core/project/snapshot';
import { testDossier } from './dossierTexts';

const go = new AbortController().signal;

/** A requirement `SC.X.nn` for each list of kinds, each expecting one proof of those kinds. */
export function catalogueOf(...kinds: readonly string[]): string {
  const requirements = kinds.map((list, at) => {
    const id = `SC.X.${String(at + 1).padStart(2, '0')}`;
    return `      - id: ${id}
        nature: EXIGENCE
        profiles: [Général]
        statement: Le système DOIT.
        scenarios:
          - id: ${id}.01
            text: Faire.
            proofs:
              - number: ${id}.01.01
                kinds: [${list}]
                text: Preuve
`;
  });
  return `rem: 1\nchapters:\n  - name: Essai\n    requirements:\n${requirements.join('')}`;
}

export const dossierText =
  'segur: 1\nproduct: { name: Radiance, version: 3.2.0 }\ncatalogue: rem/REM.rem.yaml\n';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export async function snapshotOf(chapter: string, catalogue: string, files: Files = {}): Promise<Snapshot> {
  const { project } = testDossier({
    'segur.yaml': dossierText,
    'rem/REM.rem.yaml': catalogue,
    'preuves/x.preuves.yaml': chapter,
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`preuves/${name}`, content])),
  });
  await project.load(go);
  return project.lookAtEvidence(go);
}

/** The pictures of these tests are a few pixels wide. */
const silent = new Set(['proof-missing', 'image-too-small']);

/** Codes of one proof, written as YAML in flow, against the kinds expected. */
export async function codesOf(proof: string, kinds = 'other', files: Files = {}): Promise<string> {
  const { findings } = await snapshotOf(
    `chapter: Essai\nrequirements:\n  SC.X.01:\n    proofs:\n      - ${proof}\n`,
    catalogueOf(kinds),
    files,
  );
  return findings
    .flatMap(({ code }) => (silent.has(code) || code === 'evidence-orphan' ? [] : [code]))
    .join(', ');
}
