import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Snapshot } from '../../../src/core/project/snapshot';
import { runs } from '../../support/runs';
import { testDossier } from '../../support/dossierTexts';

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

/** All that a reader of a snapshot sees, apart from which objects are the same. */
function seenIn({ findings, summary, coverage, chapters }: Snapshot): unknown {
  const covered = [...coverage.values()].map(
    ({ requirement, applies, entries: places, expected, state }) => ({
      id: requirement.id,
      ...{ applies, state },
      places: places.map(({ file, placed }) => `${file.path}:${placed.line}`),
      expected: expected.map(({ name, state: of, proofs }) => ({
        name,
        of,
        proofs: proofs.map((one) => one.state),
      })),
    }),
  );
  return { findings, summary, covered, chapters };
}

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

  it('keeps what is said of requirements whose entries stand in other files', async () => {
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
