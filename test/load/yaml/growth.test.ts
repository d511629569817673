import assert from 'node:assert/strict';
import { findExpected } from '../../../src/core/catalogue/expectedProofName';
import type { Requirement } from '../../../src/core/catalogue/model';
import { readCatalogue } from '../../../src/core/catalogue/readCatalogue';
import { entrySchema } from '../../../src/core/proofs/chapterSchema';
import { chapterFileInSteps } from '../../../src/core/proofs/readChapterFile';
import { DraftList } from '../../../src/core/yaml/draftList';
import { duplicateKeys } from '../../../src/core/yaml/duplicateKeys';
import type { YamlMap } from '../../../src/core/yaml/nodes';
import { problemsOf } from '../../../src/core/yaml/validate';
import { rangeOf } from '../../../src/core/text/position';

/** Four times the work for four times as much, with room for what is done once. */
function growsLikeItsInput(workFor: (size: number) => number): void {
  const [little, much] = [workFor(2_000), workFor(8_000)];
  assert.ok(little > 0);
  assert.ok(much <= 4.4 * little, `${little} for 2,000, ${much} for 8,000`);
}

/** A map of so many keys, and how often one of its pairs was asked for its key. */
function countedMap(size: number, keyOf: (order: number) => string) {
  const counted = { asked: 0 };
  const pairs = Array.from({ length: size }, (_, order) => {
    const range = rangeOf(order, 0, order, 4);
    const key = { kind: 'scalar', value: keyOf(order), style: 'plain', range } as const;
    return {
      get key() {
        counted.asked++;
        return key;
      },
      value: { ...key, value: 'words' },
    };
  });
  const map: YamlMap = { kind: 'map', pairs, flow: false, range: rangeOf(0, 0, size, 0) };
  return { map, counted };
}

describe('work on a long text', () => {
  for (const [what, keyOf] of [
    ['keys in one entry', (order: number) => `key${order}`],
    ['keys that stand twice', () => 'key'],
  ] as const) {
    it(`grows like the number of ${what}`, () => {
      growsLikeItsInput((size) => {
        const { map, counted } = countedMap(size, keyOf);
        duplicateKeys(map, new DraftList());
        problemsOf(entrySchema, map);
        return counted.asked;
      });
    });
  }

  it('grows like the number of entries in a file', () => {
    growsLikeItsInput((size) => {
      const entries = Array.from({ length: size }, (_, n) => `  SC.A.${n}:\n    proofs: []\n`).join('');
      const steps = chapterFileInSteps('preuves/a.preuves.yaml', `requirements:\n${entries}`, new Map());
      let count = 0;
      while (steps.next().done !== true) count++;
      return count;
    });
  });

  it('reads what a requirement expects once, however many proofs are for nothing that it expects', () => {
    const reads = (unknown: number): number => {
      const requirement = expecting(400);
      let asked = 0;
      const scenarios = requirement.scenarios.map(
        (scenario) =>
          new Proxy(scenario, {
            get(of, key) {
              asked++;
              return Reflect.get(of, key) as unknown;
            },
          }),
      );
      const counted = { ...requirement, scenarios };
      for (let n = 0; n < unknown; n++) assert.equal(findExpected(counted, `SC.Z.01.${n}.99`).kind, 'absent');
      return asked;
    };
    const once = reads(1);
    assert.ok(once > 0);
    assert.equal(reads(800), once);
  });
});

function expecting(count: number): Requirement {
  const proofs = Array.from(
    { length: count },
    (_, n) => `              - { number: SC.A.01.01.${n}, kinds: [log], text: Trace }\n`,
  ).join('');
  const text =
    'rem: 1\ntitle: Essai\nchapters:\n  - name: Essai\n    requirements:\n      - id: SC.A.01\n        nature: EXIGENCE\n' +
    '        profiles: [Général]\n        statement: Le système DOIT.\n        scenarios:\n          - id: SC.A.01.01\n' +
    `            text: Faire.\n            proofs:\n${proofs}`;
  const requirement = readCatalogue(text).catalogue?.chapters[0]?.requirements[0];
  assert.ok(requirement !== undefined);
  return requirement;
}
