import assert from 'node:assert/strict';
import {
  placeOfChapter,
  placeOfExpected,
  placeOfRemark,
  type PlaceInFile,
} from '../../../src/core/findings/deposit/places';
import type { Snapshot } from '../../../src/core/project/snapshot';
import { testDossier } from '../../support/dossierTexts';

const path = 'preuves/psc.preuves.yaml';

async function snapshotOf(text: string): Promise<Snapshot> {
  return testDossier({ [path]: text }).project.load(new AbortController().signal);
}

/** File, line and columns of a place. */
const told = ({ file, range: { start, end } }: PlaceInFile): string =>
  `${file} ${start.line}:${start.character}-${end.character}`;

/** Where the first expected proof of a requirement is pointed at, with these lines in its chapter file. */
async function placeIn(text: string, id = 'SC.PSC.02'): Promise<string> {
  const snapshot = await snapshotOf(text);
  const covered = [...snapshot.coverage.values()].find(({ requirement }) => requirement.id === id);
  assert.ok(covered);
  return told(placeOfExpected(covered, covered.expected[0], snapshot));
}

const proof = (item: string): string =>
  `chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.02:\n    proofs:\n      - ${item}\n`;

describe('the place of an expected proof', () => {
  it('is what its first proof is for, else the file, link or number that the proof gives', async () => {
    for (const [item, columns] of [
      ['{ file: a.txt, for: SC.PSC.02.01.01 }', '28-43'],
      ['file: PSC/a.txt', '14-23'],
      ['gazelle: "https://a.fr"', '17-31'],
      ['link: https://a.fr', '14-26'],
      ['motco2: 123', '16-19'],
      ['cnda: { stage: pre-examen, file: a.pdf }', '41-46'],
      ['cnda: { stage: pre-examen }', '14-35'],
      ['psc: { file: a.pdf }', '21-26'],
      ['psc: { role: x }', '13-24'],
      ['note: x', '8-15'],
    ] as const)
      assert.equal(await placeIn(proof(item)), `${path} 4:${columns}`, item);
  });

  it('is its requirement where it has no proof, its chapter’s file where it has no entry, else the dossier', async () => {
    assert.equal(
      await placeIn('chapter: Pro Santé Connect\nrequirements:\n\n  SC.PSC.02:\n    proofs: []\n'),
      `${path} 3:2-11`,
    );
    assert.equal(await placeIn('chapter: pro sante connect\nrequirements:\n'), `${path} 1:0-12`);
    assert.equal(await placeIn('chapter: Pro Santé Connect\n'), `${path} 0:9-26`);
    assert.equal(await placeIn('chapter: Autre\nrequirements:\n'), 'segur.yaml 7:11-27');
  });
});

describe('the place of a chapter', () => {
  it('is its name in its file, whatever the file holds, else the dossier', async () => {
    const snapshot = await snapshotOf('requirements:\nchapter: Pro Santé Connect\n');
    assert.equal(told(placeOfChapter('Pro Santé Connect', snapshot)), `${path} 1:9-26`);
    assert.equal(told(placeOfChapter('Messagerie', snapshot)), 'segur.yaml 7:11-27');
  });
});

describe('the place of a remark', () => {
  it('is the expected proof that it names, else the requirement, else the chapter', async () => {
    const snapshot = await snapshotOf(
      'chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n    proofs:\n' +
        '      - { file: a, for: SC.PSC.01.01.01 }\n      - { file: b, for: SC.PSC.01.01.02 }\n',
    );
    const covered = [...snapshot.coverage.values()].find(({ requirement }) => requirement.id === 'SC.PSC.01');
    assert.ok(covered);
    const { requirement, expected } = covered;
    const placeOf = (found?: (typeof expected)[number]): string =>
      told(
        placeOfRemark(
          { requirement, found: found && { ...found, requirement } },
          'Pro Santé Connect',
          snapshot,
        ),
      );
    assert.equal(placeOf(expected[1]), `${path} 5:24-39`);
    assert.equal(placeOf(), `${path} 2:2-11`);
    const chapter = placeOfRemark(
      { requirement: undefined, found: undefined },
      'Pro Santé Connect',
      snapshot,
    );
    assert.equal(told(chapter), `${path} 0:9-26`);
  });
});
