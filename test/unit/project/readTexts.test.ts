import assert from 'node:assert/strict';
import { DossierTextReader, sourceOf, type TextSources } from '../../../src/core/project/readTexts';
import type { TextReading } from '../../../src/core/project/readTextFile';
import { runAtOnce } from '../../../src/core/text/steps';
import { rangeOf } from '../../../src/core/text/position';
import { catalogueText, dossierText } from '../../support/dossierTexts';

const unreadable = {
  kind: 'unreadable',
  problem: { code: 'encoding-unsupported', range: rangeOf(0, 0, 0, 0), params: { guess: 'UTF-16' } },
} as const;

const absent = { kind: 'absent' } as const;

const chapter = (id: string): string => `chapter: PSC\nrequirements:\n  ${id}:\n`;
const deposit = 'chapter: PSC\nsubmissions: []\n';

/** Texts on the disk: a string, nothing, or one that can't be read. */
function onDisk(
  files: Readonly<Record<string, string | TextReading>>,
  rest: Partial<TextSources> = {},
): TextSources {
  const texts = Object.entries({ 'segur.yaml': dossierText, 'rem/REM.rem.yaml': catalogueText, ...files });
  return {
    open: new Map(),
    onDisk: new Map(
      texts.map(([path, text]) => [path, typeof text === 'string' ? { kind: 'text', text } : text]),
    ),
    folderFaults: [],
    ...rest,
  };
}

const reader = () => new DossierTextReader('segur.yaml');
const read = (from: DossierTextReader, sources: TextSources) => runAtOnce(from.read(sources));

describe('the texts of a dossier', () => {
  it('are those of open documents before those of the disk', () => {
    const sources = onDisk({ 'a.yaml': 'disk', 'b.yaml': 'disk' }, { open: new Map([['a.yaml', 'open']]) });
    assert.deepEqual(sourceOf(sources, 'a.yaml'), { kind: 'text', text: 'open' });
    assert.deepEqual(sourceOf(sources, 'b.yaml'), { kind: 'text', text: 'disk' });
    assert.deepEqual(sourceOf(sources, 'c.yaml'), { kind: 'absent' });
  });

  it('give its chapter and deposit files in order, open or on the disk, and no other file', () => {
    const open = new Map([
      ['preuves/b.preuves.yaml', chapter('B.01')],
      ['depots/b.depot.yaml', deposit],
    ]);
    const { chapters, deposits } = read(
      reader(),
      onDisk(
        {
          'preuves/c.preuves.yaml': chapter('C.01'),
          'preuves/a.preuves.yaml': chapter('A.01'),
          'preuves/d.preuves.yaml': absent,
          'preuves/e.txt': 'e',
          'depots/c.depot.yaml': deposit,
          'depots/a.depot.yaml': deposit,
          'depots/d.depot.yaml': absent,
        },
        { open },
      ),
    );
    assert.deepEqual(
      chapters.map(({ path, entries }) => [path, entries[0]?.entry.id.value]),
      [
        ['preuves/a.preuves.yaml', 'A.01'],
        ['preuves/b.preuves.yaml', 'B.01'],
        ['preuves/c.preuves.yaml', 'C.01'],
      ],
    );
    assert.deepEqual(
      deposits.map(({ path }) => path),
      ['depots/a.depot.yaml', 'depots/b.depot.yaml', 'depots/c.depot.yaml'],
    );
  });

  it('say of each file that can’t be read why, and of the catalogue its state', () => {
    const paths = ['segur.yaml', 'preuves/a.preuves.yaml', 'depots/a.depot.yaml'];
    const { dossier, chapters, deposits } = read(
      reader(),
      onDisk(Object.fromEntries(paths.map((path) => [path, unreadable]))),
    );
    for (const { problems } of [dossier, ...chapters, ...deposits])
      assert.deepEqual(problems, [unreadable.problem]);
    assert.deepEqual([chapters.length, deposits.length], [1, 1]);
    assert.deepEqual(read(reader(), onDisk({ 'rem/REM.rem.yaml': unreadable })).catalogue, {
      state: { kind: 'unreadable', path: 'rem/REM.rem.yaml' },
      problems: [unreadable.problem],
      correctionsProblems: [],
    });
  });

  it('have a catalogue that is loaded, no catalogue, none named, or one that may not be followed', () => {
    const stateOf = (files: Parameters<typeof onDisk>[0]) => read(reader(), onDisk(files)).catalogue.state;
    const naming = (line: string): string => dossierText.replace(/catalogue: .*\n/, line);
    assert.equal(stateOf({}).kind, 'loaded');
    assert.deepEqual(stateOf({ 'rem/REM.rem.yaml': absent }), {
      kind: 'absent',
      path: 'rem/REM.rem.yaml',
    });
    assert.deepEqual(stateOf({ 'rem/REM.rem.yaml': '- a\n' }), {
      kind: 'unreadable',
      path: 'rem/REM.rem.yaml',
    });
    assert.deepEqual(stateOf({ 'segur.yaml': naming('') }), { kind: 'unnamed' });
    assert.deepEqual(stateOf({ 'segur.yaml': absent }), { kind: 'unnamed' });
    assert.deepEqual(stateOf({ 'segur.yaml': naming('catalogue: ../REM.rem.yaml\n') }), {
      kind: 'absent',
      path: '../REM.rem.yaml',
    });
  });

  it('say which catalogue was likely meant, for as long as the same one is named', () => {
    const from = reader();
    const meant = (named: string, path: string) =>
      read(from, onDisk({ 'rem/REM.rem.yaml': absent }, { nearbyCatalogue: { named, path } })).catalogue;
    const guessed = meant('rem/REM.rem.yaml', 'rem/REM2.rem.yaml');
    assert.deepEqual(guessed.state, {
      kind: 'absent',
      path: 'rem/REM.rem.yaml',
      nearest: 'rem/REM2.rem.yaml',
    });
    assert.equal(meant('rem/REM.rem.yaml', 'rem/REM2.rem.yaml'), guessed);
    assert.deepEqual(meant('rem/REM.rem.yaml', 'REM.rem.yaml').state, {
      kind: 'absent',
      path: 'rem/REM.rem.yaml',
      nearest: 'REM.rem.yaml',
    });
    assert.deepEqual(meant('other.rem.yaml', 'REM.rem.yaml').state, {
      kind: 'absent',
      path: 'rem/REM.rem.yaml',
    });
    const found = onDisk({}, { nearbyCatalogue: { named: 'rem/REM.rem.yaml', path: 'REM.rem.yaml' } });
    assert.equal(read(from, found).catalogue.state.kind, 'loaded');
  });
});

