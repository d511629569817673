import assert from 'node:assert/strict';
import { findingsOf, dossierText, testDossier } from '../../support/dossierTexts';
import type { Snapshot } from '../../../src/core/project/snapshot';

const never = new AbortController().signal;

const psc = (entries: string): Record<string, string> => ({
  'preuves/psc.preuves.yaml': `chapter: Pro Santé Connect\nrequirements:\n${entries}`,
});
const mss = (entries: string): Record<string, string> => ({
  'preuves/mss.preuves.yaml': `chapter: Messagerie\nrequirements:\n${entries}`,
});

const gazelle = 'gazelle: https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3\n        test: CI-SIS-X';
const wholePsc = `  SC.PSC.01:
    proofs:
      - for: SC.PSC.01.01.01
        ${gazelle}
      - for: SC.PSC.01.01.02
        motco2: 12
        test: T
  SC.PSC.02:
    proofs:
      - ${gazelle}
`;
const wholeMss = `  SC.MSS/CONF.01 BIS:
    proofs:
      - for: SC.MSS/CONF.01.01#1
        motco2: 48213
        test: T
      - for: SC.MSS/CONF.01.01#2
        motco2: 48214
        test: T
`;

/** Of the codes that this file is about. */
async function coverageFindings(files: Record<string, string>): Promise<string[]> {
  const codes =
    /^(?:proof-missing|unknown-|out-of-scope|unjustified|proof-on|duplicate-|schema|yaml|identifier|catalogue|milestone)/;
  return (await findingsOf(files)).filter((finding) => codes.test(finding));
}

async function snapshotOf(files: Record<string, string>): Promise<Snapshot> {
  const { project } = testDossier(files);
  await project.load(never);
  return project.lookAtEvidence(never);
}

describe('what a dossier lacks', () => {
  it('is nothing when every expected proof has one, though two are of a format that is not accepted', async () => {
    assert.deepEqual(await coverageFindings({ ...psc(wholePsc), ...mss(wholeMss) }), []);
    const { summary } = await snapshotOf({ ...psc(wholePsc), ...mss(wholeMss) });
    assert.deepEqual(
      { ...summary, errors: 0, warnings: 0 },
      {
        requirements: 3,
        expectedProofs: 5,
        provided: 3,
        faulty: 2,
        notApplicable: 0,
        missing: 0,
        notChecked: 0,
        errors: 0,
        warnings: 0,
      },
    );
  });

  it('is reported on the id of an entry, on its chapter where there is no entry, on the dossier where there is no file', async () => {
    const files = psc(
      '  SC.PSC.01:\n    proofs:\n      - for: SC.PSC.01.01.02\n        motco2: 1\n        test: T\n',
    );
    assert.deepEqual(await coverageFindings(files), [
      'proof-missing preuves/psc.preuves.yaml:1',
      'proof-missing preuves/psc.preuves.yaml:2',
      'proof-missing segur.yaml:7',
      'proof-missing segur.yaml:7',
    ]);
  });

  it('follows the profiles: another one asks for more, none for less', async () => {
    const all = dossierText.replace('[Envoi manuel]', "['va2 Envoi  manuel', Mailiz]");
    const none = dossierText.replace('[Envoi manuel]', '[]');
    const count = async (text: string): Promise<number> =>
      (await snapshotOf({ 'segur.yaml': text })).summary.expectedProofs;
    assert.deepEqual([await count(all), await count(dossierText), await count(none)], [6, 5, 3]);
  });

  it('is only what is critical for a product listed in wave 1, unless the dossier says otherwise', async () => {
    const listed = dossierText.replace('version: 3.2.0', 'version: 3.2.0\n  wave1: { id: W-1 }');
    const ids = async (text: string): Promise<string[]> =>
      [...(await snapshotOf({ 'segur.yaml': text })).selection.requirements].map(({ id }) => id);
    assert.deepEqual(await ids(listed), ['SC.PSC.01']);
    const turnedOff = `${listed}policy:\n  wave1CriticalOnly: false\n`;
    assert.deepEqual(await ids(turnedOff), ['SC.PSC.01', 'SC.PSC.02', 'SC.MSS/CONF.01 BIS']);
  });

  it('is not asked of what is set aside with a reason', async () => {
    const files = { ...psc(wholePsc), ...mss('  SC.MSS/CONF.01 BIS:\n    notApplicable: sans messagerie\n') };
    assert.deepEqual(await coverageFindings(files), []);
    const { summary } = await snapshotOf(files);
    assert.deepEqual(
      [summary.provided, summary.faulty, summary.notApplicable, summary.missing],
      [2, 1, 2, 0],
    );
  });
});

