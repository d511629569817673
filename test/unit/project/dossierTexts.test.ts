import assert from 'node:assert/strict';
import { DossierTexts } from '../../../src/core/project/dossierTexts';
import { runAtOnce } from '../../../src/core/text/steps';
import { catalogueText, dossierText } from '../../support/dossierTexts';
import { MemoryFolder } from '../../support/memoryFolder';

const never = new AbortController().signal;
const chapter = (id: string): string => `chapter: PSC\nrequirements:\n  ${id}:\n`;
const catalogue = 'rem/REM.rem.yaml';
const corrections = 'rem/REM.corrections.yaml';
const files = {
  'segur.yaml': dossierText,
  [catalogue]: catalogueText,
  'preuves/a.preuves.yaml': chapter('A.01'),
  'preuves/b.preuves.yaml': chapter('B.01'),
  'preuves/note.txt': 'x',
  'preuves/sub/c.preuves.yaml': chapter('C.01'),
  'depots/a.depot.yaml': 'chapter: PSC\nsubmissions: []\n',
  'autre/d.preuves.yaml': chapter('D.01'),
};

function textsOf(more: Readonly<Record<string, string>> = {}) {
  const folder = new MemoryFolder({ ...files, ...more });
  const texts = new DossierTexts(folder, 'segur.yaml');
  const load = async (...changed: readonly string[]): Promise<readonly string[]> => {
    folder.reads.length = 0;
    await texts.load(never, changed.length === 0 ? undefined : new Set(changed));
    texts.takeOver(runAtOnce(texts.read()));
    return folder.reads.toSorted();
  };
  const ids = (): readonly (string | undefined)[] =>
    texts.reading.chapters.map(({ entries }) => entries[0]?.entry.id.value);
  return { texts, folder, load, ids };
}

