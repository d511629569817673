import { createEvidenceMemory } from '../../src/core/evidence/evidenceMemory';
import type { Clock } from '../../src/core/ports/clock';
import { Project } from '../../src/core/project/project';
import { nodeHasher } from '../../src/node/nodeHasher';
import { MemoryFolder } from './memoryFolder';

/** A day within the sample's campaign: rules that look at the calendar answer the same for ever. */
export const someDay = Date.parse('2026-03-01T12:00:00Z');

export const dossierText = `segur: 1
product:
  name: Radiance
  version: 3.2.0
device: RIS
wave: 2
profiles: [Envoi manuel]
catalogue: rem/REM.rem.yaml
`;

/** Three chapters' worth of shapes: several proofs, a number that repeats, none at all, a profile of its own, a préconisation. */
export const catalogueText = `rem: 1
title: Exemple, énoncés fictifs
chapters:
  - name: Pro Santé Connect
    requirements:
      - id: SC.PSC.01
        nature: EXIGENCE
        profiles:
          - Général
        criticality: Critique
        statement: Le système DOIT connecter.
        scenarios:
          - id: SC.PSC.01.01
            text: Se connecter.
            proofs:
              - number: SC.PSC.01.01.01
                kinds:
                  - demonstration
                text: Vidéo ou copies d'écran
              - number: SC.PSC.01.01.02
                kinds:
                  - log
                text: Trace
      - id: SC.PSC.02
        nature: EXIGENCE
        profiles:
          - Général
        criticality: Majeure
        statement: Le système DOIT déconnecter.
        scenarios:
          - id: SC.PSC.02.01
            text: Se déconnecter.
            proofs:
              - number: SC.PSC.02.01.01
                kinds:
                  - gazelle-link
                text: Lien permanent
  - name: Messagerie
    requirements:
      - id: SC.MSS/CONF.01 BIS
        nature: EXIGENCE
        profiles:
          - Envoi manuel
        criticality: Majeure
        statement: Le système DOIT envoyer.
        scenarios:
          - id: SC.MSS/CONF.01.01
            text: Envoyer.
            proofs:
              - number: SC.MSS/CONF.01.01.01
                kinds:
                  - msante-test
                text: Numéro de test
              - number: SC.MSS/CONF.01.01.01
                kinds:
                  - mail-source
                text: Source
      - id: SC.MSS.09
        nature: EXIGENCE
        profiles:
          - Mailiz
        statement: Le système DOIT relever.
        scenarios:
          - id: SC.MSS.09.01
            text: Relever.
            proofs:
              - number: SC.MSS.09.01.01
                kinds:
                  - other
                text: Preuve
      - id: SC.MSS.10
        nature: PRECONISATION
        profiles:
          - Général
        statement: Le système PEUT trier.
`;

export interface TestDossier {
  readonly project: Project;
  readonly folder: MemoryFolder;
}

/** A project on files in memory: the dossier and the catalogue above, unless others are given. */
export function testDossier(
  files: Readonly<Record<string, string | Uint8Array>>,
  clock: Clock = { now: () => someDay },
): TestDossier {
  const folder = new MemoryFolder({ 'segur.yaml': dossierText, 'rem/REM.rem.yaml': catalogueText, ...files });
  const project = new Project({ folder, memory: createEvidenceMemory(nodeHasher), clock }, 'segur.yaml');
  return { project, folder };
}

/** Code, file and line (from 0) of each finding, in order: `proof-missing preuves/psc.preuves.yaml:2`. */
export async function findingsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const { project } = testDossier(files);
  await project.load(new AbortController().signal);
  const { findings } = await project.lookAtEvidence(new AbortController().signal);
  return findings.map(({ code, file, range }) => `${code} ${file}:${range.start.line}`);
}
