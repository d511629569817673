import assert from 'node:assert/strict';
import { nodeAt, nodeOfRequirement } from '../../../../src/core/views/outline/find';
import { findingsOn } from '../../../../src/core/views/outline/findingsOn';
import { hasChildren } from '../../../../src/core/views/outline/descend';
import { unfiltered, type OutlineNode, type OutlineQuery } from '../../../../src/core/views/outline/model';
import { outlineOf, type Outline } from '../../../../src/core/views/outline/outlineOf';
import { placeOf } from '../../../../src/core/views/outline/placeOf';
import type { Snapshot } from '../../../../src/core/project/snapshot';
import { targetOf } from './targetOf';
import { png } from '../../../support/evidenceBytes';
import { testDossier } from '../../../support/dossierTexts';

const never = new AbortController().signal;

const psc = `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - for: SC.PSC.01.01.01
        file: PSC/a.png
  SC.PSC.02:
    notApplicable: sans objet
  SC.PSC.77:
    proofs: []
`;

const mss = `chapter: Messagerie
requirements:
  SC.MSS/CONF.01 BIS:
    proofs:
      - for: SC.MSS/CONF.01.01#1
        motco2: 48213
        test: MSS-LPS
      - for: nulle part
        file: absent.png
  SC.MSS.09:
    proofs: []
`;

async function snapshotOf(files: Readonly<Record<string, string>>): Promise<Snapshot> {
  const { project } = testDossier({ 'preuves/PSC/a.png': png(1280, 720), ...files });
  await project.load(never);
  return project.lookAtEvidence(never);
}

function both(): Promise<Snapshot> {
  return snapshotOf({ 'preuves/psc.preuves.yaml': psc, 'preuves/mss.preuves.yaml': mss });
}

/** Each row with its depth, what it is, its state and its count. */
function drawn(outline: Outline, node: OutlineNode = outline.root, depth = 0): string[] {
  const count = 'count' in node ? ` ${node.count.provided}/${node.count.expected}` : '';
  const row = `${'  '.repeat(depth)}${targetOf(node)} ${node.state}${count}`;
  return [row, ...outline.childrenOf(node).flatMap((child) => drawn(outline, child, depth + 1))];
}

function shown(snapshot: Snapshot, query: Partial<OutlineQuery>): string[] {
  const outline = outlineOf(snapshot, { ...unfiltered, ...query });
  const groups = outline.childrenOf(outline.root);
  return groups.flatMap((group) => outline.childrenOf(group).map(targetOf));
}

