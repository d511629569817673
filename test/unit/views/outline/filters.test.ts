import assert from 'node:assert/strict';
import type { Snapshot } from '../../../../src/core/project/snapshot';
import { isFiltering } from '../../../../src/core/views/outline/matches';
import { unfiltered, type OutlineQuery } from '../../../../src/core/views/outline/model';
import { nextMissing } from '../../../../src/core/views/outline/nextMissing';
import { outlineOf } from '../../../../src/core/views/outline/outlineOf';
import { filterChoices, withConditions } from '../../../../src/core/views/tree/filterChoices';
import { png } from '../../../support/evidenceBytes';
import { testDossier } from '../../../support/dossierTexts';
import { targetOf } from './targetOf';

const never = new AbortController().signal;

const psc = `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - for: SC.PSC.01.01.01
        file: PSC/a.png
        version: 3.1.0
`;

async function snapshotOf(): Promise<Snapshot> {
  const files = { 'preuves/PSC/a.png': png(1280, 720), 'preuves/psc.preuves.yaml': psc };
  const { project } = testDossier(files);
  await project.load(never);
  return project.lookAtEvidence(never);
}

function shown(snapshot: Snapshot, query: Partial<OutlineQuery>): string[] {
  const outline = outlineOf(snapshot, { ...unfiltered, ...query });
  return outline.childrenOf(outline.root).flatMap((group) => outline.childrenOf(group).map(targetOf));
}

describe('the conditions that rows are filtered by', () => {
  it('must all hold, and of one and the same expected proof', async () => {
    const snapshot = await snapshotOf();
    assert.deepEqual(shown(snapshot, { versions: ['3.1.0'] }), ['SC.PSC.01']);
    assert.deepEqual(shown(snapshot, { versions: ['3.1.0'], filter: 'faulty' }), []);
    assert.deepEqual(shown(snapshot, { versions: ['9.9'] }), []);
  });

  it('may be a chapter alone, with what is left of it', async () => {
    const snapshot = await snapshotOf();
    const all = shown(snapshot, { chapter: 'Pro Santé Connect' });
    assert.ok(all.length > 0 && all.every((id) => id.startsWith('SC.PSC')));
  });

  it('may be who examines: what is expected of MOTCO2 is found by its kind', async () => {
    const found = shown(await snapshotOf(), { authorities: ['motco2'] });
    assert.ok(
      found.every((id) => id.startsWith('SC.MSS')),
      found.join(),
    );
  });

  it('are offered as far as the dossier has them, and chosen ones go back into the query', async () => {
    const choices = filterChoices([await snapshotOf()], { ...unfiltered, versions: ['3.1.0'] }, 'fr');
    const chosen = choices.flatMap((one) =>
      one.kind === 'choice' && one.chosen === true ? [one.value] : [],
    );
    assert.deepEqual(chosen, [{ on: 'versions', value: '3.1.0' }]);
    const query = withConditions({ ...unfiltered, search: 'pin' }, chosen);
    assert.deepEqual(query, { ...unfiltered, search: 'pin', versions: ['3.1.0'] });
    assert.ok(isFiltering(query) && !isFiltering(unfiltered));
  });
});

describe('the next missing proof', () => {
  it('is the next one in the order of the catalogue, round from the last to the first', async () => {
    const outline = outlineOf(await snapshotOf());
    const names: string[] = [];
    let from = nextMissing(outline, undefined, 'next');
    while (from !== undefined && !names.includes(from.expected.name)) {
      names.push(from.expected.name);
      const { id, chapter } = from.parent.coverage.requirement;
      from = nextMissing(outline, { requirement: id, chapter, expectedProof: from.expected.name }, 'next');
    }
    assert.ok(names.length > 2 && !names.includes('SC.PSC.01.01.01'), names.join());
    const back = nextMissing(outline, undefined, 'previous');
    assert.equal(back?.expected.name, names.at(-1));
  });

  it('from a requirement begins with its own first proof, backwards with what is before it', async () => {
    const outline = outlineOf(await snapshotOf());
    const from = { requirement: 'SC.PSC.02', chapter: 'Pro Santé Connect' };
    assert.equal(nextMissing(outline, from, 'next')?.parent.coverage.requirement.id, 'SC.PSC.02');
    assert.equal(nextMissing(outline, from, 'previous')?.expected.name, 'SC.PSC.01.01.02');
  });
});
