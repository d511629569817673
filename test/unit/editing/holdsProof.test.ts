import assert from 'node:assert/strict';
import { holdsProof } from '../../../src/core/editing/holdsProof';

const text = `chapter: Divers
requirements:
  SC.A.01:
    proofs:
      - for: SC.A.01.01.01
        file: A/écran.png
      - cnda: { file: A/attestation.pdf, stage: attestation }
      - for: SC.A.01.01.02
        motco2: 48213
`;

describe('a proof that its entry has already', () => {
  it('is one of the same file, link or number for the same expected proof', () => {
    const holds = (
      name: string,
      target: Parameters<typeof holdsProof>[2]['target'],
      id = 'SC.A.01',
    ): boolean => holdsProof(text, id, { for: name, target });
    assert.equal(holds('SC.A.01.01.01', { kind: 'file', file: 'A/écran.png' }), true);
    assert.equal(holds('SC.A.01.01.02', { kind: 'file', file: 'A/écran.png' }), false);
    assert.equal(holds('SC.A.01.01.01', { kind: 'file', file: 'A/autre.png' }), false);
    assert.equal(holds('SC.A.01.01.02', { kind: 'motco2', number: '48213' }), true);
    assert.equal(holds('SC.A.01.01.01', { kind: 'file', file: 'A/écran.png' }, 'SC.A.02'), false);
  });

  it('counts without the name of what it is for, and never without a file', () => {
    const cnda = { kind: 'cnda', file: 'A/attestation.pdf', stage: 'pre-examen' } as const;
    assert.equal(holdsProof(text, 'SC.A.01', { for: 'SC.A.01.01.03', target: cnda }), true);
    assert.equal(holdsProof(text, 'SC.A.01', { target: { kind: 'cnda', stage: 'pre-examen' } }), false);
  });
});
