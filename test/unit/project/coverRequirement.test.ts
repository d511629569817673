import assert from 'node:assert/strict';
import { isChapterPath, isDepositPath, safePath } from '../../../src/core/project/paths';
import type { RequirementCoverage } from '../../../src/core/project/snapshot';
import { testDossier } from '../../support/dossierTexts';

const never = new AbortController().signal;

/** What SC.PSC.01, which expects a demonstration and a trace, has with this entry; `.txt` and `.png` files named are there. */
async function covered(entry: string): Promise<RequirementCoverage> {
  const text = `chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n${entry}`;
  const { project } = testDossier({
    'preuves/psc.preuves.yaml': text,
    'preuves/PSC/trace.txt': 'une trace\n',
    'preuves/PSC/autre.txt': 'une autre\n',
    'preuves/PSC/vide.txt': '',
  });
  await project.load(never);
  const { coverage } = await project.lookAtEvidence(never);
  const found = [...coverage.values()].find(({ requirement }) => requirement.id === 'SC.PSC.01');
  assert.ok(found);
  return found;
}

const proof = (file: string, number = 2): string =>
  `      - file: PSC/${file}\n        for: SC.PSC.01.01.0${number}\n`;
const link = '      - link: https://exemple.fr/video\n        for: SC.PSC.01.01.01\n';

async function statesOf(entry: string): Promise<readonly string[]> {
  const { state, expected } = await covered(entry);
  return [state, ...expected.map((one) => one.state)];
}

describe('what a requirement has', () => {
  it('is incomplete until each expected proof has one', async () => {
    assert.deepEqual(await statesOf('    proofs:\n'), ['incomplete', 'incomplete', 'incomplete']);
    assert.deepEqual(await statesOf(`    proofs:\n${proof('trace.txt')}`), [
      'incomplete',
      'incomplete',
      'complete',
    ]);
    assert.deepEqual(await statesOf(`    proofs:\n${proof('trace.txt')}${link}`), [
      'complete',
      'complete',
      'complete',
    ]);
  });

  it('is faulty with one faulty proof, though a sound one beside it is enough for what is expected', async () => {
    assert.deepEqual(await statesOf(`    proofs:\n${proof('absent.txt')}${link}`), [
      'faulty',
      'complete',
      'faulty',
    ]);
    assert.deepEqual(await statesOf(`    proofs:\n${proof('vide.txt')}${proof('trace.txt')}${link}`), [
      'faulty',
      'complete',
      'complete',
    ]);
  });

  it('is faulty where its entry is broken or has an error of its own', async () => {
    const sound = `${proof('trace.txt')}${link}`;
    assert.equal((await covered(`    proofs:\n${sound}    ignore: [\n`)).state, 'faulty');
    assert.equal(
      (await covered(`    proofs:\n${sound}    notApplicable: a\n    notApplicable: b\n`)).state,
      'faulty',
    );
  });

  it('keeps a proof that is for nothing it expects, which makes it faulty', async () => {
    const { unmatched, state, counts } = await covered(
      `    proofs:\n${proof('trace.txt')}${link}${proof('autre.txt', 9)}`,
    );
    assert.deepEqual(
      unmatched.map(({ proof: { target } }) => target.kind),
      ['file'],
    );
    assert.equal(state, 'faulty');
    assert.deepEqual([counts.expectedProofs, counts.provided], [2, 2]);
  });

  it('is not applicable where its entry gives the reason, unless a proof in it is faulty', async () => {
    const reason = '    notApplicable: Sans annuaire, le produit ne fait que lire les comptes rendus.\n';
    const aside = await covered(reason);
    assert.deepEqual([aside.setAside, aside.state], [true, 'not-applicable']);
    assert.equal((await covered(`${reason}    proofs:\n${proof('absent.txt')}`)).state, 'faulty');
  });

  it('counts its warnings, those of the entry and those of its proofs', async () => {
    const none = await covered(`    proofs:\n${proof('trace.txt')}${link}`);
    const onProof = await covered(`    proofs:\n${proof('trace.txt')}        inconnue: x\n${link}`);
    assert.ok(onProof.warnings > none.warnings, `${onProof.warnings} ${none.warnings}`);
    const [, trace] = onProof.expected;
    assert.equal(onProof.warnings - none.warnings, trace?.warnings);
  });
});

describe('paths of a dossier', () => {
  it('are of chapter and deposit files directly in their folders, and of no other', () => {
    assert.equal(isChapterPath('preuves/psc.preuves.yaml'), true);
    assert.equal(isDepositPath('depots/psc.depot.yaml'), true);
    for (const path of [
      'a/preuves/psc.preuves.yaml',
      'preuves/a/psc.preuves.yaml',
      'preuves/psc.preuves.yaml.bak',
    ])
      assert.equal(isChapterPath(path), false, path);
    for (const path of ['a/depots/psc.depot.yaml', 'depots/a/psc.depot.yaml', 'depots/psc.depot.yaml~'])
      assert.equal(isDepositPath(path), false, path);
  });

  it('that segur.yaml names are followed inside the dossier alone', () => {
    assert.equal(safePath('rem/./REM.rem.yaml'), 'rem/REM.rem.yaml');
    for (const path of [undefined, '../REM.rem.yaml', '/etc/passwd', 'rem/../../x'])
      assert.equal(safePath(path), undefined);
  });
});
