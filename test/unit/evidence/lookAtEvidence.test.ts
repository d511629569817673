import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import { citationKey, lookAtEvidence } from '../../../src/core/evidence/lookAtEvidence';
import type { EvidenceState } from '../../../src/core/evidence/model';
import { FileReadError, type Folder, type OpenedFile } from '../../../src/core/ports/folder';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { png } from '../../support/evidenceBytes';
import { MemoryFolder } from '../../support/memoryFolder';
import { long } from '../../support/long';

const go = new AbortController().signal;

function request(...paths: readonly string[]): Parameters<typeof lookAtEvidence>[1] {
  return {
    chapterFolders: ['preuves'],
    citations: paths.map((path) => ({ folder: 'preuves', path, wantsHash: false })),
  };
}

async function stateOf(folder: Folder, path: string): Promise<EvidenceState | undefined> {
  const {
    survey: { states },
  } = await lookAtEvidence(folder, request(path), { memory: createEvidenceMemory(nodeHasher) }, go);
  return states.get(citationKey('preuves', path));
}

/** The state without what was found inside. */
async function seen(folder: Folder, path: string): Promise<object> {
  const state = await stateOf(folder, path);
  return state?.kind === 'present' ? { path: state.path, nameDiffers: state.nameDiffers } : { ...state };
}

