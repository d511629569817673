import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addIgnore } from '../../../src/core/editing/addIgnore';
import { addProof } from '../../../src/core/editing/addProof';
import { setProofKey } from '../../../src/core/editing/changeProof';
import type { NewProof } from '../../../src/core/editing/newProof';
import { removeProof } from '../../../src/core/editing/removeProof';
import { setNotApplicable } from '../../../src/core/editing/setNotApplicable';
import { readChapterFile, type ChapterReading } from '../../../src/core/proofs/readChapterFile';
import { applyEdits, type TextEdit } from '../../../src/core/text/textEdit';
import { plainOf } from '../../../src/core/yaml/validate';
import { chapterTexts, ids } from './chapterTexts';
import { runs } from '../../support/runs';

type Plain = Record<string, unknown>;

const proof: NewProof = {
  for: 'SC.A.01.01#1',
  target: { kind: 'file', file: 'PSC/été: 1.png' },
  sha256: 'ab'.repeat(32),
  version: '3.10',
};
const asRead = { for: 'SC.A.01.01#1', file: 'PSC/été: 1.png', sha256: 'ab'.repeat(32), version: '3.10' };
const anyId = fc.constantFrom(...ids);

/** An edit of a text, and what it says where it is made; `undefined` where it can't be made there. */
interface Trial {
  readonly id: string;
  readonly edits: readonly TextEdit[] | undefined;
  readonly change: (entry: Plain) => Plain;
  /** Lines of the old text that may be gone. */
  readonly mostLines: number;
}

/** `of` has the index of the proof in question. */
type Operation = (text: string, id: string, of: number) => Trial;

const attach: Operation = (text, id) => ({
  id,
  edits: addProof(text, id, proof, ids),
  change: (entry) => ({ ...entry, proofs: [...listOf(entry), asRead] }),
  mostLines: 1,
});

const setAside: Operation = (text, id) => ({
  id,
  edits: setNotApplicable(text, id, 'Non : « prescrit »\npas', ids),
  change: (entry) => ({ ...entry, notApplicable: 'Non : « prescrit »\npas' }),
  mostLines: 3,
});

const ignoreInEntry: Operation = (text, id) => ({
  id,
  edits: addIgnore(text, { requirementId: id }, { code: 'out-of-scope', reason: 'a: b' }),
  change: ignoring,
  mostLines: 1,
});

const ignoreInProof: Operation = (text, id, index) => ({
  id,
  edits: addIgnore(text, { requirementId: id, index }, { code: 'out-of-scope', reason: 'a: b' }),
  change: (entry) => ({
    ...entry,
    proofs: listOf(entry).map((one, order) => (order === index ? ignoring(one) : one)),
  }),
  mostLines: 1,
});

const detach: Operation = (text, id, index) => ({
  id,
  edits: removeProof(text, id, index),
  change: (entry) => ({ ...entry, proofs: listOf(entry).filter((_, order) => order !== index) }),
  mostLines: 12,
});

const setKey =
  (key: string): Operation =>
  (text, id, index) => ({
    id,
    edits: setProofKey(text, { requirementId: id, index }, key, 'x # y'),
    change: (entry) => ({
      ...entry,
      proofs: listOf(entry).map((one, order) => (order === index ? { ...one, [key]: 'x # y' } : one)),
    }),
    mostLines: 1,
  });

describe('editing a chapter file, whatever its style: what was reported stays reported, the change besides, and so does every other byte', () => {
  it('attaching a proof and setting aside, in an entry or in a new one', () => {
    fc.assert(
      fc.property(
        chapterTexts,
        anyId,
        fc.constantFrom(attach, attach, setAside),
        ({ text }, id, operation) => {
          check(text, operation(text, id, 0));
        },
      ),
      runs(250),
    );
  });

  it('saying why an entry has its findings ignored', () => {
    fc.assert(
      fc.property(chapterTexts, ({ text, present }) => {
        for (const id of present) check(text, ignoreInEntry(text, id, 0));
      }),
      runs(50),
    );
  });

  it('changing a proof, ignoring its findings, and taking it away', () => {
    const operations = fc.constantFrom(
      detach,
      ignoreInProof,
      setKey('for'),
      setKey('test'),
      setKey('version'),
    );
    fc.assert(
      fc.property(chapterTexts, fc.nat(2), operations, ({ text, present }, index, operation) => {
        const { said } = read(text);
        for (const id of present) {
          if (index < listOf((said.get(id) ?? {}) as Plain).length) check(text, operation(text, id, index));
        }
      }),
      runs(125),
    );
  });
});

function check(text: string, { id, edits, change, mostLines }: Trial): void {
  const before = read(text);
  const after = applied(text, edits);
  assertSame(read(after, before).said, withEntry(before.said, id, change));
  assertLinesKept(text, after, mostLines);
}

function applied(text: string, edits: readonly TextEdit[] | undefined): string {
  assert.ok(edits !== undefined, `no edit for:\n${text}`);
  return applyEdits(text, edits);
}

interface Read {
  readonly reading: ChapterReading;
  /** By id; entries in the order of the file. */
  readonly said: Map<string, unknown>;
}

function read(text: string, before?: Read): Read {
  const reading = readChapterFile('', text, before?.reading.memory);
  assert.equal(reading.file.problems.length, 0);
  const said = reading.file.entries.map(({ entry }) => {
    assert.ok(!entry.broken, `broken ${entry.id.value} in:\n${text}`);
    return [entry.id.value, plainOf(entry.node)] as const;
  });
  return { reading, said: new Map(said) };
}

function withEntry(
  said: Map<string, unknown>,
  id: string,
  change: (entry: Plain) => Plain,
): Map<string, unknown> {
  const before = said.get(id);
  return new Map([...said, [id, change((before ?? {}) as Plain)]]);
}

function listOf(entry: Plain): Plain[] {
  return (entry['proofs'] ?? []) as Plain[];
}

function ignoring(said: Plain): Plain {
  return { ...said, ignore: { ...(said['ignore'] as Plain | undefined), 'out-of-scope': 'a: b' } };
}

/** All lines but at most some are as they did, line ends included, in one block above and one below. */
function assertLinesKept(before: string, after: string, atMost: number): void {
  const old = before.split(/(?<=\n)/);
  const now = after.split(/(?<=\n)/);
  let above = 0;
  while (above < old.length && old[above] === now[above]) above++;
  let below = 0;
  while (below < old.length - above && old[old.length - 1 - below] === now[now.length - 1 - below]) below++;
  assert.ok(old.length - above - below <= atMost, `${before}\n→\n${after}`);
  assert.equal(after.endsWith('\n'), before.endsWith('\n'));
  if (before.includes('\n')) assert.equal(/(?<!\r)\n/.test(after), /(?<!\r)\n/.test(before));
}

/** The order of entries and of keys does not count. */
function assertSame(actual: Map<string, unknown>, expected: Map<string, unknown>): void {
  if (JSON.stringify([...actual]) !== JSON.stringify([...expected]))
    assert.deepEqual(plain(actual), plain(expected));
}

function plain(said: Map<string, unknown>): unknown {
  return JSON.parse(JSON.stringify(Object.fromEntries(said)));
}
