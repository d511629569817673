import assert from 'node:assert/strict';
import { readCatalogue } from '../../../src/core/catalogue/readCatalogue';
import { readDeposit } from '../../../src/core/deposit/readDeposit';
import type { EvidenceRequest } from '../../../src/core/evidence/lookAtEvidence';
import { citationsOf, sameRequest } from '../../../src/core/project/citations';
import { readChapterFile } from '../../../src/core/proofs/readChapterFile';
import { runAtOnce } from '../../../src/core/text/steps';
import { catalogueText } from '../../support/dossierTexts';

const { catalogue } = readCatalogue(
  catalogueText.replace('                  - gazelle-link', '                  - attestation'),
);
const head = 'chapter: Pro Santé Connect\nrequirements:\n';
const chapter = (entries: string, path = 'preuves/psc.preuves.yaml') =>
  readChapterFile(path, `${head}${entries}`).file;
const deposit = (proof: string) =>
  readDeposit(
    'depots/psc.depot.yaml',
    `chapter: PSC\nsubmissions:\n  - on: 2026-01-05\n    proofs:\n      - ${proof}\n`,
  );

const sum = 'ab'.repeat(32);

describe('the files that proofs cite', () => {
  it('are looked for beside their chapter file, and always in the folder of chapter files', () => {
    const { citations, chapterFolders } = runAtOnce(
      citationsOf(
        [
          chapter('  SC.PSC.01:\n    proofs:\n      - file: PSC/a.txt\n      - link: https://exemple.fr/b\n'),
          chapter('  SC.MSS.09:\n    proofs:\n      - file: c.eml\n', 'autre/mss.preuves.yaml'),
        ],
        undefined,
      ),
    );
    assert.deepEqual(chapterFolders, ['preuves', 'autre']);
    assert.deepEqual(citations, [
      { folder: 'preuves', path: 'PSC/a.txt', wantsHash: false, wantsText: false },
      { folder: 'autre', path: 'c.eml', wantsHash: false, wantsText: false },
    ]);
    assert.deepEqual(runAtOnce(citationsOf([], catalogue)), { chapterFolders: ['preuves'], citations: [] });
  });

  it('are summed where the proof has a sum, which counts only if it can be one', () => {
    const summed = (written: string) =>
      runAtOnce(
        citationsOf(
          [chapter(`  SC.PSC.01:\n    proofs:\n      - file: a.txt\n        sha256: ${written}\n`)],
          undefined,
        ),
      ).citations.map(({ wantsHash, sha256 }) => [wantsHash, sha256]);
    assert.deepEqual(summed(sum.toUpperCase()), [[true, sum]]);
    assert.deepEqual(summed(`" ${sum} "`), [[true, sum]]);
    for (const none of ['abc', `${sum}a`, `a${sum}`, `"${sum.slice(1)}g"`])
      assert.deepEqual(summed(none), [[true, undefined]], none);
  });

  it('are summed where something was deposited as a file for their requirement, however its id is written', () => {
    const entries = chapter(
      '  SC.PSC.01:\n    proofs:\n      - file: a.txt\n  SC.PSC.02:\n    proofs:\n      - file: b.txt\n',
    );
    const summedBeside = (...deposits: readonly string[]) =>
      runAtOnce(citationsOf([entries], catalogue, deposits.map(deposit)))
        .citations.filter(({ wantsHash }) => wantsHash)
        .map(({ path }) => path);
    assert.deepEqual(summedBeside(), []);
    assert.deepEqual(summedBeside(`{ requirement: SC.PSC.02, file: b.txt, sha256: ${sum} }`), ['b.txt']);
    assert.deepEqual(summedBeside(`{ requirement: sc.psc.02, file: b.txt, sha256: ${sum} }`), ['b.txt']);
    assert.deepEqual(summedBeside('{ requirement: SC.PSC.02, link: https://exemple.fr/b }'), []);
    assert.deepEqual(summedBeside(`{ file: b.txt, sha256: ${sum} }`), []);
    assert.deepEqual(
      summedBeside(
        `{ requirement: SC.PSC.02, file: b.txt, sha256: ${sum} }`,
        `{ requirement: SC.PSC.01, file: a.txt, sha256: ${sum} }`,
      ),
      ['a.txt', 'b.txt'],
    );
  });

  it('are read for their text where an authority gives them', () => {
    const read = runAtOnce(
      citationsOf(
        [
          chapter(
            '  SC.PSC.01:\n    proofs:\n      - file: trace.txt\n        for: SC.PSC.01.01.02\n      - cnda: { file: cnda.pdf }\n      - psc: { file: psc.pdf }\n' +
              '  SC.PSC.02:\n    proofs:\n      - file: attestation.pdf\n',
          ),
        ],
        catalogue,
      ),
    ).citations;
    assert.deepEqual(
      read.filter(({ wantsText }) => wantsText).map(({ path }) => path),
      ['cnda.pdf', 'psc.pdf', 'attestation.pdf'],
    );
  });

  it('are the same objects again for the same entry, unless what decides about them changed', () => {
    const file = chapter('  SC.PSC.01:\n    proofs:\n      - file: a.txt\n');
    const moved = { ...file, entries: file.entries.map((one) => ({ ...one, line: one.line + 1 })) };
    const deposits = [deposit(`{ requirement: SC.PSC.01, file: a.txt, sha256: ${sum} }`)];
    const [first] = runAtOnce(citationsOf([file], catalogue)).citations;
    assert.equal(runAtOnce(citationsOf([file], catalogue)).citations[0], first);
    assert.equal(runAtOnce(citationsOf([moved], catalogue)).citations[0], first);
    assert.equal(runAtOnce(citationsOf([file], catalogue, deposits)).citations[0]?.wantsHash, true);
    assert.equal(runAtOnce(citationsOf([file], catalogue)).citations[0]?.wantsHash, false);
    assert.equal(
      runAtOnce(citationsOf([{ ...file, path: 'autre/psc.preuves.yaml' }], catalogue)).citations[0]?.folder,
      'autre',
    );
    const [about] = chapter('  SC.PSC.02:\n    proofs:\n      - file: a.txt\n').entries;
    assert.ok(about);
    const other = { ...file, entries: [about] };
    assert.equal(runAtOnce(citationsOf([other], undefined)).citations[0]?.wantsText, false);
    assert.equal(runAtOnce(citationsOf([other], catalogue)).citations[0]?.wantsText, true);
  });
});

