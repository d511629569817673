import assert from 'node:assert/strict';
import { replacement } from '../../../src/core/attach/replacement';
import { readChapterFile } from '../../../src/core/proofs/readChapterFile';
import { applyEdits } from '../../../src/core/text/textEdit';

const sum = 'ab'.repeat(32);

const text = `chapter: Divers  # à relire
requirements:
  SC.A.01:
    proofs:
      - for: SC.A.01.01.01
        file: A/ancien.png   # écran d'accueil
        sha256: ${'cd'.repeat(32)}
        version: 3.1.0
        note: vue d'ensemble
      - cnda: { file: A/attestation.pdf, stage: attestation }
`;

function replaced(index: number, madeOn?: string): string {
  const { file } = readChapterFile('preuves/divers.preuves.yaml', text);
  const [placed] = file.entries;
  const proof = placed?.entry.proofs[index];
  assert.ok(placed && proof);
  const edits = replacement(
    text,
    { place: { requirementId: 'SC.A.01', index }, proof, line: placed.line },
    { file: 'A/SC.A.01_1.png', sha256: sum, version: '3.2.0', madeOn },
  );
  assert.ok(edits);
  return applyEdits(text, edits);
}

describe('a file that takes the place of another', () => {
  it('renews the path, the sum, the version and the day, and leaves the rest as it is', () => {
    assert.equal(
      replaced(0, '2026-03-02'),
      `chapter: Divers  # à relire
requirements:
  SC.A.01:
    proofs:
      - for: SC.A.01.01.01
        file: A/SC.A.01_1.png   # écran d'accueil
        sha256: ${sum}
        version: 3.2.0
        note: vue d'ensemble
        madeOn: 2026-03-02
      - cnda: { file: A/attestation.pdf, stage: attestation }
`,
    );
  });

  it('gives what an authority gave no version, and no day where none is written', () => {
    const after = replaced(1, '2026-03-02');
    assert.ok(
      after.includes(`cnda: { file: A/SC.A.01_1.png, stage: attestation }\n        sha256: ${sum}\n`),
      after,
    );
    assert.ok(!after.includes('3.2.0') && !after.includes('madeOn'));
  });
});
