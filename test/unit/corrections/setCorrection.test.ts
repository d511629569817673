import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCorrections } from '../../../src/core/catalogue/corrections/readCorrections';
import { proofKinds } from '../../../src/core/catalogue/kinds';
import { removeCorrection } from '../../../src/core/editing/corrections/removeCorrection';
import { setCorrection, type CorrectablePart } from '../../../src/core/editing/corrections/setCorrection';
import type { NewPair } from '../../../src/core/yaml/edit/newNode';
import { applyEdits } from '../../../src/core/text/textEdit';
import { runs } from '../../support/runs';
import { long } from '../../support/long';

const part: CorrectablePart = {
  what: 'expected-proof',
  requirement: 'SC.PSC.01',
  name: 'SC.PSC.01.01.01',
};

function after(text: string, values: readonly NewPair[], of: CorrectablePart = part): string | undefined {
  const edits = setCorrection(text, of, values);
  return edits === undefined ? undefined : applyEdits(text, edits);
}

function without(text: string, of: CorrectablePart = part): string | undefined {
  const edits = removeCorrection(text, of);
  return edits === undefined ? undefined : applyEdits(text, edits);
}

const one = `corrections: 1

requirements:
  SC.PSC.01:
    proofs:
      SC.PSC.01.01.01:
        kinds: [video]
`;

describe('writing a correction of the catalogue', () => {
  it('begins the file where there is none', () => {
    assert.equal(after('', [['kinds', ['video']]])?.replace(/kinds:\n\s+- video/, 'kinds: [video]'), one);
  });

  it('changes the kinds where they are and leaves every comment', () => {
    const text = one.replace('[video]', '[video] # seen with the ANS').replace('1\n', '1 # ours\n');
    assert.equal(after(text, [['kinds', ['log', 'document']]]), text.replace('[video]', '[log, document]'));
    const lines = one.replace('[video]', '\n          # why\n          - video # a\n          - log # b');
    assert.equal(
      after(lines, [['kinds', ['log', 'document']]]),
      lines.replace('- video # a', '- document # a'),
    );
    assert.equal(after(lines, [['kinds', ['log']]]), lines.replace('          - video # a\n', ''));
    assert.equal(
      after(lines, [['kinds', ['video', 'log', 'cnda']]]),
      lines.replace('# b\n', '# b\n          - cnda\n'),
    );
  });

  it('adds beside what is, in the spelling and the indentation of the file', () => {
    const text = 'corrections: 1\nrequirements:\n    PSC.01: # short\n        note: kept\n';
    assert.equal(
      after(text, [['kinds', ['video']]]),
      `${text}        proofs:\n            SC.PSC.01.01.01:\n                kinds:\n                  - video\n`,
    );
    // A key that the reader does not know is none of ours, whatever it resembles.
    const misspelled = one.replace('kinds', 'Kinds');
    assert.equal(
      after(misspelled, [
        ['several', 'true'],
        ['kinds', ['log']],
      ]),
      `${misspelled}        several: 'true'\n        kinds:\n          - log\n`,
    );
    const scenario: CorrectablePart = { what: 'scenario', requirement: 'SC.X.01', name: 'scenario 2' };
    assert.equal(
      after(one, [['text', 'Deux.']], scenario),
      `${one}  SC.X.01:\n    scenarios:\n      scenario 2:\n        text: Deux.\n`,
    );
  });

  it('writes a text of several lines as one can read it, and changes a FAQ answer key by key', () => {
    const faq = ['faq', { pairs: [['date', '2026-02-16']], flow: true }] as const;
    const first = after(one, [['text', 'Une vidéo :\n- lisible ;\n\n- datée.'], faq]);
    assert.equal(
      first,
      `${one}        text: |-\n          Une vidéo :\n          - lisible ;\n\n          - datée.\n        faq: { date: 2026-02-16 }\n`,
    );
    const noted = first.replace('{ date', '{ note: vu, date');
    const later = [
      'faq',
      {
        pairs: [
          ['date', '2026-03-01'],
          ['link', 'https://a.example/1'],
        ],
        flow: true,
      },
    ] as const;
    assert.equal(
      after(noted, [later]),
      noted.replace('2026-02-16 }', '2026-03-01, link: https://a.example/1 }'),
    );
  });

  it('makes no edit where the file says so already', () => {
    assert.deepEqual(setCorrection(one, part, [['kinds', ['video']]]), []);
  });

  it('refuses where a comment would be lost or the file can’t be read', () => {
    assert.equal(
      after(one.replace('[video]', '[video, # why\n          log]'), [['kinds', ['cnda']]]),
      undefined,
    );
    assert.equal(after('requirements: [\n', [['kinds', ['cnda']]]), undefined);
    assert.equal(after('- a\n', [['kinds', ['cnda']]]), undefined);
  });

  it('takes a correction away with the keys that would be left empty', () => {
    assert.equal(without(one), 'corrections: 1\n\nrequirements:\n  {}\n');
    const two = `${one}        # of the second\n      SC.PSC.01.01.02:\n        kinds: [log]\n  SC.X.01:\n    note: kept\n`;
    assert.equal(
      without(two, { ...part, name: 'SC.PSC.01.01.02' }),
      two.replace('      SC.PSC.01.01.02:\n        kinds: [log]\n', ''),
    );
    const own: CorrectablePart = { what: 'requirement', requirement: 'SC.PSC.01' };
    assert.equal(without(one.replace('    proofs', '    statement: A\n    note: B\n    proofs'), own), one);
    assert.equal(without(one, own), one);
  });

  long(
    'says what was wished and nothing else, whatever was there, and keeps every line with a comment',
    () => {
      const name = fc.constantFrom('SC.A.01.01.01', 'SC.A.01.01.02', 'SC.A.01.02#1');
      const id = fc.constantFrom('SC.A.01', 'SC.B/C.02 BIS');
      const kinds = fc.uniqueArray(fc.constantFrom(...proofKinds), { minLength: 1, maxLength: 3 });
      const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter((one) => one.trim() !== '');
      const step = fc.tuple(
        id,
        name,
        fc.oneof(
          kinds.map((value) => ['kinds', value] as const),
          text.map((value) => ['text', value] as const),
        ),
      );
      fc.assert(
        fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), fc.boolean(), (steps, crlf) => {
          let now = crlf ? '# mine\r\ncorrections: 1\r\n' : '# mine\ncorrections: 1\n';
          const said = new Map<string, unknown>();
          for (const [requirement, named, [key, value]] of steps) {
            const next = after(now, [[key, value]], { what: 'expected-proof', requirement, name: named });
            assert.ok(next !== undefined);
            assert.ok(next.startsWith('# mine'));
            now = next;
            said.set(`${requirement} ${named} ${key}`, typeof value === 'string' ? value : [...value].sort());
          }
          const read = new Map<string, unknown>();
          for (const { id: at, proofs } of readCorrections(now).corrections.requirements) {
            for (const { name: of, kinds: is, text: says } of proofs) {
              if (is !== undefined) read.set(`${at.value} ${of.value} kinds`, [...is].sort());
              if (says !== undefined) read.set(`${at.value} ${of.value} text`, says);
            }
          }
          assert.deepEqual(new Map([...read].sort()), new Map([...said].sort()));
          assert.deepEqual(readCorrections(now).problems, []);
          assert.equal(/(?<!\r)\n/.test(now), !crlf);
        }),
        runs(100),
      );
    },
  );
});
