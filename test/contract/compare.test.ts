import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { proofKinds } from '../../src/core/catalogue/kinds';
import { captureCli, type CliRun } from '../support/captureCli';
import { wideSheet } from '../support/remWorkbook';
import { workbookOf } from '../support/workbook';

const count = z.int().min(0);
const names = z.array(z.string());
const list = z.strictObject({ added: names, removed: names });
const catalogue = z.strictObject({
  file: z.string(),
  requirements: count,
  recommendations: count,
  expectedProofs: count,
});
const requirement = z.strictObject({
  id: z.string(),
  chapter: z.string(),
  nature: z.enum(['exigence', 'preconisation']),
  profiles: names,
  criticality: z.optional(z.string()),
  statement: z.string(),
  expectedProofs: count,
});
const text = z.array(
  z.strictObject({ kind: z.enum(['equal', 'added', 'removed']), text: z.string().min(1) }),
);
const value = z.strictObject({
  name: z.enum(['nature', 'criticality', 'feature', 'perimeter', 'test', 'several']),
  before: z.optional(z.string()),
  after: z.optional(z.string()),
});
const match = {
  certainty: z.enum(['certain', 'likely']),
  reason: z.enum([
    ...(['same-id', 'previous-id', 'identical-text'] as const),
    ...(['shared-previous-id', 'similar-text', 'same-place'] as const),
  ]),
  similarity: z.optional(z.number().min(0).max(1)),
};
const pair = { before: z.string(), after: z.string(), ...match };
const scenario = z.strictObject({ id: z.string(), text: z.string() });
const kinds = z.array(z.enum(proofKinds));
const expected = z.strictObject({ name: z.string(), scenario: z.string(), kinds, text: z.string() });
const changed = z.strictObject({
  ...pair,
  renumbered: z.boolean(),
  chapter: z.optional(z.strictObject({ before: z.string(), after: z.string() })),
  values: z.optional(z.array(value)),
  profiles: z.optional(list),
  statement: z.optional(text),
  comment: z.optional(text),
  scenarios: z.optional(
    z.strictObject({
      added: z.array(scenario),
      removed: z.array(scenario),
      changed: z.array(z.strictObject({ ...pair, text })),
    }),
  ),
  expectedProofs: z.optional(
    z.strictObject({
      added: z.array(expected),
      removed: z.array(expected),
      changed: z.array(
        z.strictObject({
          ...pair,
          renamed: z.boolean(),
          text: z.optional(text),
          kinds: z.optional(list),
          values: z.optional(z.array(value)),
        }),
      ),
    }),
  ),
});
const place = z.strictObject({ requirement: z.string(), scenario: z.string(), expectedProof: z.string() });
const dossier = z.strictObject({
  path: z.string(),
  summary: z.strictObject({
    ...{ holds: count, lookAgain: count, noPlace: count, notAsked: count, neverPlaced: count },
    ...{ newlyMissing: count, stillMissing: count },
  }),
  lostProfiles: names,
  proofs: z.array(
    z.strictObject({
      file: z.string(),
      line: count,
      state: z.enum(['holds', 'look-again', 'no-place', 'not-asked', 'never-placed']),
      reasons: names,
      before: z.optional(place),
      after: z.optional(place),
    }),
  ),
  newlyMissing: z.array(place),
  reasonsToReview: z.array(
    z.strictObject({ file: z.string(), line: count, before: z.string(), after: z.optional(z.string()) }),
  ),
});
const result = z.strictObject({
  before: catalogue,
  after: catalogue,
  summary: z.strictObject({
    ...{ added: count, removed: count, renumbered: count, toConfirm: count, moved: count, reworded: count },
    ...{ nature: count, profiles: count, criticality: count, scenarios: count, expectedProofs: count },
    unchanged: count,
  }),
  profiles: list,
  added: z.array(requirement),
  removed: z.array(requirement),
  changed: z.array(changed),
  dossier: z.optional(dossier),
});

const cwd = resolve(__dirname, '../fixtures/dossiers/new-rem');
const [old, young] = ['rem/ancien.rem.yaml', 'rem/nouveau.rem.yaml'];

