import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import { lookAtEvidence } from '../../../src/core/evidence/lookAtEvidence';
import { stillValid } from '../../../src/core/evidence/seenBefore';
import type { Folder } from '../../../src/core/ports/folder';
import { nodeFolder } from '../../../src/node/nodeFolder';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { png } from '../../support/evidenceBytes';
import { MemoryFolder } from '../../support/memoryFolder';

const go = new AbortController().signal;

function request(...paths: readonly string[]): Parameters<typeof lookAtEvidence>[1] {
  return {
    chapterFolders: ['preuves'],
    citations: paths.map((path) => ({ folder: 'preuves', path, wantsHash: false })),
  };
}

describe('a second look at evidence', () => {
  it('opens each file once, however many cite it, and not again while its stamp is the same', async () => {
    const fresh = new MemoryFolder({ 'preuves/a.png': png(), 'preuves/b.png': png(9) });
    const memory = createEvidenceMemory(nodeHasher);
    const asked = request('a.png', './a.png', 'b.png');
    await lookAtEvidence(fresh, asked, { memory }, go);
    assert.deepEqual([...fresh.opens].sort(), ['preuves/a.png', 'preuves/b.png']);
    await lookAtEvidence(fresh, asked, { memory }, go);
    assert.equal(fresh.opens.length, 2);
    fresh.write('preuves/a.png', 'autre chose');
    const {
      survey: { states },
    } = await lookAtEvidence(fresh, asked, { memory }, go);
    assert.equal(fresh.opens.length, 3);
    const state = states.get('preuves/a.png');
    assert.equal(state?.kind === 'present' && state.inspection.type, 'txt');
  });

  it('asks a disk for the stamps of all that it remembers, and reads what has changed', async () => {
    const root = await mkdtemp(join(tmpdir(), 'segur-look-'));
    await mkdir(join(root, 'preuves'));
    await writeFile(join(root, 'preuves', 'a.png'), png());
    await writeFile(join(root, 'preuves', 'b.png'), png(9));
    const disk = nodeFolder(root);
    const opens: string[] = [];
    const counting: Folder = {
      ...disk,
      open: (path, listed) => {
        opens.push(path);
        return disk.open(path, listed);
      },
    };
    const memory = createEvidenceMemory(nodeHasher);
    const typeOf = async (name: string): Promise<string | undefined> => {
      const { survey } = await lookAtEvidence(counting, request('a.png', 'b.png'), { memory }, go);
      const state = survey.states.get(`preuves/${name}`);
      return state?.kind === 'present' ? state.inspection.type : state?.kind;
    };
    assert.equal(await typeOf('a.png'), 'png');
    assert.equal(await typeOf('b.png'), 'png');
    assert.equal(opens.length, 2);
    await writeFile(join(root, 'preuves', 'b.png'), 'autre chose');
    assert.equal(await typeOf('b.png'), 'txt');
    assert.deepEqual(opens.slice(2), ['preuves/b.png']);
    await rm(join(root, 'preuves', 'a.png'));
    assert.equal(await typeOf('a.png'), 'absent');
    await rm(root, { recursive: true });
  });

  it('reads again a remembered file whose sum was not asked for before', async () => {
    const memory = createEvidenceMemory(nodeHasher);
    const folder = new MemoryFolder({ 'preuves/PSC/connexion.png': png() });
    await lookAtEvidence(folder, request('PSC/connexion.png'), { memory }, go);
    const citations = [{ folder: 'preuves', path: 'PSC/connexion.png', wantsHash: true }];
    const {
      survey: { states },
    } = await lookAtEvidence(folder, { chapterFolders: [], citations }, { memory }, go);
    const state = states.get('preuves/PSC/connexion.png');
    assert.ok(state?.kind === 'present' && state.inspection.sha256 !== undefined);
  });

  it('finds after a switch of five hundred files what a first look finds', async () => {
    const names = Array.from({ length: 500 }, (_, number) => `n${String(number)}.png`);
    const folder = new MemoryFolder(
      Object.fromEntries(names.map((name, number) => [`preuves/${name}`, png(number + 1)])),
    );
    const memory = createEvidenceMemory(nodeHasher);
    const asked = request(...names, 'moved/n3.png');
    const { seen } = await lookAtEvidence(folder, asked, { memory }, go);
    const changed = new Set<string>();
    names.forEach((name, number) => {
      const path = `preuves/${name}`;
      changed.add(path);
      if (number % 5 === 0) folder.remove(path);
      else folder.write(path, number % 5 === 1 ? 'a log' : png(600 + number));
    });
    folder.write('preuves/moved/n3.png', png(2000));
    changed.add('preuves/moved/n3.png');
    const before = stillValid(seen, changed);
    const again = await lookAtEvidence(folder, asked, { memory, before }, go);
    const fresh = createEvidenceMemory(nodeHasher);
    const first = await lookAtEvidence(folder, asked, { memory: fresh }, go);
    assert.deepEqual(again.survey, first.survey);
    const moved = again.survey.states.get('preuves/moved/n3.png');
    assert.equal(moved?.kind === 'present' && moved.inspection.facts.width, 2000);
  });
});