describe('lookAtEvidence', () => {
  const composedName = 'écran.png'.normalize('NFC');
  const decomposedName = 'écran.png'.normalize('NFD');
  const folder = new MemoryFolder({
    'segur.yaml': '',
    'preuves/psc.preuves.yaml': '',
    'preuves/PSC/connexion.png': png(),
    [`preuves/PSC/${decomposedName}`]: png(),
    'preuves/PSC/Capture.PNG': png(),
    'preuves/DMP/suivi.pdf': '%PDF-1.7',
    'partage/commun.png': png(),
  });

  it('finds a file by its exact name, below or beside the folder of the chapter file', async () => {
    assert.deepEqual(await seen(folder, 'PSC/connexion.png'), {
      path: 'preuves/PSC/connexion.png',
      nameDiffers: 'no',
    });
    assert.deepEqual(await seen(folder, '../partage/commun.png'), {
      path: 'partage/commun.png',
      nameDiffers: 'no',
    });
  });

  it('finds a file whose name differs by its capitals, in any part of the path, and gives the true one', async () => {
    const expected = { path: 'preuves/PSC/connexion.png', nameDiffers: 'case' };
    assert.deepEqual(await seen(folder, 'PSC/Connexion.png'), expected);
    assert.deepEqual(await seen(folder, 'psc/connexion.png'), expected);
  });

  it('finds a file whose accents are written in the other form', async () => {
    const expected = { path: `preuves/PSC/${decomposedName}`, nameDiffers: 'normalisation' };
    assert.deepEqual(await seen(folder, `PSC/${composedName}`), expected);
    assert.deepEqual(await seen(folder, `psc/${composedName}`), { ...expected, nameDiffers: 'case' });
  });

  it('prefers the exact name where another differs from it by its capitals alone', async () => {
    const both = new MemoryFolder({ 'preuves/a.png': png(), 'preuves/A.png': png() });
    assert.deepEqual(await seen(both, 'A.png'), { path: 'preuves/A.png', nameDiffers: 'no' });
  });

  it('names the nearest file: in another folder, with another extension, with a slip of the pen', async () => {
    const nearest = async (path: string): Promise<unknown> => {
      const state = await stateOf(folder, path);
      return state?.kind === 'absent' ? state.nearest : state;
    };
    assert.equal(await nearest('DMP/connexion.png'), 'PSC/connexion.png');
    assert.equal(await nearest('connexion.png'), 'PSC/connexion.png');
    assert.equal(await nearest('DMP/suivi.png'), 'DMP/suivi.pdf');
    assert.equal(await nearest('PSC/conexion.png'), 'PSC/connexion.png');
    assert.equal(await nearest('PSC/conenxion.png'), 'PSC/connexion.png');
    assert.equal(await nearest('PSC/tout-autre.png'), undefined);
    assert.equal(await nearest('PSC\\connexion.png'), 'PSC/connexion.png');
  });

  it('names no nearest file where two are as near', async () => {
    const two = new MemoryFolder({ 'preuves/A/a.png': png(), 'preuves/B/a.png': png() });
    assert.deepEqual(await stateOf(two, 'C/a.png'), { kind: 'absent', nearest: undefined });
  });

  it('refuses a path that leads out without asking the folder for it', async () => {
    const paths = ['/etc/passwd', '../../a', '\\\\srv\\a', 'C:\\a', 'file:///a', '..\\..\\a'];
    for (const path of paths) assert.equal((await stateOf(folder, path))?.kind, 'refused', path);
    assert.deepEqual(
      folder.opens.filter((path) => path.includes('etc') || path.includes('srv')),
      [],
    );
  });

  it('says that a folder is one, whether cited with a slash or without', async () => {
    for (const path of ['PSC', 'PSC/', '..', '.']) {
      assert.deepEqual(await stateOf(folder, path), { kind: 'not-regular', what: 'folder' }, path);
    }
    assert.deepEqual(await stateOf(folder, 'PSC/connexion.png/a'), { kind: 'absent', nearest: undefined });
  });

  it('lists the files below the chapters’ folders, without the YAML of dossiers, what is hidden and other dossiers', async () => {
    const {
      survey: { files },
    } = await lookAtEvidence(
      new MemoryFolder({
        'segur.yaml': '',
        'rem/a.rem.yaml': '',
        'preuves/psc.preuves.yaml': '',
        'preuves/a.png': '',
        'preuves/PSC/B/c.png': '',
        'preuves/PSC/.cache/d.png': '',
        'preuves/autre/segur.yaml': '',
        'preuves/autre/e.png': '',
        'ailleurs/f.png': '',
      }),
      request(),
      { memory: createEvidenceMemory(nodeHasher) },
      go,
    );
    assert.deepEqual(files, ['preuves/PSC/B/c.png', 'preuves/a.png']);
  });

  it('sums a file where one proof of several wants it', async () => {
    const citations = [false, true, false].map((wantsHash) => ({
      folder: 'preuves',
      path: 'PSC/connexion.png',
      wantsHash,
    }));
    const { survey } = await lookAtEvidence(
      folder,
      { chapterFolders: [], citations },
      { memory: createEvidenceMemory(nodeHasher) },
      go,
    );
    const state = survey.states.get('preuves/PSC/connexion.png');
    assert.ok(state?.kind === 'present');
    assert.equal(state.inspection.sha256, createHash('sha256').update(png()).digest('hex'));
  });

  it('turns what the disk says into states, and goes on with the others', async () => {
    const failing = failingFolder({
      'no.png': { kind: 'unreadable', reason: 'no-permission' },
      'out.png': { kind: 'outside' },
      'pipe.png': { kind: 'not-regular' },
      'gone.png': { kind: 'absent' },
      'cloud.png': { kind: 'unreadable', reason: 'cloud-only' },
      'torn.png': openedAs({ read: () => Promise.reject(new FileReadError('io', undefined)) }),
      'moving.png': openedAs({ stampNow: () => ({ size: 9, modified: '2', inode: '1' }) }),
    });
    const expected: Readonly<Record<string, EvidenceState>> = {
      'no.png': { kind: 'unreadable', reason: 'no-permission' },
      'out.png': { kind: 'outside' },
      'pipe.png': { kind: 'not-regular', what: 'special' },
      'gone.png': { kind: 'absent', nearest: undefined },
      'cloud.png': { kind: 'unchecked' },
      'torn.png': { kind: 'unreadable', reason: 'io' },
      'moving.png': { kind: 'unreadable', reason: 'changed' },
    };
    const memory = createEvidenceMemory(nodeHasher);
    const {
      survey: { states },
    } = await lookAtEvidence(failing, request(...Object.keys(expected), 'good.png'), { memory }, go);
    for (const [path, state] of Object.entries(expected))
      assert.deepEqual(states.get(`preuves/${path}`), state, path);
    assert.equal(states.get('preuves/good.png')?.kind, 'present');
    assert.equal(memory.knows('preuves/moving.png'), false);
  });

  long('holds at most sixteen files open at a time', async () => {
    let open = 0;
    let most = 0;
    const names = Array.from({ length: 100 }, (_, at) => `f${at}.png`);
    const counting = failingFolder(
      Object.fromEntries(
        names.map((name) => [
          name,
          openedAs({
            read: async () => {
              most = Math.max(most, ++open);
              await new Promise((resolve) => setImmediate(resolve));
              open--;
              return png();
            },
          }),
        ]),
      ),
    );
    await lookAtEvidence(counting, request(...names), { memory: createEvidenceMemory(nodeHasher) }, go);
    assert.ok(most > 1 && most <= 16, `${most} at a time`);
  });

  it('throws the reason of an abort, before and during its work', async () => {
    const memory = createEvidenceMemory(nodeHasher);
    await assert.rejects(
      lookAtEvidence(folder, request('PSC/connexion.png'), { memory }, AbortSignal.abort()),
      {
        name: 'AbortError',
      },
    );
    const controller = new AbortController();
    const slow = failingFolder({
      'a.png': openedAs({
        read: () => {
          controller.abort();
          return Promise.resolve(png());
        },
      }),
    });
    await assert.rejects(lookAtEvidence(slow, request('a.png', 'good.png'), { memory }, controller.signal), {
      name: 'AbortError',
    });
  });
});

/** A folder `preuves` whose files answer to `open` as said; `good.png` is sound. */
function failingFolder(answers: Readonly<Record<string, OpenedFile>>): Folder {
  const names = [...Object.keys(answers), 'good.png'];
  const entries = names.map((name) => ({
    name,
    kind: name === 'out.png' ? ('link' as const) : ('file' as const),
  }));
  return {
    list: (path) =>
      Promise.resolve({
        kind: 'listed',
        entries: path === '' ? [{ name: 'preuves', kind: 'folder' }] : entries,
      }),
    stat: () => Promise.resolve({ kind: 'special' }),
    read: () => Promise.resolve({ kind: 'absent' }),
    open: (path) => Promise.resolve(answers[path.slice('preuves/'.length)] ?? openedAs({})),
  };
}

function openedAs(file: Partial<Extract<OpenedFile, { kind: 'opened' }>['file']>): OpenedFile {
  const content = png();
  const stamp = { size: content.length, modified: '1', inode: '1' };
  const read = (offset: number, length: number): Promise<Uint8Array> =>
    Promise.resolve(content.subarray(offset, offset + length));
  return { kind: 'opened', file: { stamp, read, close: () => Promise.resolve(), ...file } };
}