async function compare(...args: string[]): Promise<CliRun> {
  return captureCli(['compare', ...args], { cwd });
}

async function compared(...args: string[]): Promise<z.infer<typeof result>> {
  const { code, stdout, stderr } = await compare('--format', 'json', ...args);
  assert.deepEqual([code, stderr], [0, '']);
  return result.parse(JSON.parse(stdout));
}

describe('the contract of compare', () => {
  it('gives every change and what it does to a dossier', async () => {
    const { summary, dossier: effect } = await compared(old, young, '--dossier', '.');
    assert.equal(summary.renumbered, 2);
    assert.equal(effect?.summary.lookAgain, 2);
    assert.equal(effect.path, 'segur.yaml');
  });

  it('takes the catalogue of the dossier for the old one where only the new one is named', async () => {
    assert.deepEqual(
      await compared(young, '--dossier', 'segur.yaml'),
      await compared(old, young, '--dossier', '.'),
    );
  });

  it('finds nothing changed between a catalogue and itself, and answers 0 as for any work done', async () => {
    const { added, removed, changed: some, dossier: effect } = await compared(old, old);
    assert.deepEqual([added, removed, some, effect], [[], [], [], undefined]);
    assert.match((await compare(old, old)).stdout, /Rien n’a changé/);
  });

  it('reads workbooks as well', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'segur-compare-'));
    try {
      const book = join(folder, 'REM.xlsx');
      writeFileSync(
        book,
        workbookOf([wideSheet({ ID: 'SC.A.01', Chapitre: 'A', Exigence: 'Le système DOIT.' })]),
      );
      assert.equal((await compared(old, book)).summary.removed, 5);
      assert.equal((await compared(book, book)).summary.unchanged, 1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('answers 2 with a sentence where it can’t do the work', async () => {
    for (const args of [
      ...[
        [],
        [old],
        [old, young, old],
        [old, 'nowhere.rem.yaml'],
        [old, 'rem'],
        ['preuves/mss.preuves.yaml', old],
      ],
      ...[
        [old, young, '--format', 'pdf'],
        [old, young, '--dossier', 'nowhere'],
        [young, '--dossier', 'rem'],
      ],
    ]) {
      const { code, stdout, stderr } = await compare(...args);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^segur-preuves: .+\n$/, args.join(' '));
    }
  });

  it('compares the rest of a catalogue with a fault, and says so on standard error', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'segur-compare-'));
    try {
      const broken = join(folder, 'b.rem.yaml');
      writeFileSync(
        broken,
        readFileSync(resolve(cwd, old), 'utf8').replace('Ouvrir une session.', '"Ouvrir'),
      );
      const { code, stdout, stderr } = await compare(broken, young, '--format', 'json');
      assert.equal(code, 0);
      assert.match(stderr, /1 erreur de lecture/);
      result.parse(JSON.parse(stdout));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('writes Markdown in which nothing of a catalogue becomes a link or HTML', async () => {
    const { stdout } = await compare(old, young, '--format', 'markdown', '--dossier', '.');
    assert.doesNotMatch(stdout, /\]\(|<(?!\/?(?:ins|del)>)/);
    assert.match(stdout, /&#91;Voir&#93;/);
  });
});

describe('the contract of profiles', () => {
  const counts = { requirements: count, expectedProofs: count };
  const matrix = z.strictObject({
    catalogue: z.string(),
    profiles: z.array(z.strictObject({ name: z.string(), ...counts, adds: z.strictObject(counts) })),
  });

  it('gives each profile with what it asks for and what it adds', async () => {
    const { code, stdout } = await captureCli(['profiles', young, '--format', 'json'], { cwd });
    assert.equal(code, 0);
    const { profiles } = matrix.parse(JSON.parse(stdout));
    const one = { requirements: 1, expectedProofs: 1 };
    assert.deepEqual(profiles[1], { name: 'Messagerie citoyenne', ...one, adds: one });
  });

  it('answers 2 without a catalogue', async () => {
    assert.equal((await captureCli(['profiles'], { cwd })).code, 2);
    assert.equal((await captureCli(['profiles', 'segur.yaml'], { cwd })).code, 2);
  });
});
