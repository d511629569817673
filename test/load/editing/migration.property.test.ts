import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indexRequirements } from '../../../src/core/catalogue/requirementIds';
import type { ExpectedProof } from '../../../src/core/catalogue/model';
import { compareCatalogues } from '../../../src/core/migration/comparison/compareCatalogues';
import type { CatalogueDifference } from '../../../src/core/migration/comparison/model';
import { indexPairs, requirementNamed } from '../../../src/core/migration/comparison/pairIndex';
import { outcomeOf } from '../../../src/core/migration/comparison/proofEffect';
import { formerMark, unplacedHeading, type MigrationPlan } from '../../../src/core/migration/plan/model';
import { planMigration } from '../../../src/core/migration/plan/planMigration';
import { expectedFor } from '../../../src/core/proofs/expectedFor';
import type { PlacedEntry, Proof } from '../../../src/core/proofs/model';
import { readChapterFile } from '../../../src/core/proofs/readChapterFile';
import { applyEdits } from '../../../src/core/text/textEdit';
import { runs } from '../../support/runs';
import { moves, type Move } from './migrations';

const path = 'preuves/a.preuves.yaml';

/** Answers every question, and those that the answers raise. */
function migrated(
  difference: CatalogueDifference,
  text: string,
  answer: (order: number) => boolean | undefined,
): { readonly plan: MigrationPlan; readonly after: string } {
  const answers = new Map<string, boolean>();
  for (let order = 0; ; order++) {
    const plan = planMigration(difference, new Map([[path, text]]), answers);
    const given = plan.questions.flatMap(({ id }) => {
      const said = answer(order + id.length);
      return said === undefined ? [] : [[id, said] as const];
    });
    if (given.length === 0) return { plan, after: applyEdits(text, plan.edits.get(path) ?? []) };
    for (const [id, said] of given) answers.set(id, said);
  }
}

const yes = (): boolean => true;
const anyAnswer = fc.constantFrom<((order: number) => boolean | undefined)[]>(
  yes,
  () => false,
  () => undefined,
  (order) => order % 2 === 0,
  (order) => (order % 3 === 0 ? true : undefined),
);

describe('a migration, whatever the file and the catalogues', () => {
  it('loses no line, no comment and no byte of a proof, whatever is answered', () => {
    fc.assert(
      fc.property(moves, anyAnswer, ({ before, after, text }, answer) => {
        const move = migrated(compareCatalogues(before, after), text, answer);
        assert.deepEqual(move.plan.untouched, []);
        assert.deepEqual(linesOf(move.after), linesOf(text));
        assert.deepEqual([...markedProofs(move.after).keys()].sort(), [...markedProofs(text).keys()].sort());
      }),
      runs(150),
    );
  });

  it('keeps the line ends of the file, and its last one', () => {
    fc.assert(
      fc.property(moves, anyAnswer, ({ before, after, text }, answer) => {
        const { after: now } = migrated(compareCatalogues(before, after), text, answer);
        const ends = new Set(text.match(/\r?\n/g) ?? []);
        for (const end of now.match(/\r?\n/g) ?? []) if (ends.size > 0) assert.ok(ends.has(end));
        assert.equal(
          now.endsWith('\n'),
          text.endsWith('\n'),
          `${JSON.stringify(text)} → ${JSON.stringify(now)}`,
        );
      }),
      runs(100),
    );
  });

  it('answered with yes, leaves each proof with what it proved, and takes it for nothing else', () => {
    const seen = { kept: 0, told: 0 };
    fc.assert(
      fc.property(moves, (move) => {
        const difference = compareCatalogues(move.before, move.after);
        const { plan, after } = migrated(difference, move.text, yes);
        const due = expectedAfter(difference, move);
        const is = placesIn(after, move);
        for (const [mark, expected] of due) {
          const reasons = reasonsFor(plan, move.text, mark);
          seen[expected === undefined ? 'told' : 'kept']++;
          if (expected === undefined || !reasons.includes('occupied'))
            assert.equal(is.get(mark), expected, `${mark} in\n${move.text}→\n${after}`);
          if (expected === undefined) assert.ok(reasons.length > 0, `${mark} is told in\n${after}`);
        }
      }),
      runs(200),
    );
    assert.ok(seen.kept > 0 && seen.told > 0, JSON.stringify(seen));
  });

  it('is done once: the same move has nothing to do on a dossier that follows the new catalogue', () => {
    fc.assert(
      fc.property(moves, ({ before, after, text }) => {
        const once = migrated(compareCatalogues(before, after), text, yes).after;
        const again = planMigration(compareCatalogues(after, after), new Map([[path, once]]));
        assert.deepEqual([again.edits, again.questions, again.unplaced], [new Map(), [], []]);
      }),
      runs(100),
    );
  });
});

/** All that a file says but names of requirements and of what proofs are for, in no order. */
function linesOf(text: string): readonly string[] {
  return text
    .replaceAll(formerMark, '')
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/\bfor: (?:'[^']*'|"[^"]*"|[^,}\s](?:(?! #)[^,}])*)(?:, )?/g, '')
        .replace(/(["']?)(?:SC\.A\.0\d(?: BIS)?|SC\.A\/B\.03|DB\.VI-CS\.04|INS\/va1\.05|SC\.B\.0\d)\1/g, 'ID')
        .replace(/^(chapter:).*$/, '$1')
        .replace(/^\s*-\s*/, '')
        .trim(),
    )
    .filter((line) => line !== '' && line !== unplacedHeading)
    .sort();
}

interface Marked {
  readonly placed: PlacedEntry;
  readonly proof: Proof;
}

function markedProofs(text: string): ReadonlyMap<string, Marked> {
  const found = new Map<string, Marked>();
  for (const placed of readChapterFile(path, text).file.entries)
    for (const proof of placed.entry.proofs) {
      const mark = /m\d+-/.exec(JSON.stringify(proof.target))?.[0];
      if (mark !== undefined) found.set(mark, { placed, proof });
    }
  return found;
}

/** What each proof of the old dossier proves in the new catalogue; undefined for what goes on nowhere. What had no place is left out. */
function expectedAfter(
  difference: CatalogueDifference,
  { text }: Move,
): ReadonlyMap<string, ExpectedProof | undefined> {
  const index = indexPairs(difference);
  const due = new Map<string, ExpectedProof | undefined>();
  for (const [mark, { placed, proof }] of markedProofs(text)) {
    const fate = outcomeOf(placed.entry.id.value, proof, index, () => 'applies');
    if (fate.before !== undefined) due.set(mark, fate.after?.named.expectedProof);
  }
  return due;
}

function placesIn(text: string, { after }: Move): ReadonlyMap<string, ExpectedProof | undefined> {
  const index = indexRequirements(after);
  return new Map(
    [...markedProofs(text)].map(([mark, { placed, proof }]) => [
      mark,
      expectedFor(proof, requirementNamed(index, placed.entry.id.value))?.expectedProof,
    ]),
  );
}

/** Why something of the entry of a proof has no place. */
function reasonsFor({ unplaced }: MigrationPlan, text: string, mark: string): readonly string[] {
  const id = markedProofs(text).get(mark)?.placed.entry.id.value;
  return unplaced.filter(({ requirement }) => requirement === id).map(({ because }) => because);
}
