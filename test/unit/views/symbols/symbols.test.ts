import assert from 'node:assert/strict';
import { comparePositions, type Range } from '../../../../src/core/text/position';
import { noKnownTexts, pathsOf, withText } from '../../../../src/core/views/mentions/knownTexts';
import { fileSymbols } from '../../../../src/core/views/symbols/fileSymbols';
import type { FileSymbol } from '../../../../src/core/views/symbols/model';
import { prepareSymbols } from '../../../../src/core/views/symbols/prepareSymbols';
import { shortTitle } from '../../../../src/core/views/symbols/shortTitle';
import { workspaceSymbols } from '../../../../src/core/views/symbols/workspaceSymbols';
import { knownOf, sampleKnown, textAt, type Known } from '../mentions/support';
import { long } from '../../../support/long';

const psc = 'preuves/psc.preuves.yaml';
const text = `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - for: SC.PSC.01.01.02
        file: PSC/trace.log
  SC.PSC.02:
    proofs:
      - gazelle: https://gazelle.example/1
  SC.NEW.01: {}
`;

/** Each symbol on a line, indented: name, detail. */
function drawn(symbols: readonly FileSymbol[], depth = 0): readonly string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${'  '.repeat(depth)}${name}${detail === '' ? '' : ` | ${detail}`}`,
    ...drawn(children, depth + 1),
  ]);
}

function assertNested(symbols: readonly FileSymbol[], around?: Range): void {
  for (const { name, range, selection, children } of symbols) {
    for (const outer of around === undefined ? [range] : [range, around]) {
      assert.ok(comparePositions(outer.start, selection.start) <= 0, name);
      assert.ok(comparePositions(selection.end, outer.end) <= 0, name);
    }
    assert.notEqual(name.trim(), '');
    assertNested(children, range);
  }
}

describe('the symbols of a file', () => {
  let known: Known;
  before(async () => {
    known = await knownOf({ [psc]: text });
  });

  it('are the chapter, its requirements and their proofs', () => {
    assert.deepEqual(drawn(fileSymbols(known, psc, 'fr')), [
      'Pro Santé Connect',
      '  SC.PSC.01 | Connecter.',
      '    SC.PSC.01.01.02 | PSC/trace.log',
      '  SC.PSC.02 | Déconnecter.',
      '    SC.PSC.02.01.01 | https://gazelle.example/1',
      '  SC.NEW.01',
    ]);
  });

  it('are chapters, requirements and numbered expected proofs in a catalogue', () => {
    const symbols = drawn(fileSymbols(known, 'rem/REM.rem.yaml', 'fr'));
    assert.deepEqual(symbols.slice(0, 4), [
      'Pro Santé Connect',
      '  SC.PSC.01 | Connecter.',
      "    SC.PSC.01.01.01 | Vidéo ou copies d'écran",
      '    SC.PSC.01.01.02 | Trace',
    ]);
    assert.ok(symbols.includes('    SC.MSS/CONF.01.01#2 | Source'), symbols.join('\n'));
  });

  it('are keys in segur.yaml, submissions in a deposit file, corrected ids in corrections', async () => {
    const depot = 'depots/psc.depot.yaml';
    const corrections = 'rem/REM.corrections.yaml';
    const other = await knownOf({
      [depot]:
        'depot: 1\nsubmissions:\n  - on: 2026-02-02\n    proofs:\n      - { requirement: SC.PSC.01, for: SC.PSC.01.01.01, file: a }\n',
      [corrections]: 'corrections: 1\nrequirements:\n  SC.PSC.01: { note: Vu. }\n',
    });
    assert.deepEqual(drawn(fileSymbols(other, depot, 'fr')), [
      '2026-02-02',
      '  proofs',
      '    SC.PSC.01.01.01',
    ]);
    assert.deepEqual(drawn(fileSymbols(other, corrections, 'fr')), ['SC.PSC.01', '  note | Vu.']);
    assert.ok(drawn(fileSymbols(other, 'segur.yaml', 'fr')).includes('  name | Radiance'));
  });

  it('include those of a chapter file that belongs to no dossier, and of one that is half typed', () => {
    const alone = withText(noKnownTexts, 'psc.preuves.yaml', text);
    assert.ok(drawn(fileSymbols(alone, 'psc.preuves.yaml', 'en')).includes('  SC.PSC.01'));
    const half = withText(known, psc, `${text}  SC.PSC.03:\n    pro`);
    assert.ok(drawn(fileSymbols(half, psc, 'en')).includes('  SC.PSC.01 | Connecter.'));
    assert.deepEqual(fileSymbols(noKnownTexts, 'notes.txt', 'fr'), []);
  });

  long('are inside each other in every file of the sample, each over its own name', async () => {
    const sample = await sampleKnown();
    for (const path of pathsOf(sample)) {
      const symbols = fileSymbols(sample, path, 'fr');
      assert.ok(symbols.length > 0, path);
      assertNested(symbols);
      if (path.endsWith('.preuves.yaml'))
        for (const { name, selection } of symbols[0]?.children ?? [])
          assert.equal(textAt(sample.textOf(path), selection).replaceAll(/['"]/gu, ''), name);
    }
  });

  it('are made ready in steps: left anywhere, they are the same when they are asked for', async () => {
    for (const steps of [0, 1, 3, 100]) {
      const [begun, untouched] = [await knownOf({ [psc]: text }), await knownOf({ [psc]: text })];
      const preparing = prepareSymbols(begun);
      for (let step = 0; step < steps; step++) preparing.next();
      const { catalogue } = begun;
      assert.ok(catalogue.kind === 'loaded');
      assert.deepEqual(
        fileSymbols(begun, catalogue.path, 'fr'),
        fileSymbols(untouched, catalogue.path, 'fr'),
      );
      assert.deepEqual(workspaceSymbols(begun, 'connecter', 9), workspaceSymbols(untouched, 'connecter', 9));
    }
  });
});

describe('searching requirements in the workspace', () => {
  let known: Known;
  before(async () => {
    known = await knownOf({ [psc]: text });
  });

  function found(query: string): readonly string[] {
    return workspaceSymbols(known, query, 100).map(({ name, place }) => `${place.file} ${name}`);
  }

  it('finds by parts of an id, at the entry and in the catalogue', () => {
    assert.deepEqual(found('psc02'), [
      `${psc} SC.PSC.02 Le système DOIT déconnecter.`,
      'rem/REM.rem.yaml SC.PSC.02 Le système DOIT déconnecter.',
    ]);
  });

  it('finds by words of the statement, without accents and in any case', () => {
    assert.equal(found('SYSTEME deconnecter').length, 2);
    assert.deepEqual(found('déconnecter toto'), []);
  });

  it('shows the words that were found, however far they are', async () => {
    const words = `${'Un mot de plus et encore. '.repeat(20)}Puis la télésurveillance du soir.`;
    const rem = (known.textOf('rem/REM.rem.yaml') ?? '').replace('Le système PEUT trier.', words);
    const [one] = workspaceSymbols(await knownOf({ 'rem/REM.rem.yaml': rem }), 'telesurveillance', 10);
    assert.match(one?.name ?? '', /^SC\.MSS\.10 … .*télésurveillance/u);
  });

  it('ends with as many as are wanted, and finds everything for nothing', () => {
    assert.equal(found('').length, 7);
    assert.ok(workspaceSymbols(known, '', 1).length <= 2);
    assert.deepEqual(workspaceSymbols(noKnownTexts, 'psc', 10), []);
  });
});

describe('the short title of a requirement', () => {
  it('is its statement without the usual beginning, cut at a word', async () => {
    const known = await knownOf({});
    assert.ok(known.catalogue.kind === 'loaded');
    const [requirement] = known.catalogue.catalogue.chapters[0]?.requirements ?? [];
    assert.ok(requirement !== undefined);
    assert.equal(shortTitle(requirement), 'Connecter.');
    const long = { ...requirement, statement: `Le système DOIT permettre de ${'vérifier '.repeat(20)}` };
    assert.match(shortTitle(long), /^Vérifier (?:vérifier ?)+…$/u);
    assert.ok(shortTitle(long).length <= 71);
  });
});
