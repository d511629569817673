import assert from 'node:assert/strict';
import { readChapterFile } from '../../../src/core/proofs/readChapterFile';
import { findingsOf, testDossier } from '../../support/dossierTexts';
import { long } from '../../support/long';

const never = new AbortController().signal;
const chapter = 'preuves/psc.preuves.yaml';

const first = '{ for: SC.PSC.01.01.01, file: PSC/one.mp4 }';
const last = '{ for: SC.PSC.01.01.01, file: PSC/last.mp4 }';

/** What stands between the key and the next entry, with proofs that are as they are meant, the first and the last. */
const lists: Readonly<Record<string, string>> = {
  'never closed': ` [\n      ${first},\n      ${last},\n`,
  'never closed, on one line': ` [ ${first}, ${last}\n`,
  'never closed, before another key': ` [ ${first}, ${last}\n    toReview: oui\n`,
  'that begins below its key and is not closed': `\n      [\n        ${first},\n        ${last}\n`,
  'with an item not closed': ` [\n      ${first},\n      { for: SC.PSC.01.01.02, file: PSC/log.txt,\n      ${last}\n    ]\n`,
  'with an item not closed, on one line': ` [ ${first}, { for: SC.PSC.01.01.02, file: PSC/log.txt, ${last} ]\n`,
  'with an item closed by a bracket': ` [ ${first},\n      { for: SC.PSC.01.01.02, file: PSC/log.txt ],\n      ${last} ]\n`,
  'with an open double quote': ` [ ${first}, { for: SC.PSC.01.01.02, file: "PSC/log.txt }, ${last} ]\n`,
  'with an open single quote': ` [ ${first}, { for: SC.PSC.01.01.02, file: 'PSC/log.txt }, ${last} ]\n`,
  'with no comma in an item': ` [ ${first}, { for: SC.PSC.01.01.02 file: PSC/log.txt }, ${last} ]\n`,
  'with no comma between items': ` [ ${first} ${last} ]\n`,
  'with an alias': ` [ ${first}, *log, ${last} ]\n`,
  'with a tag': ` [ ${first}, !proof { for: SC.PSC.01.01.02, file: PSC/log.txt }, ${last} ]\n`,
  'with words behind a quote': ` [ ${first}, { file: "PSC" log.txt }, ${last} ]\n`,
  'with a comment and a brace in quotes': ` [ # { for: x }\n      ${first}, { file: '{ a' b }, ${last} ]\n`,
};

function textWith(list: string): string {
  return `chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n    proofs:${list}  SC.PSC.02:\n    proofs:\n      - file: PSC/next.txt\n`;
}

describe('a list of proofs in brackets', () => {
  for (const [name, list] of Object.entries(lists)) {
    it(`hides none of its sound proofs, and says once what is wrong: ${name}`, async () => {
      const text = textWith(list);
      const lines = text.split('\n');
      const found = await findingsOf({ [chapter]: text, 'preuves/PSC/log.txt': 'trace\n' });
      for (const word of ['one.mp4', 'last.mp4', 'next.txt']) {
        const at = `file-not-found ${chapter}:${lines.findIndex((line) => line.includes(word))}`;
        assert.ok(found.includes(at), `${at}: ${found.join(', ')}`);
      }
      assert.equal(found.filter((one) => one.startsWith('yaml')).length, 1, found.join(', '));
    });

    it(`is not complete, and counts what is sound in it: ${name}`, async () => {
      const { project } = testDossier({
        [chapter]: textWith(
          list.replaceAll('PSC/one.mp4', 'PSC/seen.png').replaceAll(/PSC\/last\.mp4/gu, 'PSC/seen.png'),
        ),
        'preuves/PSC/seen.png': 'une image\n',
        'preuves/PSC/log.txt': 'une trace\n',
      });
      await project.load(never);
      const { coverage } = await project.lookAtEvidence(never);
      const whole = [...coverage.values()].find(({ requirement }) => requirement.id === 'SC.PSC.01');
      assert.equal(whole?.state, 'faulty');
      assert.notEqual(whole.expected[1]?.state, 'complete');
    });
  }

  it('has its places where they stand', () => {
    const text = textWith(
      ` [ ${first},\n      { for: SC.PSC.01.01.02, file: "x },\n  { for: b, cnda: { request: DMP } } ]\n`,
    );
    const [placed] = readChapterFile(chapter, text).file.entries;
    const starts = placed?.entry.proofs.map(
      ({ range: { start }, readAlone }) =>
        `${start.line + placed.line}:${start.character} ${String(readAlone)}`,
    );
    assert.deepEqual(starts?.slice(0, 2), ['3:14 true', '4:6 undefined']);
  });

  long('is read once, whatever it holds', () => {
    for (const piece of ['"a ', "{ a: '", '[ {', '{ for: a, ', '# ', '" # ', '},{', '\n      {']) {
      const text = `requirements:\n  A.01:\n    proofs: [ ${piece.repeat(60_000)}\n  A.02:\n    proofs: []\n`;
      const ids = readChapterFile(chapter, text).file.entries.map(({ entry }) => entry.id.value);
      assert.equal(ids[0], 'A.01', piece);
      assert.equal(ids.at(-1), 'A.02', piece);
    }
  });
});
