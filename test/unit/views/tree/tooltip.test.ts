import assert from 'node:assert/strict';
import type { Snapshot } from '../../../../src/core/project/snapshot';
import { nodeOfRequirement } from '../../../../src/core/views/outline/find';
import { outlineOf } from '../../../../src/core/views/outline/outlineOf';
import { describe as describeRow } from '../../../../src/core/views/tree/describe';
import { tooltipOf } from '../../../../src/core/views/tree/tooltip';
import type { TreeRow } from '../../../../src/core/views/tree/treeRow';
import { testDossier } from '../../../support/dossierTexts';

const never = new AbortController().signal;

async function snapshotOf(chapter: string): Promise<Snapshot> {
  const { project } = testDossier({ 'preuves/psc.preuves.yaml': chapter });
  await project.load(never);
  return project.lookAtEvidence(never);
}

function rowOf(snapshot: Snapshot, requirement: string, proof?: string): TreeRow {
  const node = nodeOfRequirement(outlineOf(snapshot), requirement, proof);
  assert.ok(node !== undefined);
  return { node, folder: '/home/dossier' };
}

function textOf(row: TreeRow, snapshot: Snapshot): string {
  const { parts } = tooltipOf(row, { snapshot, verdictOf: () => undefined }, 'en');
  return parts
    .map((part) => (part.kind === 'markdown' ? part.markdown : part.kind === 'text' ? part.text : ''))
    .join('');
}

const chapter = `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - for: SC.PSC.01.01.01
        file: PSC/nowhere.png
  SC.PSC.02:
    notApplicable: no logout in this product
`;

describe('the tooltip of a row', () => {
  it('names the row and its state, and says what was found on it', async () => {
    const snapshot = await snapshotOf(chapter);
    const text = textOf(rowOf(snapshot, 'SC.PSC.01'), snapshot);
    assert.ok(text.includes('SC.PSC.01 — faulty'), text);
    assert.ok(text.includes('nowhere.png'), text);
    assert.ok(text.includes('Le système DOIT connecter.'), text);
  });

  it('gives the reason why a requirement does not apply', async () => {
    const snapshot = await snapshotOf(chapter);
    assert.ok(textOf(rowOf(snapshot, 'SC.PSC.02'), snapshot).includes('no logout in this product'));
  });
});

describe('the words of a row', () => {
  it('are a label, a count, and a sentence to be heard', async () => {
    const snapshot = await snapshotOf(chapter);
    const { name, label, detail, accessibleLabel } = describeRow(rowOf(snapshot, 'SC.PSC.01'), 'en');
    assert.equal(name, 'SC.PSC.01');
    assert.equal(label, '0/2 · PSC.01');
    assert.equal(detail, 'Connecter. · 1 faulty');
    assert.match(accessibleLabel, /^SC\.PSC\.01, faulty, .*Connecter\.$/);
  });

  it('of an expected proof leave out what is in the row above, and say its kind and its words', async () => {
    const snapshot = await snapshotOf(chapter);
    const { name, label, detail } = describeRow(rowOf(snapshot, 'SC.PSC.01', 'SC.PSC.01.01.02'), 'fr');
    assert.equal(name, 'SC.PSC.01.01.02');
    assert.equal(label, '.01.02');
    assert.match(detail, /^[^·]+ · [^·]+/);
  });

  it('of a chapter begin with its counter, however long its name is', async () => {
    const snapshot = await snapshotOf(chapter);
    const node = nodeOfRequirement(outlineOf(snapshot), 'SC.PSC.01')?.parent;
    assert.ok(node !== undefined);
    assert.match(describeRow({ node, folder: '' }, 'fr').label, /^0\/2 · Pro Santé Connect$/);
  });
});
