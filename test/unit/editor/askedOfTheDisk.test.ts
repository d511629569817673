import assert from 'node:assert/strict';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import { DossierCheck } from '../../../src/editor/session/dossierCheck';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { countedFolder } from '../../support/countedFolder';
import { catalogueText, dossierText, someDay } from '../../support/dossierTexts';
import { MemoryFolder } from '../../support/memoryFolder';
import { long } from '../../support/long';

const chapter = 'preuves/psc.preuves.yaml';
const catalogue = 'rem/REM.rem.yaml';
const pictures = Array.from({ length: 40 }, (_, number) => `PSC/ecran-${String(number)}.png`);

const text = [
  '# relu en salle',
  'chapter: Pro Santé Connect',
  'requirements:',
  '  SC.PSC.01:',
  '    proofs:',
  ...pictures.map((file) => `      - { for: SC.PSC.01.01.01, file: ${file} }`),
  '  SC.PSC.02:',
  '    notApplicable: sans objet pour ce produit',
  '',
].join('\n');

interface Opened {
  readonly check: DossierCheck;
  readonly files: MemoryFolder;
  /** Types a whole text, waits until all is checked, and shows what the disk was asked. */
  readonly type: (path: string, text: string) => Promise<readonly string[]>;
  /** The same for a path that a watcher shows of. */
  readonly tell: (path: string) => Promise<readonly string[]>;
  readonly asked: () => readonly string[];
}

describe('what is asked of the disk', () => {
  let check: DossierCheck | undefined;
  afterEach(() => check?.dispose());

  async function opened(): Promise<Opened> {
    const files = new MemoryFolder({
      'segur.yaml': dossierText,
      [catalogue]: catalogueText,
      [chapter]: text,
      'preuves/PSC/nouveau.png': 'a new one',
      ...Object.fromEntries(pictures.map((file, number) => [`preuves/${file}`, `picture ${String(number)}`])),
    });
    const { folder, asked } = countedFolder(files);
    const memory = createEvidenceMemory(nodeHasher);
    const made = new DossierCheck(
      {
        ...{ folder, memory, clock: { now: () => someDay }, facts: undefined },
        showProgress: (_, signal) => ({
          progress: () => undefined,
          signal,
          cancelled: false,
          end: () => undefined,
        }),
        changed: () => undefined,
        failed: (error) => assert.fail(String(error)),
      },
      'segur.yaml',
      new Map(),
    );
    check = made;
    await made.refresh();
    assert.equal(asked().filter((one) => one.startsWith('open ')).length >= pictures.length, true);
    return {
      ...{ check: made, files, asked },
      async type(path, typed) {
        made.textChanged(path, () => typed);
        await made.settled();
        return asked();
      },
      async tell(path) {
        made.diskChanged(path);
        await made.settled();
        return asked();
      },
    };
  }

  long(
    'is nothing after a letter in a comment, in a reason, in an id or in the name of the chapter',
    async () => {
      const { type } = await opened();
      for (const [before, after] of [
        ['relu en salle', 'relu en salles'],
        ['sans objet pour', 'sans aucun objet pour'],
        ['SC.PSC.02', 'SC.PSC.21'],
        ['chapter: Pro', 'chapter: Le Pro'],
        ['SC.PSC.01:', 'SC.PSC.1:'],
      ] as const)
        assert.deepEqual(await type(chapter, text.replace(before, after)), [], after);
    },
  );

  long('is nothing where a citation goes, moves or is repeated', async () => {
    const { type } = await opened();
    const line = `      - { for: SC.PSC.01.01.01, file: ${pictures[3] ?? ''} }\n`;
    assert.deepEqual(await type(chapter, text.replace(line, '')), []);
    assert.deepEqual(await type(chapter, text.replace(line, line + line)), []);
    assert.deepEqual(await type(chapter, `${text.replace(line, '')}    proofs:\n${line}`), []);
  });

  it('is one file where a citation comes', async () => {
    const { type, check: one } = await opened();
    const asked = await type(chapter, text.replace('PSC/ecran-3.png', 'PSC/nouveau.png'));
    assert.deepEqual(asked, ['open preuves/PSC/nouveau.png']);
    assert.equal(one.snapshot?.evidence.states.get('preuves/PSC/nouveau.png')?.kind, 'present');
  });

  long(
    'is one listing where a path is cited that no listing has, and the file is found if it came unseen',
    async () => {
      const { type, files, check: one } = await opened();
      assert.deepEqual(await type(chapter, text.replace('ecran-3', 'tout-autre')), ['list preuves/PSC']);
      files.write('preuves/PSC/unseen.png', 'came before the watchers');
      const asked = await type(chapter, text.replace('ecran-3', 'unseen'));
      assert.deepEqual(asked, ['list preuves/PSC', 'open preuves/PSC/unseen.png']);
      assert.equal(one.snapshot?.evidence.states.get('preuves/PSC/unseen.png')?.kind, 'present');
      assert.deepEqual(await type(chapter, text.replace('PSC/ecran-3', 'nulle/part/ecran-3')), [
        'list preuves',
      ]);
    },
  );

  long(
    'is nothing after a letter in the dossier or in its catalogue, and a catalogue newly named with its corrections',
    async () => {
      const { type, files } = await opened();
      assert.deepEqual(await type('segur.yaml', dossierText.replace('Radiance', 'Radiances')), []);
      assert.deepEqual(await type(catalogue, catalogueText.replace('DOIT envoyer', 'DOIT bien envoyer')), []);
      files.write('rem/other.rem.yaml', catalogueText);
      assert.deepEqual(await type('segur.yaml', dossierText.replace('REM.rem', 'other.rem')), [
        // Whether the file of corrections is absent, or a link to nothing.
        'list rem',
        'read rem/other.corrections.yaml',
        'read rem/other.rem.yaml',
      ]);
    },
  );

  it('is what a watcher reports', async () => {
    const { tell, files } = await opened();
    files.write('preuves/PSC/ecran-7.png', 'another picture');
    assert.deepEqual(await tell('preuves/PSC/ecran-7.png'), [
      'list preuves/PSC',
      'open preuves/PSC/ecran-7.png',
      'stamp preuves/PSC/ecran-7.png',
      'stamp preuves/PSC/ecran-7.png',
    ]);
    assert.deepEqual(await tell(chapter), ['list preuves', `read ${chapter}`]);
    assert.deepEqual(await tell(catalogue), ['list ', `read ${catalogue}`]);
  });

  it('is no file’s content when the window comes to the front, though watchers may have missed some', async () => {
    const { tell } = await opened();
    const asked = await tell('');
    assert.deepEqual(
      asked.filter((one) => one.startsWith('open ')),
      [],
    );
    assert.equal(asked.filter((one) => one.startsWith('stamp ')).length, pictures.length);
  });
});
