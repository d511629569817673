import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import { readFactsText, writeFactsText } from '../../../src/core/evidence/factsText';
import { keptFacts } from '../../../src/core/evidence/keptFacts';
import { lookAtEvidence } from '../../../src/core/evidence/lookAtEvidence';
import type { Inspection } from '../../../src/core/inspect/model';
import type { FactsStore } from '../../../src/core/ports/factsStore';
import { factsStore } from '../../../src/node/factsStore';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { png } from '../../support/evidenceBytes';
import { MemoryFolder } from '../../support/memoryFolder';
import { runs } from '../../support/runs';

const go = new AbortController().signal;
const origin = { program: 'test 1', hasher: nodeHasher };

const inspection: Inspection = {
  stamp: { size: 12, modified: '1700000000000000000', inode: '7', changed: '1700000000000000001' },
  type: 'pdf',
  mime: 'application/pdf',
  facts: { pages: 3, title: 'Compte rendu de Mme DUPONT', dates: { created: '2026-02-11' } },
  problems: [],
  sha256: undefined,
  text: 'Compte rendu de Mme DUPONT',
};

describe('the text that keeps facts', () => {
  it('gives back what was found, without the words of the evidence', () => {
    const text = writeFactsText(new Map([['preuves/a.pdf', inspection]]), origin);
    assert.doesNotMatch(text, /DUPONT/);
    const { stamp, type, mime, problems, sha256 } = inspection;
    const facts = { pages: 3, dates: { created: '2026-02-11' } };
    assert.deepEqual(
      readFactsText(text, origin),
      new Map([['preuves/a.pdf', { stamp, type, mime, facts, problems, sha256 }]]),
    );
  });

  it('is ignored when it is damaged in any place, cut, or of another program', () => {
    const text = writeFactsText(new Map([['preuves/a.pdf', inspection]]), origin);
    assert.equal(readFactsText(text, { ...origin, program: 'test 2' }), undefined);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('', 'x', '\0'), (at, other) => {
        const damaged = text.slice(0, at) + other + text.slice(at + 1);
        fc.pre(damaged !== text);
        assert.equal(readFactsText(damaged, origin), undefined);
        assert.equal(readFactsText(text.slice(0, at), origin), undefined);
      }),
      runs(100),
    );
    assert.equal(readFactsText('', origin), undefined);
  });
});

describe('facts kept from one run to the next', () => {
  const request = { chapterFolders: [], citations: [{ folder: '', path: 'a.png', wantsHash: false }] };

  function storeInMemory(): FactsStore & { text: string | undefined } {
    return {
      text: undefined,
      load() {
        return Promise.resolve(this.text);
      },
      save(text) {
        this.text = text;
        return Promise.resolve();
      },
    };
  }

  it('spare the next run a second look, until the file changes', async () => {
    const folder = new MemoryFolder({ 'a.png': png() });
    const store = storeInMemory();
    const run = async (): Promise<readonly [width: number | undefined, opens: number]> => {
      const memory = createEvidenceMemory(nodeHasher);
      const kept = keptFacts(memory, store, 'test 1');
      await kept.restore();
      const { survey } = await lookAtEvidence(folder, request, { memory }, go);
      await kept.save();
      const state = survey.states.get('a.png');
      return [state?.kind === 'present' ? state.inspection.facts.width : undefined, folder.opens.length];
    };
    assert.deepEqual(await run(), [8, 1]);
    assert.deepEqual(await run(), [8, 1]);
    folder.write('a.png', png(9, 9));
    assert.deepEqual(await run(), [9, 2]);
    store.text = store.text?.replace('"png"', '"pdf"');
    assert.deepEqual(await run(), [9, 3]);
  });

  it('leave out a file so young that it might change and keep its time', () => {
    const now = Date.now();
    const memory = createEvidenceMemory(nodeHasher, { now: () => now });
    const stampAt = (ms: number): Inspection => ({
      ...inspection,
      stamp: { ...inspection.stamp, modified: `${ms}000000` },
    });
    memory.keep('young', stampAt(now - 1000));
    memory.keep('future', stampAt(now + 60_000));
    memory.keep('old', stampAt(now - 5000));
    assert.deepEqual([...memory.lasting.keys()], ['old']);
    assert.ok(memory.knows('young'));
    // Met again with the same time, it may yet hold something else than it did.
    memory.get('young', stampAt(now - 1000).stamp);
    assert.deepEqual([...memory.lasting.keys()], ['old']);
    memory.keep('young', stampAt(now - 4000));
    assert.deepEqual([...memory.lasting.keys()].sort(), ['old', 'young']);
  });

  it('are forgotten for files that were not met again', () => {
    const memory = createEvidenceMemory(nodeHasher);
    memory.restore(
      new Map([
        ['met', inspection],
        ['gone', inspection],
      ]),
    );
    memory.get('met', inspection.stamp);
    assert.deepEqual([...memory.lasting.keys()], ['met']);
  });
});

describe('the store of facts on the disk', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'segur-facts-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('keeps one file for each dossier, in a folder that it makes', async () => {
    const place = path.join(folder, 'made', 'here');
    const [one, other] = [factsStore(place, '/a/segur.yaml'), factsStore(place, '/b/segur.yaml')];
    assert.equal(await one.load(), undefined);
    await one.save('un');
    await other.save('deux');
    assert.deepEqual([await one.load(), await other.load()], ['un', 'deux']);
    assert.equal((await readdir(place)).length, 2);
  });

  it('is whole at any moment, whoever else writes', async () => {
    const texts = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(200_000));
    const writers = texts.map((text) => factsStore(folder, 'same').save(text));
    const readers = Array.from({ length: 20 }, async () => {
      const found = await factsStore(folder, 'same').load();
      assert.ok(found === undefined || texts.includes(found));
    });
    await Promise.all([...writers, ...readers]);
    assert.ok(texts.includes((await factsStore(folder, 'same').load()) ?? ''));
    assert.equal((await readdir(folder)).length, 1, 'nothing is left behind');
  });

  it('does nothing where it can’t write, and says nothing', async () => {
    const file = path.join(folder, 'a-file');
    await writeFile(file, 'mine');
    const store = factsStore(path.join(file, 'below'), 'dossier');
    await store.save('un');
    assert.equal(await store.load(), undefined);
    assert.equal(await readFile(file, 'utf8'), 'mine');
  });
});
