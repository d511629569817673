import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { messageOf } from '../../../src/core/findings/messageOf';
import type { Finding } from '../../../src/core/findings/model';
import { dossierText, testDossier } from '../../support/dossierTexts';

const chapter = 'preuves/psc.preuves.yaml';
const deposit = 'depots/psc.depot.yaml';
const video = 'une vidéo';
const sumOf = (content: string): string => createHash('sha256').update(content).digest('hex');

const proofs = `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - for: SC.PSC.01.01.01
        file: PSC/a.txt
  SC.PSC.02:
    proofs:
      - gazelle: https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3
`;

function deposited(proof: string, answer = ''): string {
  return `depot: 1\nchapter: Pro Santé Connect\nsubmissions:\n  - on: 2026-02-02\n    proofs:\n      - ${proof}\n${answer}`;
}

const ownCodes = ['remark-open', 'changed-since-submission', 'deposit-unknown-proof'];

async function found(files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  const { project } = testDossier({ [chapter]: proofs, 'preuves/PSC/a.txt': video, ...files });
  const { findings } = await project.lookAtEvidence(new AbortController().signal);
  return findings.filter(({ code }) => ownCodes.includes(code));
}

async function placed(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await found(files)).map(
    ({ code, file, range, params }) =>
      `${code} ${file}:${String(range.start.line)} ${String(params['what'] ?? '')}`,
  );
}

const file = `{ requirement: SC.PSC.01, for: SC.PSC.01.01.01, file: PSC/a.txt, sha256: ${sumOf(video)} }`;

describe('what changed since a submission', () => {
  it('is nothing where the bytes and the text of the REM are those deposited, under any name', async () => {
    const expected = sumOf("Vidéo ou copies d'écran");
    const full = file.replace(' }', `, expected: ${expected} }`);
    assert.deepEqual(await placed({ [deposit]: deposited(full) }), []);
    assert.deepEqual(await placed({ [deposit]: deposited(full.replace('a.txt', 'b.txt')) }), []);
  });

  it('is the file, the link, or the text of what was expected, at the proof it is about', async () => {
    const other = { [deposit]: deposited(file), 'preuves/PSC/a.txt': 'une autre' };
    assert.deepEqual(await placed(other), [`changed-since-submission ${chapter}:4 file`]);
    const link =
      '{ requirement: SC.PSC.02, for: SC.PSC.02.01.01, gazelle: "https://interop.esante.gouv.fr/x" }';
    assert.deepEqual(await placed({ [deposit]: deposited(link) }), [
      `changed-since-submission ${chapter}:8 link`,
    ]);
    const text = file.replace(' }', `, expected: ${sumOf('autre texte')} }`);
    assert.deepEqual(await placed({ [deposit]: deposited(text) }), [
      `changed-since-submission ${chapter}:4 text`,
    ]);
    const gone = '{ requirement: SC.PSC.01, for: SC.PSC.01.01.02, motco2: 12 }';
    assert.deepEqual(await placed({ [deposit]: deposited(gone) }), [
      `changed-since-submission ${chapter}:2 removed`,
    ]);
  });

  it('is compared with the latest deposit of each proof, for a later one may hold only some', async () => {
    const later = `  - on: 2026-02-20\n    proofs:\n      - { requirement: SC.PSC.02, gazelle: "https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3" }\n`;
    const both = `${deposited(file.replace(sumOf(video), sumOf('ancienne')))}${later}`;
    assert.deepEqual(await placed({ [deposit]: both }), [`changed-since-submission ${chapter}:4 file`]);
  });
});

