import assert from 'node:assert/strict';
import { placeAt } from '../../../src/core/yaml/placeAt';

/** What `|` is in, as `path / key = typed`. */
function said(marked: string): string {
  const lines = marked.split('\n');
  const line = lines.findIndex((one) => one.includes('|'));
  const character = (lines[line] ?? '').indexOf('|');
  const plain = lines.map((one) => one.replace('|', ''));
  const place = placeAt(plain, { line, character });
  if (place === undefined) return 'nothing';
  return `${place.path.join('/')} ${place.key === undefined ? '' : `${place.key}: `}«${place.typed}» (${place.siblings.join(' ')})`;
}

describe('the place of a cursor', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['cha|', ' «cha» ()'],
    ['chapter: Pro S|', ' chapter: «Pro S» ()'],
    ['requirements:\n  SC.P|', 'requirements «SC.P» ()'],
    ['requirements:\n  SC.A:\n    proofs: []\n  |', 'requirements «» (SC.A)'],
    ['requirements:\n  SC.A:\n    |\n  SC.B:', 'requirements/SC.A «» ()'],
    ['requirements:\n  SC.A:\n    proofs:\n      - |', 'requirements/SC.A/proofs/- «» ()'],
    ['requirements:\n  SC.A:\n    proofs:\n    - |', 'requirements/SC.A/proofs/- «» ()'],
    [
      'requirements:\n  SC.A:\n    proofs:\n      - for: x\n        fi|\n        sha256: a\n      - for: y\n        link: z',
      'requirements/SC.A/proofs/- «fi» (for sha256)',
    ],
    [
      'requirements:\n  SC.A:\n    proofs:\n      - for: SC.A.01#|',
      'requirements/SC.A/proofs/- for: «SC.A.01#» ()',
    ],
    [
      'requirements:\n  SC.A:\n    proofs:\n      - for: x\n        cnda: { file: a.png, stage: pre|',
      'requirements/SC.A/proofs/-/cnda stage: «pre» (file)',
    ],
    ['requirements:\n  SC.A:\n    proofs:\n      - { for: x, |', 'requirements/SC.A/proofs/- «» (for)'],
    [
      'requirements:\n  SC.A:\n    proofs:\n      - cnda:\n          st|',
      'requirements/SC.A/proofs/-/cnda «st» ()',
    ],
    ['profiles: [Général, Réf|', 'profiles/- «Réf» ()'],
    ['profiles:\n  - Général\n  - |', 'profiles/- «» ()'],
    ['a: b # fi|', 'nothing'],
    ['requirements:\n  SC.A:\n    note: |-\n      te|'.replace('|-', '>-'), 'nothing'],
    ['policy:\n  severity:\n    file-empty: |', 'policy/severity file-empty: «» ()'],
  ];
  for (const [marked, expected] of cases) {
    it(JSON.stringify(marked), () => {
      assert.equal(said(marked), expected);
    });
  }
});
