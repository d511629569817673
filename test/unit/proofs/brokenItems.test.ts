import assert from 'node:assert/strict';
import { readChapterFile } from '../../../src/core/proofs/readChapterFile';
import { findingsOf, testDossier } from '../../support/dossierTexts';
import { long } from '../../support/long';

const never = new AbortController().signal;

/** Each is as the second of three proofs, for the second expected proof. */
const broken: Readonly<Record<string, string>> = {
  'a word': '      - trace à venir\n',
  nothing: '      -\n',
  'no dash': '      for: SC.PSC.01.01.02\n        file: PSC/log.txt\n',
  'no blank behind its dash': '      -for: SC.PSC.01.01.02\n        file: PSC/log.txt\n',
  'no colon': '      - for SC.PSC.01.01.02\n        file: PSC/log.txt\n',
  'an unclosed double quote': '      - for: SC.PSC.01.01.02\n        file: "PSC/log.txt\n',
  'an unclosed single quote': "      - for: SC.PSC.01.01.02\n        file: 'PSC/log.txt\n",
  'an unclosed bracket': '      - for: SC.PSC.01.01.02\n        file: [PSC/log.txt\n',
  'an unclosed brace': '      - { for: SC.PSC.01.01.02, file: PSC/log.txt\n',
  'no comma in braces': '      - { for: SC.PSC.01.01.02 file: PSC/log.txt }\n',
  'two colons': '      - for: SC.PSC.01.01.02\n        file: PSC: log.txt\n',
  'a TAB': '      - for: SC.PSC.01.01.02\n\tfile: PSC/log.txt\n',
  'keys at two columns': '      - for: SC.PSC.01.01.02\n          file: PSC/log.txt\n',
  'one space too few': '     - for: SC.PSC.01.01.02\n       file: PSC/log.txt\n',
  'two spaces too many': '        - for: SC.PSC.01.01.02\n          file: PSC/log.txt\n',
  'the column of an entry': '  - for: SC.PSC.01.01.02\n    file: PSC/log.txt\n',
  'no indentation': '- for: SC.PSC.01.01.02\n  file: PSC/log.txt\n',
  'words without indentation': 'trace à venir\nou vidéo\n',
  'an alias': '      - *log\n',
  'a tag': '      - !proof { for: SC.PSC.01.01.02, file: PSC/log.txt }\n',
  'a sign that begins nothing': '      - for: @SC.PSC.01.01.02\n        file: PSC/log.txt\n',
  'a path of Windows': '      - for: SC.PSC.01.01.02\n        file: "C:\\Users\\log.txt"\n',
  'words behind a quote': '      - for: SC.PSC.01.01.02\n        file: "PSC" log.txt\n',
};

const before =
  'chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n    proofs:\n' +
  '      - for: SC.PSC.01.01.01\n        file: PSC/shown.mp4\n';
const after =
  '      - for: SC.PSC.01.01.01\n        file: PSC/third.mp4\n' +
  '  SC.PSC.02:\n    proofs:\n      - file: PSC/next.txt\n';

describe('a proof that can’t be read', () => {
  for (const [name, item] of Object.entries(broken)) {
    it(`hides no other proof and no other entry: ${name}`, async () => {
      const text = before + item + after;
      const lines = text.split('\n');
      const lineOf = (word: string): number => lines.findIndex((line) => line.includes(word));
      const found = await findingsOf({ 'preuves/psc.preuves.yaml': text, 'preuves/PSC/log.txt': 'trace\n' });
      for (const word of ['shown.mp4', 'third.mp4', 'next.txt'])
        assert.ok(
          found.includes(`file-not-found preuves/psc.preuves.yaml:${lineOf(word)}`),
          `${word}: ${found.join(', ')}`,
        );
      const from = before.split('\n').length - 1;
      const to = lineOf('third.mp4') - 1;
      const own = found.filter((one) => {
        const line = Number(one.split(':').at(-1));
        return /^(?:yaml|schema)/.test(one) && line >= from && line < to;
      });
      assert.ok(own.length > 0, found.join(', '));
    });

    it(`is never provided, nor keeps one beside it from being so: ${name}`, async () => {
      const swapped = item.replace('SC.PSC.01.01.02', 'SC.PSC.01.01.01');
      const sound = before.replace('SC.PSC.01.01.01', 'SC.PSC.01.01.02').replace('shown.mp4', 'log.txt');
      const { project } = testDossier({
        'preuves/psc.preuves.yaml': sound + swapped + sound.slice(sound.indexOf('      -')),
        'preuves/PSC/log.txt': 'une trace\n',
      });
      await project.load(never);
      const { coverage, summary } = await project.lookAtEvidence(never);
      const whole = [...coverage.values()].find(({ requirement }) => requirement.id === 'SC.PSC.01');
      assert.notEqual(whole?.expected[0]?.state, 'complete');
      assert.equal(whole?.state, 'faulty');
      assert.equal(summary.provided, 1);
    });
  }

  it('is reported for each of several, at its own place', () => {
    const text =
      before + String(broken['an unclosed bracket']) + String(broken['an unclosed double quote']) + after;
    const [first] = readChapterFile('preuves/psc.preuves.yaml', text).file.entries;
    assert.deepEqual(
      first?.entry.problems.map(({ code, range }) => [code, range.start.line + first.line]),
      [
        ['yaml-syntax', 7],
        ['yaml-syntax', 9],
      ],
    );
  });

  long('is read apart from five thousand others and no more, so that a broken list holds nothing up', () => {
    const alone = (count: number): number => {
      const sound = '      - file: a.png\n'.repeat(count - 1);
      const text = `requirements:\n  SC.A.01:\n    proofs:\n${sound}      - { for: x\n`;
      const [first] = readChapterFile('preuves/a.preuves.yaml', text).file.entries;
      return first?.entry.proofs.filter(({ readAlone }) => readAlone === true).length ?? 0;
    };
    assert.deepEqual([5_000, 5_001].map(alone), [4_999, 0]);
  });

  it('leaves what is wrong in the shape of a sound one to be reported, with its number', () => {
    const text = before + String(broken['an unclosed bracket']) + '      - { file: a.png, madeOn: hier }\n';
    const [first] = readChapterFile('preuves/psc.preuves.yaml', text).file.entries;
    const shapes = first?.entry.problems.filter(({ code }) => code === 'schema-invalid') ?? [];
    assert.equal(shapes.length, 1);
    assert.match(JSON.stringify(shapes[0]?.params), /proofs\.2/);
  });

  it('shows nothing of what is around the proofs where that can’t be read', () => {
    const text = `${before}    notApplicable: "sans\n`;
    const [first] = readChapterFile('preuves/psc.preuves.yaml', text).file.entries;
    assert.equal(first?.entry.broken, true);
    assert.equal(first.entry.notApplicable, undefined);
    assert.equal(first.entry.proofs.length, 1);
  });
});