describe('a remark that is not settled', () => {
  const answer = (remark: string): string =>
    `    answer:\n      on: 2026-02-20\n      status: a-modifier\n      remarks:\n        - ${remark}\n`;
  const withRemark = (remark: string) => ({ [deposit]: deposited(file, answer(remark)) });

  it('is on its proof, with the deposit file beside; of the whole chapter, on its name', async () => {
    const [first] = await found(withRemark('{ for: SC.PSC.01.01.01, text: Floue }'));
    assert.deepEqual([first?.file, first?.range.start.line], [chapter, 4]);
    assert.deepEqual(
      first?.related.map((one) => `${one.file}:${String(one.range.start.line)}`),
      [`${deposit}:10`],
    );
    assert.equal(first.expectedProof, 'SC.PSC.01.01.01');
    assert.deepEqual(await placed(withRemark('{ text: Tout est flou }')), [`remark-open ${chapter}:0 `]);
    assert.deepEqual(await placed(withRemark('{ text: Floue, settledOn: 2026-02-24 }')), []);
  });

  it('says how long ago it came, unless there is a reply, and how long date 3 is away', async () => {
    const dossier = `${dossierText}milestones: { date3: 2026-03-31T12:00 }\n`;
    const said = async (remark: string): Promise<string> => {
      const [one] = await found({ ...withRemark(remark), 'segur.yaml': dossier });
      assert.ok(one);
      return messageOf(one, 'fr');
    };
    assert.equal(
      await said('{ text: Floue }'),
      'Remarque de l’ANS à traiter : « Floue ». Message du 2026-02-20, sans réponse depuis 9 jours (trois au plus sont conseillés). Date 3 : 2026-03-31, dans 30 jours.',
    );
    assert.equal(
      await said('{ text: Floue, reply: Refaite }'),
      'Remarque de l’ANS à traiter : « Floue ». Date 3 : 2026-03-31, dans 30 jours.',
    );
  });

  it('says what is known of its days, and of which expected proof or requirement it is', async () => {
    const dossier = `${dossierText}milestones: { date3: 2026-03-31T12:00 }\n`;
    const [one] = await found({
      ...withRemark('{ for: SC.PSC.01.01.01, text: Floue }'),
      'segur.yaml': dossier,
    });
    assert.deepEqual(one?.params, {
      ...{ text: 'Floue', on: '2026-02-20', since: 9, replied: 'no', due: '2026-03-31', daysLeft: 30 },
    });
    assert.deepEqual(
      [one.requirement, one.scenario, one.expectedProof],
      ['SC.PSC.01', 'SC.PSC.01.01', 'SC.PSC.01.01.01'],
    );
    const undated = deposited(
      file,
      answer('{ for: SC.PSC.02, reply: " " }').replace('2026-02-20', 'bientôt'),
    );
    const [other] = await found({ [deposit]: undated });
    assert.deepEqual(other?.params, {
      ...{ text: '', on: '', since: undefined, replied: 'no', due: '', daysLeft: undefined },
    });
    assert.deepEqual(
      [other.requirement, other.scenario, other.expectedProof],
      ['SC.PSC.02', undefined, undefined],
    );
    assert.deepEqual([other.file, other.range.start.line], [chapter, 6]);
    const [ofChapter] = await found(withRemark('{ text: Tout est flou, reply: Refait }'));
    assert.deepEqual([ofChapter?.requirement, ofChapter?.params['replied']], [undefined, 'yes']);
  });

  it('names a proof that is not there once, at its line', async () => {
    const files = withRemark('{ for: SC.PSC.09.01.01, text: Floue, settledOn: 2026-02-24 }');
    assert.deepEqual(await placed(files), [`deposit-unknown-proof ${deposit}:10 proof`]);
  });
});

describe('a deposit of what the catalogue does not have', () => {
  it('is reported at the latest mention, and stays readable', async () => {
    const unknown = '{ requirement: SC.PSC.99, for: SC.PSC.99.01.01, file: PSC/a.txt }';
    const twice = `${deposited(unknown)}  - on: 2026-02-20\n    proofs:\n      - ${unknown}\n`;
    assert.deepEqual(await placed({ [deposit]: twice }), [`deposit-unknown-proof ${deposit}:8 requirement`]);
    const proof = '{ requirement: SC.PSC.01, for: SC.PSC.01.01.07, file: PSC/a.txt }';
    assert.deepEqual(await placed({ [deposit]: deposited(proof) }), [
      `deposit-unknown-proof ${deposit}:5 proof`,
    ]);
    const stray = deposited(file).replace('Pro Santé Connect', 'Annuaire');
    assert.deepEqual(await placed({ [deposit]: stray }), [`deposit-unknown-proof ${deposit}:1 chapter`]);
  });
});