describe('the texts of a dossier on the disk', () => {
  it('are itself, its catalogue with the corrections, and the chapter and deposit files in their folders', async () => {
    const { texts, load, ids } = textsOf();
    assert.deepEqual(await load(), [
      ...['depots/a.depot.yaml', 'preuves/a.preuves.yaml', 'preuves/b.preuves.yaml'],
      ...[corrections, catalogue, 'segur.yaml'],
    ]);
    assert.deepEqual(ids(), ['A.01', 'B.01']);
    assert.equal(texts.reading.deposits.length, 1);
    for (const path of [
      'segur.yaml',
      catalogue,
      corrections,
      'preuves/new.preuves.yaml',
      'depots/new.depot.yaml',
    ])
      assert.equal(texts.holds(path), true, path);
    for (const path of ['preuves/note.txt', 'autre/d.preuves.yaml', 'rem/other.rem.yaml', 'preuves'])
      assert.equal(texts.holds(path), false, path);
  });

  it('are read again where they changed, alone or with their folder', async () => {
    const { folder, load, ids } = textsOf();
    await load();
    folder.write('preuves/a.preuves.yaml', chapter('A.02'));
    assert.deepEqual(await load('preuves/a.preuves.yaml'), ['preuves/a.preuves.yaml']);
    assert.deepEqual(ids(), ['A.02', 'B.01']);
    assert.deepEqual(await load('preuves'), ['preuves/a.preuves.yaml', 'preuves/b.preuves.yaml']);
    assert.deepEqual(await load('rem'), [corrections, catalogue]);
    assert.deepEqual(await load('segur.yaml'), ['segur.yaml']);
    assert.deepEqual(await load('preuves/note.txt', 'pre'), []);
    folder.remove('preuves/b.preuves.yaml');
    folder.write('preuves/c.preuves.yaml', chapter('C.01'));
    assert.deepEqual(ids(), ['A.02', 'B.01']);
    await load('preuves/b.preuves.yaml', 'preuves/c.preuves.yaml');
    assert.deepEqual(ids(), ['A.02', 'C.01']);
  });

  it('are with a catalogue that is newly named read with it', async () => {
    const { texts, folder, load } = textsOf({ 'rem/other.rem.yaml': 'rem: 1\nchapters: []\n' });
    assert.equal(texts.needsLoad, false, 'no catalogue is named before the dossier was read');
    await load();
    assert.equal(texts.needsLoad, false);
    const other = dossierText.replace(catalogue, 'rem/other.rem.yaml');
    texts.set('segur.yaml', other);
    assert.equal(texts.needsLoad, true);
    texts.set('rem/other.rem.yaml', 'rem: 1\nchapters: []\n');
    assert.equal(texts.needsLoad, false, 'it is open');
    texts.set('rem/other.rem.yaml', undefined);
    texts.set('segur.yaml', undefined);
    folder.write('segur.yaml', other);
    assert.deepEqual(await load('segur.yaml'), [
      'rem/other.corrections.yaml',
      'rem/other.rem.yaml',
      'segur.yaml',
    ]);
    assert.equal(texts.holds(catalogue), false);
  });

  it('are known to have been read at their path or below it', async () => {
    const { texts, load } = textsOf();
    assert.equal(texts.hasRead('segur.yaml'), false);
    await load();
    for (const path of ['segur.yaml', 'preuves', 'rem', 'preuves/a.preuves.yaml', corrections])
      assert.equal(texts.hasRead(path), true, path);
    for (const path of ['pre', 'preuves/sub', 'preuves/note.txt', 'autre'])
      assert.equal(texts.hasRead(path), false, path);
  });

  it('say which catalogue was likely meant where the one named is not there', async () => {
    const { texts, load } = textsOf({ 'segur.yaml': dossierText.replace(catalogue, 'REM/rem.rem.yaml') });
    await load();
    assert.deepEqual(texts.reading.catalogue.state, {
      kind: 'absent',
      path: 'REM/rem.rem.yaml',
      nearest: catalogue,
    });
    const outside = textsOf({ 'segur.yaml': dossierText.replace(catalogue, '../REM.rem.yaml') });
    assert.ok(!(await outside.load()).some((path) => path.includes('rem')));
    assert.equal(outside.texts.reading.catalogue.state.kind, 'absent');
  });

  it('change nothing where their reading is aborted', async () => {
    const { texts, folder } = textsOf();
    folder.write('preuves/a.preuves.yaml', chapter('A.02'));
    await assert.rejects(texts.load(AbortSignal.abort()));
    assert.equal(texts.hasRead('segur.yaml'), false);
  });
});

describe('the text of an open document', () => {
  it('counts once it was taken over, and until it is closed', async () => {
    const { texts, load, ids } = textsOf();
    await load();
    const path = 'preuves/a.preuves.yaml';
    texts.set(path, chapter('A.09'));
    assert.equal(texts.textOf(path), chapter('A.01'));
    texts.takeOver(runAtOnce(texts.read()));
    assert.deepEqual([texts.textOf(path), ids()[0]], [chapter('A.09'), 'A.09']);
    texts.set(path, undefined);
    texts.takeOver(runAtOnce(texts.read()));
    assert.deepEqual([texts.textOf(path), ids()[0]], [chapter('A.01'), 'A.01']);
    assert.equal(texts.textOf('preuves/note.txt'), undefined);
  });

  it('would change nothing where it is the same, or of another file', async () => {
    const { texts, load } = textsOf();
    await load();
    const path = 'preuves/a.preuves.yaml';
    texts.set(path, 'x');
    assert.equal(texts.holdsAlready(path, 'x'), true);
    assert.equal(texts.holdsAlready(path, 'y'), false);
    assert.equal(texts.holdsAlready(path, undefined), false);
    assert.equal(texts.holdsAlready('preuves/b.preuves.yaml', undefined), true);
    assert.equal(texts.holdsAlready('preuves/note.txt', 'y'), true);
  });
});