describe('two requests for evidence', () => {
  const one = { folder: 'preuves', path: 'a.txt', wantsHash: false, wantsText: false, sha256: sum };
  const request: EvidenceRequest = { chapterFolders: ['preuves', 'b'], citations: [one] };

  it('are the same where each part of them is', () => {
    assert.equal(sameRequest(request, request), true);
    assert.equal(sameRequest(request, { chapterFolders: ['preuves', 'b'], citations: [{ ...one }] }), true);
    assert.equal(sameRequest({ ...request, citations: [] }, { ...request, citations: [] }), true);
  });

  it('differ by any part', () => {
    const others: readonly EvidenceRequest[] = [
      { ...request, chapterFolders: ['preuves'] },
      { ...request, chapterFolders: ['preuves', 'c'] },
      { ...request, chapterFolders: ['b', 'preuves'] },
      { ...request, citations: [] },
      { ...request, citations: [one, one] },
      ...[
        { folder: 'b' },
        { path: 'b.txt' },
        { wantsHash: true },
        { wantsText: true },
        { sha256: sum.replace('a', 'c') },
      ].map((change) => ({ ...request, citations: [{ ...one, ...change }] })),
    ];
    for (const other of others) {
      assert.equal(sameRequest(request, other), false, JSON.stringify(other));
      assert.equal(sameRequest(other, request), false, JSON.stringify(other));
    }
  });
});