describe('the outline of a dossier', () => {
  it('goes from the dossier to its proofs, with states and counts, and hides nothing that is written', async () => {
    assert.deepEqual(drawn(outlineOf(await both())), [
      'Radiance 3.2.0 faulty 2/4',
      '  Pro Santé Connect incomplete 1/2',
      '    SC.PSC.01 incomplete 1/2',
      '      SC.PSC.01.01.01 complete',
      '        PSC/a.png complete',
      '      SC.PSC.01.01.02 incomplete',
      '    SC.PSC.02 not-applicable 0/0',
      '      SC.PSC.02.01.01 not-applicable',
      '  Messagerie faulty 1/2',
      '    SC.MSS/CONF.01 BIS faulty 1/2',
      '      SC.MSS/CONF.01.01#1 complete',
      '        48213 complete',
      '      SC.MSS/CONF.01.01#2 incomplete',
      '      absent.png faulty',
      '  out-of-scope not-applicable',
      '    SC.MSS.09 not-applicable 0/0',
      '      SC.MSS.09.01.01 not-applicable',
      '  unknown faulty',
      '    SC.PSC.77 faulty',
    ]);
  });

  it('has no chapter while there is no catalogue', async () => {
    const outline = outlineOf(
      await snapshotOf({ 'segur.yaml': 'segur: 1\n', 'preuves/psc.preuves.yaml': psc }),
    );
    assert.deepEqual(outline.childrenOf(outline.root), []);
  });

  it('shows whether rows are below without making them', async () => {
    const outline = outlineOf(await both());
    const check = (node: OutlineNode): void => {
      const children = outline.childrenOf(node);
      assert.equal(hasChildren(node), children.length > 0, targetOf(node));
      children.forEach(check);
    };
    check(outline.root);
  });

  it('gives every row an id of its own, the same in the next outline', async () => {
    const snapshot = await both();
    const ids = (outline: Outline, node: OutlineNode): string[] => [
      node.id,
      ...outline.childrenOf(node).flatMap((child) => ids(outline, child)),
    ];
    const [first, second] = [outlineOf(snapshot), outlineOf(snapshot)];
    assert.equal(new Set(ids(first, first.root)).size, ids(first, first.root).length);
    assert.deepEqual(ids(first, first.root), ids(second, second.root));
  });

  it('gives rows of the same name different ids', async () => {
    const twice = `rem: 1\nchapters:\n${'  - name: A\n    requirements:\n      - { id: X.01, statement: s }\n      - { id: X.01, statement: t }\n'.repeat(2)}`;
    const outline = outlineOf(await snapshotOf({ 'rem/REM.rem.yaml': twice }));
    const chapters = outline.childrenOf(outline.root);
    const ids = [...chapters, ...chapters.flatMap((one) => outline.childrenOf(one))].map(({ id }) => id);
    assert.ok(ids.length > 1);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('knows the row that each of its rows is below', async () => {
    const outline = outlineOf(await both());
    const check = (node: OutlineNode): void => {
      for (const child of outline.childrenOf(node)) {
        assert.equal(child.parent, node);
        check(child);
      }
    };
    check(outline.root);
  });
});

describe('what the outline lets through', () => {
  it('shows what is to do: what lacks a proof or has something wrong', async () => {
    assert.deepEqual(shown(await both(), { filter: 'todo' }), [
      'SC.PSC.01',
      'SC.MSS/CONF.01 BIS',
      'SC.PSC.77',
    ]);
  });

  it('counts among what is to do a proof that is there and wrong', async () => {
    const wrong = psc.replace('notApplicable: sans objet', 'proofs: [{ file: absent.png }]');
    const snapshot = await snapshotOf({ 'preuves/psc.preuves.yaml': wrong });
    assert.ok(shown(snapshot, { filter: 'todo' }).includes('SC.PSC.02'));
  });

  it('shows what is faulty, entries that could not be read among them', async () => {
    const broken = psc.replace('    notApplicable: sans objet', '    notApplicable: "sans');
    const snapshot = await snapshotOf({
      'preuves/psc.preuves.yaml': broken,
      'preuves/mss.preuves.yaml': mss,
    });
    const rows = shown(snapshot, { filter: 'faulty' });
    assert.ok(rows.includes('SC.PSC.02'), rows.join());
    assert.ok(rows.includes('SC.MSS/CONF.01 BIS'));
    assert.ok(!rows.includes('SC.PSC.01'));
  });

  it('finds words in ids, statements, scenarios and expected proofs, whatever their accents and case', async () => {
    const snapshot = await both();
    assert.deepEqual(shown(snapshot, { search: 'psc.02' }), ['SC.PSC.02']);
    assert.deepEqual(shown(snapshot, { search: 'DÉCONNECTER' }), ['SC.PSC.02']);
    assert.deepEqual(shown(snapshot, { search: 'systeme video' }), ['SC.PSC.01']);
    assert.deepEqual(shown(snapshot, { search: 'systeme introuvable' }), []);
    assert.deepEqual(shown(snapshot, { search: 'psc.77' }), ['SC.PSC.77']);
  });
});

describe('from a row to a place and back', () => {
  it('leads to the id of an entry, to a proof, and to the entry for a proof that is missing', async () => {
    const outline = outlineOf(await both());
    const lineOf = (id: string, proof?: string): number | undefined => {
      const node = nodeOfRequirement(outline, id, proof);
      return node === undefined ? undefined : placeOf(node)?.range.start.line;
    };
    assert.equal(lineOf('SC.PSC.01'), 2);
    assert.equal(lineOf('SC.PSC.01', 'SC.PSC.01.01.01'), 4);
    assert.equal(lineOf('SC.PSC.01', 'SC.PSC.01.01.02'), 2);
  });

  it('finds the row of what is under the cursor', async () => {
    const snapshot = await both();
    const outline = outlineOf(snapshot);
    const at = (path: string, line: number): string | undefined => {
      const node = nodeAt(outline, snapshot, { path, position: { line, character: 10 } });
      return node === undefined ? undefined : targetOf(node);
    };
    assert.equal(at('preuves/psc.preuves.yaml', 0), undefined);
    assert.equal(at('preuves/psc.preuves.yaml', 2), 'SC.PSC.01');
    assert.equal(at('preuves/psc.preuves.yaml', 5), 'PSC/a.png');
    assert.equal(at('preuves/psc.preuves.yaml', 7), 'SC.PSC.02');
    assert.equal(at('preuves/psc.preuves.yaml', 8), 'SC.PSC.77');
    assert.equal(at('preuves/mss.preuves.yaml', 8), 'absent.png');
    assert.equal(at('preuves/mss.preuves.yaml', 9), 'SC.MSS.09');
  });

  it('gathers what was found on a requirement, on an expected proof and on a proof', async () => {
    const snapshot = await both();
    const outline = outlineOf(snapshot);
    const codes = (id: string, proof?: string): string[] => {
      const node = nodeOfRequirement(outline, id, proof);
      return node === undefined ? [] : findingsOn(node, snapshot).map(({ code }) => code);
    };
    assert.deepEqual(codes('SC.PSC.01'), ['proof-missing']);
    assert.deepEqual(codes('SC.PSC.01', 'SC.PSC.01.01.02'), ['proof-missing']);
    assert.deepEqual(codes('SC.PSC.01', 'SC.PSC.01.01.01'), []);
    assert.ok(codes('SC.MSS/CONF.01 BIS').includes('unknown-expected-proof'));
  });
});
