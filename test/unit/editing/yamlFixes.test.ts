import assert from 'node:assert/strict';
import { quickFixesFor } from '../../../src/core/findings/quickFixesFor';
import { applyEdits } from '../../../src/core/text/textEdit';
import { testDossier } from '../../support/dossierTexts';

const psc = 'preuves/psc.preuves.yaml';

async function mended(code: string, kind: string, text: string): Promise<string | undefined> {
  const { project } = testDossier({ [psc]: text });
  const snapshot = await project.load(new AbortController().signal);
  const finding = snapshot.findings.find((one) => one.code === code);
  assert.ok(finding !== undefined, `no ${code}`);
  const fix = quickFixesFor(finding, snapshot, (file) => project.textOf(file)).find(
    (one) => one.kind === kind,
  );
  if (fix?.act.kind !== 'edit') return undefined;
  return applyEdits(text, fix.act.edits.get(psc) ?? []);
}

const entry = (value: string): string =>
  `chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n    notApplicable: ${value}\n`;
const proof = (value: string): string =>
  `chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n    proofs:\n      - file: ${value}\n`;

describe('fixes of values that YAML reads otherwise', () => {
  it('put quotes around the whole of a value that a # cuts, and leave the rest', async () => {
    assert.equal(
      await mended('yaml-hash', 'quote-value', entry("voir l'avis #12 du 3 mai  # relu")),
      entry("'voir l''avis #12 du 3 mai'  # relu"),
    );
  });

  it('write slashes in a path of Windows', async () => {
    assert.equal(
      await mended('yaml-syntax', 'use-slashes', proof('"INS\\nouveau\\q.png" # b')),
      proof('"INS/nouveau/q.png" # b'),
    );
  });
});
