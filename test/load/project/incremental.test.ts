import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import { Project } from '../../../src/core/project/project';
import type { Snapshot } from '../../../src/core/project/snapshot';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { runs } from '../../support/runs';
import { someDay, testDossier } from '../../support/dossierTexts';
import { seenIn } from '../../support/seenIn';

const never = new AbortController().signal;

const first = 'preuves/msg.preuves.yaml';
const second = 'preuves/psc.preuves.yaml';

/** Pieces that chapter files are made of: faults, repeats across files, ids that are not known. */
const entries = [
  '  SC.PSC.01:\n    proofs:\n      - for: SC.PSC.01.01.01\n        file: PSC/a.png\n',
  '  SC.PSC.01:\n    proofs:\n      - { for: SC.PSC.01.01.01, file: PSC/a.png }\n      - { for: SC.PSC.01.01.02, file: PSC/a.png }\n',
  '  SC.PSC.02:\n    proofs:\n      - gazelle: https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3\n',
  '  SC.PSC.02:\n    notApplicable: sans objet\n',
  '  SC.PSC.02:\n    proofs:\n      - file: PSC/absent.png\n    ignore: { file-not-found: plus tard }\n',
  '  SC.PSC.20:\n    proofs: []\n',
  '  SC.MSS/CONF.01 BIS:\n    proofs:\n      - { for: SC.MSS/CONF.01.01#2, file: PSC/a.png }\n',
  '  SC.MSS.09:\n    proofs:\n      - file: PSC/a.png\n',
  '  SC.PSC.01:\n    pro\n',
  '\n# une remarque\n',
];

const chapterText = fc
  .array(fc.constantFrom(...entries), { maxLength: 6 })
  .map((some) => `chapter: Pro Santé Connect\nrequirements:\n${some.join('')}`);

const step = fc.record({
  path: fc.constantFrom(first, second),
  text: fc.option(chapterText, { nil: undefined }),
});

type Files = Readonly<Record<string, string>>;

function withText(files: Files, path: string, text: string | undefined): Files {
  const others = Object.entries(files).filter(([other]) => other !== path);
  return Object.fromEntries(text === undefined ? others : [...others, [path, text]]);
}

describe('a project that is typed in', () => {
  it('says at each moment what it would say if it were opened then', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        let files: Files = { 'preuves/PSC/a.png': 'no picture' };
        const { project } = testDossier(files);
        await project.load(never);
        await project.lookAtEvidence(never);
        for (const { path, text } of steps) {
          project.setText(path, text);
          files = withText(files, path, text);
          const looked = await project.lookAtEvidence(never);
          const fresh = testDossier(files).project;
          await fresh.load(never);
          assert.deepEqual(seenIn(looked), seenIn(await fresh.lookAtEvidence(never)));
        }
      }),
      runs(6),
    );
  });

  it('finds the same from the paths that changed as from reading all files again', async () => {
    const move = fc.record({
      path: fc.constantFrom('PSC/a.png', 'PSC/absent.png', 'PSC/A.png', 'PSC/sub/b.png', 'MSG/c.png'),
      content: fc.option(fc.constantFrom('', 'text', 'more text'), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(chapterText, fc.array(move, { minLength: 1, maxLength: 6 }), async (text, moves) => {
        const { project, folder } = testDossier({ [first]: text, 'preuves/PSC/a.png': 'no picture' });
        await project.load(never);
        await project.lookAtEvidence(never);
        for (const { path, content } of moves) {
          const there = `preuves/${path}`;
          if (content === undefined) folder.remove(there);
          else folder.write(there, content);
          const told = await project.lookAtEvidence(never, { changed: new Set([there]) });
          const host = { folder, memory: createEvidenceMemory(nodeHasher), clock: { now: () => someDay } };
          const fresh = new Project(host, 'segur.yaml');
          assert.deepEqual(seenIn(told), seenIn(await fresh.lookAtEvidence(never)));
        }
      }),
      runs(15),
    );
  });

  it('checks anew only the entries that cite a file that changed', async () => {
    const { project, folder } = testDossier({
      [second]: `requirements:\n${entries[0] ?? ''}  SC.PSC.02:\n    proofs:\n      - file: PSC/other.png\n`,
      'preuves/PSC/a.png': 'no picture',
      'preuves/PSC/other.png': 'no picture either',
    });
    await project.load(never);
    const before = await project.lookAtEvidence(never);
    folder.write('preuves/PSC/a.png', 'another');
    const after = await project.lookAtEvidence(never, { changed: new Set(['preuves/PSC/a.png']) });
    assert.equal(
      folder.opens.filter((path) => path === 'preuves/PSC/other.png').length,
      1,
      'the other file is not opened again',
    );
    const state = (snapshot: Snapshot, name: string): unknown =>
      snapshot.evidence.states.get(`preuves/PSC/${name}`);
    assert.notEqual(state(before, 'a.png'), state(after, 'a.png'));
    assert.equal(state(before, 'other.png'), state(after, 'other.png'));
  });

  it('keeps what is reported about requirements whose entries are in other files', async () => {
    const texts = {
      [first]: `requirements:\n${entries[6] ?? ''}`,
      [second]: `requirements:\n${entries[0] ?? ''}`,
    };
    const { project } = testDossier(texts);
    const before = await project.load(never);
    const after = project.setText(second, `requirements:\n${entries[1] ?? ''}`);
    const kept = [...before.coverage].filter(
      ([requirement, one]) => after?.coverage.get(requirement) === one,
    );
    assert.deepEqual(
      [...before.coverage.keys()].filter((one) => !kept.some(([of]) => of === one)).map(({ id }) => id),
      ['SC.PSC.01'],
    );
  });
});
