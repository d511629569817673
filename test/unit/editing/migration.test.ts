import assert from 'node:assert/strict';
import { readCatalogue } from '../../../src/core/catalogue/readCatalogue';
import type { Catalogue } from '../../../src/core/catalogue/model';
import { compareCatalogues } from '../../../src/core/migration/comparison/compareCatalogues';
import { editsBetween } from '../../../src/core/migration/plan/editsBetween';
import type { MigrationPlan } from '../../../src/core/migration/plan/model';
import { planMigration } from '../../../src/core/migration/plan/planMigration';
import { applyEdits } from '../../../src/core/text/textEdit';

/** `id: statement | number text, number text`, one requirement a line; `id < previous: …` continues another. */
function catalogue(chapter: string, ...lines: readonly string[]): Catalogue {
  const requirements = lines.map((line) => {
    const [, id = '', previous, statement = '', proofs = ''] =
      /^([^:<]+?)(?: < ([^:]+))?: ([^|]*)\| (.*)$/.exec(line) ?? [];
    const expected = proofs.split(', ').map((one) => {
      const [number = '', ...words] = one.split(' ');
      return { number, kinds: ['other'], text: words.join(' ') };
    });
    const scenarios = [{ id: `${id}.S`, text: 'Dérouler.', proofs: expected }];
    return { id, ...(previous === undefined ? {} : { previousId: previous }), statement, scenarios };
  });
  const { catalogue: read } = readCatalogue(
    JSON.stringify({ rem: 1, chapters: [{ name: chapter, requirements }] }),
  );
  assert.ok(read !== undefined);
  return read;
}

const trace = 'Le système DOIT tracer chaque connexion réussie';
const close = 'Le système DOIT fermer la session inactive';
const read = 'Le système DOIT lire la carte du professionnel';

const old = catalogue(
  'PSC',
  `SC.A.01: ${trace}| A.1 Vidéo de la trace, A.2 Extrait de la trace`,
  `SC.A.02: ${close}| B.1 Vidéo de la fermeture`,
  `SC.A.03: ${read}| C.1 Copie d'écran`,
);

const text = `# mes preuves
chapter: PSC
requirements:
  # la trace
  SC.A.01:
    proofs:
      - for: A.1 # la vidéo
        file: PSC/a.mp4
      - for: "A.2"
        file: PSC/a.log
  'SC.A.02':
    proofs: [{ file: PSC/b.mp4 }]

  # la carte
  SC.A.03:
    notApplicable: sans carte
  SC.Z.99: {}
`;

function migrated(
  young: Catalogue,
  before = text,
  answers: ReadonlyMap<string, boolean> = new Map(),
): { readonly plan: MigrationPlan; readonly after: string } {
  const plan = planMigration(
    compareCatalogues(old, young),
    new Map([['preuves/a.preuves.yaml', before]]),
    answers,
  );
  return { plan, after: applyEdits(before, plan.edits.get('preuves/a.preuves.yaml') ?? []) };
}