describe('texts that are read again', () => {
  const files = { 'preuves/a.preuves.yaml': chapter('A.01'), 'depots/a.depot.yaml': deposit };

  it('are the same objects where they are the same, wherever they come from', () => {
    const from = reader();
    const first = read(from, onDisk(files));
    const again = read(from, onDisk({}, { open: new Map(Object.entries(files)) }));
    assert.equal(again.dossier, first.dossier);
    assert.equal(again.catalogue, first.catalogue);
    assert.equal(again.chapters, first.chapters);
    assert.equal(again.deposits, first.deposits);
  });

  it('are the same objects where they are still absent, or can’t be read for the same reason', () => {
    const from = reader();
    const without = (catalogue: TextReading) =>
      read(from, onDisk({ 'rem/REM.rem.yaml': catalogue, 'preuves/a.preuves.yaml': unreadable }));
    const first = without(absent);
    assert.equal(without({ kind: 'absent' }).catalogue, first.catalogue);
    const refused = without(unreadable);
    assert.equal(refused.catalogue.state.kind, 'unreadable');
    assert.equal(without(unreadable).catalogue, refused.catalogue);
    assert.notEqual(without({ ...unreadable }).catalogue, refused.catalogue);
    assert.equal(without(absent).catalogue.state.kind, 'absent');
    assert.equal(without({ kind: 'text', text: catalogueText }).catalogue.state.kind, 'loaded');
    assert.equal(without(absent).catalogue.state.kind, 'absent');
    assert.equal(without(absent).chapters, first.chapters);
  });

  it('are read anew where they changed, the others being kept', () => {
    const from = reader();
    const first = read(from, onDisk({ ...files, 'preuves/b.preuves.yaml': chapter('B.01') }));
    const next = read(
      from,
      onDisk({
        'segur.yaml': dossierText.replace('Radiance', 'Brillance'),
        'rem/REM.rem.yaml': catalogueText.replace('SC.PSC.01', 'SC.PSC.11'),
        'preuves/a.preuves.yaml': chapter('A.02'),
        'preuves/b.preuves.yaml': chapter('B.01'),
        'depots/a.depot.yaml': `${deposit}# ?\nunknown: x\n`,
      }),
    );
    assert.equal(next.dossier.dossier.product.name?.value, 'Brillance');
    assert.notEqual(next.catalogue, first.catalogue);
    assert.equal(next.chapters[0]?.entries[0]?.entry.id.value, 'A.02');
    assert.equal(next.chapters[1], first.chapters[1]);
    assert.ok(next.deposits[0]?.problems.some(({ code }) => code === 'unknown-key'));
  });

  it('are forgotten once they are gone, and read anew when they are back', () => {
    const from = reader();
    const first = read(from, onDisk(files));
    const without = read(from, onDisk({}));
    assert.deepEqual([without.chapters, without.deposits], [[], []]);
    const back = read(from, onDisk(files));
    assert.deepEqual([back.chapters.length, back.deposits.length], [1, 1]);
    assert.notEqual(back.chapters[0], first.chapters[0]);
    assert.notEqual(back.deposits[0], first.deposits[0]);
  });

  it('keep the state of a catalogue that is not there', () => {
    const from = reader();
    const naming = (line: string) => onDisk({ 'segur.yaml': dossierText.replace(/catalogue: .*\n/, line) });
    const outside = read(from, naming('catalogue: ../a.rem.yaml\n')).catalogue;
    assert.equal(read(from, naming('catalogue: ../a.rem.yaml\n')).catalogue, outside);
    assert.deepEqual(read(from, naming('catalogue: ../b.rem.yaml\n')).catalogue.state, {
      kind: 'absent',
      path: '../b.rem.yaml',
    });
    assert.deepEqual(read(from, naming('')).catalogue.state, { kind: 'unnamed' });
  });

  it('go on with a catalogue whose reading was left, unless its text changed', () => {
    const from = reader();
    const left = from.read(onDisk({}));
    left.next();
    left.next();
    const other = catalogueText.replace('SC.PSC.01', 'SC.PSC.11');
    const { state } = read(from, onDisk({ 'rem/REM.rem.yaml': other })).catalogue;
    assert.ok(state.kind === 'loaded');
    assert.equal(state.catalogue.chapters[0]?.requirements[0]?.id, 'SC.PSC.11');
  });
});
