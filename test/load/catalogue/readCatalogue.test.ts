import assert from 'node:assert/strict';
import { catalogueSchema } from '../../../src/core/catalogue/catalogueSchema';
import { readCatalogue } from '../../../src/core/catalogue/readCatalogue';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { plainOf } from '../../../src/core/yaml/validate';

const head = 'rem: 1\nchapters:\n  - name: PSC\n    requirements:\n';

describe('reading a catalogue', () => {
  it('agrees with the schema on every key and value, at every level', () => {
    const values = [
      ...[
        'x',
        '""',
        '" "',
        '~',
        '',
        '[]',
        '[a]',
        '[video]',
        '[video, video]',
        '{a: b}',
        'EXIGENCE',
        'RECOMMANDATION',
      ],
      ...['true', 'false', '1', '"1"', '"~"', '[~]', '[[a]]', '[""]', '[{a: b}]', 'other'],
    ];
    const keys = [
      ...[
        'id',
        'nature',
        'profiles',
        'perimeter',
        'criticality',
        'status',
        'previousId',
        'feature',
        'statement',
      ],
      ...[
        'comment',
        'scenarios',
        'text',
        'proofs',
        'number',
        'kinds',
        'because',
        'test',
        'several',
        'demands',
        'colour',
        '__proto__',
      ],
    ];
    const levels = [
      (pair: string) => `${head}      - ${pair}\n`,
      (pair: string) => `${head}      - id: A.01\n        ${pair}\n`,
      (pair: string) => `${head}      - id: A.01\n        scenarios:\n          - ${pair}\n`,
      (pair: string) =>
        `${head}      - id: A.01\n        scenarios:\n          - proofs:\n              - ${pair}\n`,
    ];
    const compared = { sound: 0, faulty: 0 };
    for (const level of levels) {
      for (const text of keys.flatMap((key) => values.map((value) => level(`${key}: ${value}`)))) {
        const { root, problems } = readYaml(text);
        if (problems.length > 0) continue;
        const bySchema = catalogueSchema.safeParse(plainOf(root)).success;
        compared[bySchema ? 'sound' : 'faulty']++;
        assert.equal(readCatalogue(text).problems.length === 0, bySchema, text);
      }
    }
    assert.ok(compared.sound >= 20 && compared.faulty >= 20, JSON.stringify(compared));
  });
});