describe('the plan of a migration', () => {
  it('touches nothing where the new catalogue says the same', () => {
    const { plan } = migrated(old);
    assert.deepEqual(plan, { edits: new Map(), questions: [], unplaced: [], untouched: [], renamed: 0 });
  });

  it('renames requirements and what proofs are for, where that is certain, and nothing else', () => {
    const young = catalogue(
      'PSC',
      `SC.A.07 < SC.A.01: ${trace}| G.1 Vidéo de la trace, G.2 Extrait de la trace`,
      `SC.A.02: ${close}| B.1 Vidéo de la fermeture`,
      `SC.A.03: ${read}| C.1 Copie d'écran`,
    );
    const { plan, after } = migrated(young);
    assert.equal(
      after,
      text.replace('SC.A.01', 'SC.A.07').replace('A.1 #', 'G.1 #').replace('"A.2"', '"G.2"'),
    );
    assert.equal(plan.edits.get('preuves/a.preuves.yaml')?.length, 3);
    assert.deepEqual([plan.questions, plan.unplaced], [[], []]);
  });

  it('follows a chain of numbers at once', () => {
    const young = catalogue(
      'PSC',
      `SC.A.01: Le système DOIT notifier le médecin traitant| N.1 Manuel`,
      `SC.A.02 < SC.A.01: ${trace}| A.1 Vidéo de la trace, A.2 Extrait de la trace`,
      `SC.A.03 < SC.A.02: ${close}| B.1 Vidéo de la fermeture`,
      `SC.A.04 < SC.A.03: ${read}| C.1 Copie d'écran`,
    );
    const { after } = migrated(young);
    const expected = text
      .replace('SC.A.03', 'SC.A.04')
      .replace('SC.A.02', 'SC.A.03')
      .replace('SC.A.01', 'SC.A.02');
    assert.equal(after, expected);
  });

  it('moves what has no place to the end, under a heading, with the comments above it', () => {
    const young = catalogue(
      'PSC',
      `SC.A.02: ${close}| B.1 Vidéo de la fermeture`,
      `SC.A.03: ${read}| C.1 Copie`,
    );
    const { plan, after } = migrated(young);
    assert.equal(
      after,
      `# mes preuves
chapter: PSC
requirements:
  'SC.A.02':
    proofs: [{ file: PSC/b.mp4 }]

  # la carte
  SC.A.03:
    notApplicable: sans carte
  SC.Z.99: {}
  # Sans correspondance dans le nouveau REM
  # la trace
  SC.A.01:
    proofs:
      - for: A.1 # la vidéo
        file: PSC/a.mp4
      - for: "A.2"
        file: PSC/a.log
`,
    );
    assert.deepEqual(plan.unplaced, [
      {
        ...{ kind: 'entry', file: 'preuves/a.preuves.yaml', line: 4, requirement: 'SC.A.01' },
        ...{ expectedProof: undefined, because: 'removed' },
      },
    ]);
  });

  it('keeps what has no place from being taken for something else', () => {
    const young = catalogue(
      'PSC',
      `SC.A.01: Le système DOIT notifier le médecin traitant| N.1 Manuel`,
      `SC.A.09 < SC.A.02: ${close}| B.1 Vidéo de la fermeture`,
      `SC.A.03: ${read}| C.1 Copie`,
      `SC.A.02 < SC.A.01: Tout autre chose encore ici| M.1 Autre`,
    );
    const declined = new Map<string, boolean>();
    const { after } = migrated(young, text, declined);
    assert.match(after, /\n {2}'SC\.A\.09':/);
    assert.doesNotMatch(after, /\n {2}SC\.A\.01:/);
  });

  it('marks a proof that lost its place inside an entry that kept its own', () => {
    const young = catalogue(
      'PSC',
      `SC.A.01: ${trace}| A.1 Vidéo de la trace`,
      `SC.A.02: ${close}| B.1 Vidéo de la fermeture`,
      `SC.A.03: ${read}| C.1 Copie d'écran`,
    );
    const { plan, after } = migrated(young);
    assert.equal(
      after,
      text.replace(
        '      - for: "A.2"',
        '      # Sans correspondance dans le nouveau REM\n      - for: "A.2"',
      ),
    );
    assert.deepEqual(
      plan.unplaced.map(({ kind, expectedProof, because, line }) => ({ kind, expectedProof, because, line })),
      [{ kind: 'proof', expectedProof: 'A.2', because: 'removed', line: 8 }],
    );
  });

  it('says what a proof is for where the requirement now expects several', () => {
    const young = catalogue(
      'PSC',
      `SC.A.01: ${trace}| A.1 Vidéo de la trace, A.2 Extrait de la trace`,
      `SC.A.02: ${close}| B.1 Vidéo de la fermeture, B.2 Procédure signée`,
      `SC.A.03: ${read}| C.1 Copie d'écran`,
    );
    assert.equal(migrated(young).after, text.replace('[{ file', '[{ for: B.1, file'));
  });

  it('asks where it is only likely, does what is answered, and leaves alone what is not', () => {
    const young = catalogue(
      'PSC',
      `SC.B.01: ${trace.replace('chaque', 'toute')}| A.1 Vidéo de la trace, A.2 Extrait de la trace`,
      `SC.A.02: ${close}| B.1 Vidéo de la fermeture`,
      `SC.A.03: ${read}| C.1 Copie d'écran`,
    );
    const open = migrated(young);
    assert.equal(open.after, text);
    assert.deepEqual(
      open.plan.questions.map(({ id, kind, places }) => ({
        id,
        kind,
        lines: places.map(({ line }) => line),
      })),
      [{ id: 'SC.A.01 → SC.B.01', kind: 'requirement', lines: [4] }],
    );
    const yes = migrated(young, text, new Map([['SC.A.01 → SC.B.01', true]]));
    assert.deepEqual([yes.after, yes.plan.questions], [text.replace('SC.A.01', 'SC.B.01'), []]);
    const no = migrated(young, text, new Map([['SC.A.01 → SC.B.01', false]]));
    assert.match(no.after, /# Sans correspondance dans le nouveau REM\n {2}# la trace\n {2}SC\.A\.01:/);
    assert.deepEqual(
      no.plan.unplaced.map(({ because }) => because),
      ['declined'],
    );
  });

  it('does not make two entries of one id', () => {
    const young = catalogue(
      'PSC',
      `SC.Z.99 < SC.A.01: ${trace}| A.1 Vidéo de la trace, A.2 Extrait de la trace`,
      `SC.A.02: ${close}| B.1 Vidéo de la fermeture`,
      `SC.A.03: ${read}| C.1 Copie d'écran`,
    );
    const { plan, after } = migrated(young);
    assert.match(after, /\n {2}SC\.A\.01 \(ancien REM\):/);
    assert.deepEqual(
      plan.unplaced.map(({ because }) => because),
      ['occupied'],
    );
  });

  it('gives a chapter its new name where the old one no longer exists', () => {
    const young = { ...old, chapters: old.chapters.map((one) => ({ ...one, name: 'Pro Santé' })) };
    const moved = {
      ...young,
      chapters: young.chapters.map((one) => ({
        ...one,
        requirements: one.requirements.map((requirement) => ({ ...requirement, chapter: 'Pro Santé' })),
      })),
    };
    assert.equal(migrated(moved).after, text.replace('chapter: PSC', 'chapter: Pro Santé'));
  });

  it('leaves whole a file with a git conflict, and says so', () => {
    const conflict = `requirements:\n<<<<<<< a\n  SC.A.01: {}\n=======\n  SC.A.02: {}\n>>>>>>> b\n`;
    const { plan } = migrated(catalogue('PSC', `SC.Q.01: Autre| Q.1 Autre`), conflict);
    assert.deepEqual([plan.edits, plan.untouched], [new Map(), ['preuves/a.preuves.yaml']]);
  });

  it('keeps the line ends that a file has', () => {
    const crlf = text.replaceAll('\n', '\r\n').trimEnd();
    const young = catalogue('PSC', `SC.A.03: ${read}| C.1 Copie d'écran`);
    const { after } = migrated(young, crlf);
    assert.doesNotMatch(after, /[^\r]\n/);
    assert.doesNotMatch(after, /\n$/);
  });
});

describe('the edits between two texts', () => {
  it('are as small as the difference', () => {
    const edits = editsBetween('a\nbcd\ne\n', 'a\nbxd\ne\nf\n');
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      ['x', 'f\n'],
    );
  });
});
