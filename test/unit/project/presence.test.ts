import assert from 'node:assert/strict';
import { readDossier } from '../../../src/core/dossier/readDossier';
import type { EvidenceState } from '../../../src/core/evidence/model';
import { presenceOf } from '../../../src/core/project/presenceOf';
import { readChapterFile } from '../../../src/core/proofs/readChapterFile';
import { inspect } from '../../support/inspected';

const dossierText = 'requests:\n  cnda:\n    - service: DMP\n      stage: obtained\n    - service: INS\n';

/** Whether what one proof names is there; `evidence` is what is known of the file that it cites. */
function presence(proof: string, evidence?: EvidenceState): string {
  const { file } = readChapterFile(
    'preuves/x.preuves.yaml',
    `chapter: X\nrequirements:\n  SC.X.01:\n    proofs:\n      - ${proof}\n`,
  );
  const [read] = file.entries[0]?.entry.proofs ?? [];
  assert.ok(read, proof);
  return presenceOf(read, evidence, readDossier('segur.yaml', dossierText).dossier);
}

async function present(content: string): Promise<EvidenceState> {
  return { kind: 'present', path: 'preuves/a.txt', nameDiffers: 'no', inspection: await inspect(content) };
}

const files = ['{ file: a.txt }', '{ cnda: { file: a.txt } }', '{ psc: { file: a.txt, role: "" } }'];

describe('what a proof names', () => {
  it('is there where it is a file that was found and is not empty', async () => {
    for (const proof of files) assert.equal(presence(proof, await present('trace')), 'there', proof);
  });

  it('is not there where it is a file that is empty, or that was not found or could not be read', async () => {
    const faults: readonly EvidenceState[] = [
      await present(''),
      { kind: 'absent', nearest: undefined },
      { kind: 'outside' },
      { kind: 'unreadable', reason: 'EACCES' },
      { kind: 'not-regular', what: 'folder' },
      { kind: 'refused', why: 'absolute' },
    ];
    for (const proof of files)
      for (const fault of faults) assert.equal(presence(proof, fault), 'not-there', `${proof} ${fault.kind}`);
  });

  it('is not checked while its file was not looked at', () => {
    for (const proof of files) {
      assert.equal(presence(proof, { kind: 'unchecked' }), 'not-checked', proof);
      assert.equal(presence(proof), 'not-checked', proof);
    }
  });

  it('is there where a link, a number, a stage or a role is written', () => {
    for (const proof of [
      ...['{ link: https://exemple.fr }', '{ link: sans forme }'],
      ...['{ gazelle: https://exemple.fr }', '{ gazelle: https://exemple.fr, state: verifie }'],
      ...['{ motco2: 12 }', '{ motco2: 12, result: ok }'],
      ...['{ cnda: { stage: submitted } }', '{ cnda: { request: DMP } }'],
      '{ psc: { role: utilisateur } }',
    ])
      assert.equal(presence(proof), 'there', proof);
  });

  it('is not there where none is written, a Gazelle test is not verified, or a run of MOTCO2 failed', () => {
    for (const proof of [
      ...['{ link: "" }', '{ link: " " }'],
      ...['{ gazelle: " " }', '{ gazelle: https://exemple.fr, state: a-verifier }'],
      ...['{ motco2: " " }', '{ motco2: 12, result: ko }'],
      ...[
        '{ cnda: { expectedOn: 2026-12-01 } }',
        '{ cnda: { request: INS } }',
        '{ cnda: { request: autre } }',
      ],
      ...['{ psc: { role: " " } }', '{ psc: { inconnu: x } }'],
      '{ for: SC.X.01.01.01 }',
    ])
      assert.equal(presence(proof), 'not-there', proof);
  });
});