describe('what an entry says', () => {
  it('must be a requirement of the catalogue, however it is spelled', async () => {
    const spelled = wholePsc.replace('SC.PSC.01:', 'sc.psc.01 :').replace('SC.PSC.02:', 'PSC.02:');
    assert.deepEqual(
      await coverageFindings({ ...psc(spelled), ...mss(wholeMss.replace('01 BIS', '01.bis')) }),
      [],
    );
    const mistyped = wholePsc.replace('  SC.PSC.02:', '  SC.PCS.02:');
    assert.deepEqual(await coverageFindings({ ...psc(mistyped), ...mss(wholeMss) }), [
      'unknown-requirement preuves/psc.preuves.yaml:10',
    ]);
  });

  it('must name an expected proof where several are expected', async () => {
    const unnamed = wholePsc.replace('- for: SC.PSC.01.01.01\n        gazelle', '- gazelle');
    const misnamed = wholePsc.replace('for: SC.PSC.01.01.01', 'for: SC.PSC.01.01.07');
    const repeated = wholeMss.replace('SC.MSS/CONF.01.01#1', 'SC.MSS/CONF.01.01.01');
    assert.deepEqual(await coverageFindings({ ...psc(unnamed), ...mss(wholeMss) }), [
      'unknown-expected-proof preuves/psc.preuves.yaml:4',
    ]);
    assert.deepEqual(await coverageFindings({ ...psc(misnamed), ...mss(repeated) }), [
      'unknown-expected-proof preuves/mss.preuves.yaml:4',
      'unknown-expected-proof preuves/psc.preuves.yaml:4',
    ]);
  });

  it('must give a reason to set a requirement aside, and no proof beside it', async () => {
    const bare = mss('  SC.MSS/CONF.01 BIS:\n    notApplicable:\n');
    assert.deepEqual(await coverageFindings({ ...psc(wholePsc), ...bare }), [
      'unjustified-not-applicable preuves/mss.preuves.yaml:3',
    ]);
    const both = mss(`${wholeMss}    notApplicable: sans messagerie\n`);
    assert.deepEqual(await coverageFindings({ ...psc(wholePsc), ...both }), [
      'proof-on-not-applicable preuves/mss.preuves.yaml:10',
    ]);
  });

  it('must be about what the dossier has to prove', async () => {
    const beyond = mss(
      `${wholeMss}  SC.MSS.09:\n    proofs:\n      - motco2: 1\n        test: T\n  SC.MSS.10:\n    proofs:\n      - motco2: 2\n        test: T\n`,
    );
    assert.deepEqual(await coverageFindings({ ...psc(wholePsc), ...beyond }), [
      'out-of-scope preuves/mss.preuves.yaml:10',
      'out-of-scope preuves/mss.preuves.yaml:14',
    ]);
  });

  it('must not give the same proof twice, nor a requirement in two files', async () => {
    const twice = wholeMss.replace('48214', '48213').replace('#2', '#1');
    assert.deepEqual(
      await coverageFindings({ ...psc(wholePsc), ...mss(twice) }),
      ['duplicate-proof preuves/mss.preuves.yaml:8', 'proof-missing preuves/mss.preuves.yaml:2'].sort(
        (a, b) => Number(a.split(':')[1]) - Number(b.split(':')[1]),
      ),
    );
    const both = { ...psc(wholePsc), ...mss(`${wholeMss}  SC.PSC.02:\n    proofs: []\n`) };
    assert.deepEqual(await coverageFindings(both), ['duplicate-key preuves/psc.preuves.yaml:10']);
  });

  it('is left alone where the user set a finding aside with a reason, not where the reason is empty', async () => {
    const entry = (reason: string): Record<string, string> =>
      mss(`  SC.MSS/CONF.01 BIS:\n    ignore: { proof-missing: ${reason} }\n`);
    assert.deepEqual(await coverageFindings({ ...psc(wholePsc), ...entry('fournie à part') }), []);
    const bare = await coverageFindings({ ...psc(wholePsc), ...entry('""') });
    assert.equal(bare.filter((finding) => finding.startsWith('proof-missing')).length, 2);
  });
});

describe('the dossier itself', () => {
  it('names a catalogue that is there', async () => {
    const elsewhere = dossierText.replace('rem/REM.rem.yaml', 'rem/autre.rem.yaml');
    assert.deepEqual(await coverageFindings({ 'segur.yaml': elsewhere }), [
      'catalogue-not-found segur.yaml:7',
    ]);
    const without = dossierText.replace(/catalogue: .*\n/, '');
    assert.deepEqual(await coverageFindings({ 'segur.yaml': without }), ['catalogue-not-found segur.yaml:0']);
  });

  it('chooses profiles that the catalogue knows, and identifiers that look like one', async () => {
    const text = dossierText
      .replace('[Envoi manuel]', '[Envoi manuell]')
      .replace('version: 3.2.0', 'version: 3.2.0\n  nil: RAD12');
    assert.deepEqual(
      (await coverageFindings({ 'segur.yaml': text, ...psc(wholePsc) })).filter(
        (one) => !one.startsWith('proof-missing'),
      ),
      ['identifier-suspicious segur.yaml:4', 'unknown-profile segur.yaml:7'],
    );
  });

  it('warns of a date only while proofs are missing', async () => {
    const soon = `${dossierText}milestones:\n  date1: 2026-03-02T12:00\n  date2: 2026-03-20T12:00\n  date3: 2026-02-01T12:00\n`;
    assert.deepEqual(
      (await coverageFindings({ 'segur.yaml': soon })).filter((one) => one.startsWith('milestone')),
      ['milestone-near segur.yaml:10', 'milestone-passed segur.yaml:11'],
    );
    assert.deepEqual(await coverageFindings({ 'segur.yaml': soon, ...psc(wholePsc), ...mss(wholeMss) }), []);
  });
});
