import assert from 'node:assert/strict';
import { chapterSuggestions } from '../../../../src/core/views/completion/chapterSuggestions';
import { dossierSuggestions } from '../../../../src/core/views/completion/dossierSuggestions';
import type { Suggestion } from '../../../../src/core/views/completion/keys';
import { placeAt } from '../../../../src/core/yaml/placeAt';
import { valueBeside } from '../../../../src/core/yaml/valueBeside';
import { catalogueText, dossierText } from '../../../support/dossierTexts';
import { png } from '../../../support/evidenceBytes';
import { knownOf, type Known } from '../mentions/support';

const path = 'preuves/psc.preuves.yaml';
const today = '2026-03-01';
const head = 'chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n    proofs:\n';
const cited = '      - for: SC.PSC.01.01.01\n        file: PSC/2026-02-14 mire.png\n';

let known: Known;

/** What is suggested where `|` is in a chapter file, best first. */
function suggested(marked: string): readonly Suggestion[] {
  const lines = marked.split('\n');
  const line = lines.findIndex((one) => one.includes('|'));
  const character = (lines[line] ?? '').indexOf('|');
  lines[line] = (lines[line] ?? '').replace('|', '');
  const place = placeAt(lines, { line, character }) ?? assert.fail();
  const proof = { for: valueBeside(lines, line, 'for'), file: valueBeside(lines, line, 'file') };
  const context = { snapshot: known.snapshot, path, language: 'fr', today, proof } as const;
  return [...chapterSuggestions(place, context)].sort((a, b) => a.rank - b.rank);
}

function labels(marked: string): readonly string[] {
  return suggested(marked).map(({ label }) => label);
}

describe('suggestions in a chapter file', () => {
  before(async () => {
    known = await knownOf({
      'rem/REM.rem.yaml': catalogueText.replace(
        '                text: Lien permanent\n',
        '                test: CI-SIS-DEMO-01\n                text: Lien permanent\n',
      ),
      [path]: `${head}${cited}`,
      'preuves/PSC/2026-02-14 mire.png': png(1280, 720),
      'preuves/PSC/trace.log': 'ok\n',
      'preuves/PSC/autre.png': png(640, 480),
    });
  });

  it('are expected proofs, those without a proof first', () => {
    assert.deepEqual(labels(`${head}${cited}      - for: |\n`), ['SC.PSC.01.01.02', 'SC.PSC.01.01.01']);
  });

  it('are files, those that nothing cites first, and among them those that what is expected accepts', () => {
    const asLog = suggested(`${head}      - for: SC.PSC.01.01.02\n        file: |\n`);
    assert.deepEqual(
      asLog.map(({ label, detail }) => `${label} | ${detail ?? ''}`),
      [
        'PSC/trace.log | pas encore joint',
        'PSC/autre.png | pas encore joint · type non attendu',
        'PSC/2026-02-14 mire.png | déjà joint · type non attendu',
      ],
    );
    const asPicture = suggested(`${head}      - { for: SC.PSC.01.01.01, file: | }\n`);
    assert.equal(asPicture[0]?.label, 'PSC/autre.png');
    assert.equal(asPicture[0].picture, 'preuves/PSC/autre.png');
    assert.equal(asPicture[1]?.picture, undefined);
  });

  it('are days as they are written: of the file, today, and the one typed the French way', () => {
    assert.deepEqual(labels(`${head}${cited}        madeOn: |\n`), ['2026-02-14', today]);
    const [typed] = suggested(`${head}${cited}        madeOn: 14/2/2026|\n`);
    assert.deepEqual([typed?.label, typed?.filter], ['2026-02-14', '14/2/2026']);
    assert.deepEqual(labels(`${head}      - cnda: { expectedOn: | }\n`), [today]);
  });

  it('are names of tests, that of the expected proof first', () => {
    const text = 'requirements:\n  SC.PSC.02:\n    proofs:\n      - for: SC.PSC.02.01.01\n        test: |\n';
    const [first] = suggested(text);
    assert.equal(first?.label, 'CI-SIS-DEMO-01');
    assert.equal(first.detail, 'le test nommé par la preuve attendue');
  });

  it('are a snippet for each kind of proof where an item begins, after those that the requirement expects', () => {
    const all = suggested(`${head}      - |\n`);
    assert.equal(all[0]?.label, 'SC.PSC.01.01.02');
    const snippets = all.filter(({ kind, filter }) => kind === 'snippet' && filter !== undefined);
    assert.deepEqual(
      snippets.map(({ filter }) => filter?.split(' ')[0]),
      ['file', 'gazelle', 'motco2', 'cnda', 'psc', 'link'],
    );
    assert.match(
      snippets[3]?.insert ?? '',
      /^for: \$1\n {2}cnda: \{ file: \$2, stage: \$\{3\|initialisation,/u,
    );
    const unknown = suggested('requirements:\n  SC.NEW.01:\n    proofs:\n      - |\n');
    assert.ok(unknown.some(({ filter }) => filter?.startsWith('gazelle') === true));
  });

  it('show which of them a reader of our schemas suggests as well', () => {
    const all = suggested(`${head}${cited}        |\n`);
    assert.ok(all.filter(({ kind }) => kind === 'key').every(({ inSchema }) => inSchema === true));
    assert.ok(suggested(`${head}      - for: |\n`).every(({ inSchema }) => inSchema === undefined));
  });
});

describe('suggestions in segur.yaml', () => {
  async function suggestedIn(lines: readonly string[]): Promise<readonly string[]> {
    const { snapshot } = await knownOf({ 'segur.yaml': dossierText });
    const line = lines.length - 1;
    const place = placeAt(lines, { line, character: (lines[line] ?? '').length }) ?? assert.fail();
    const all = dossierSuggestions(place, { snapshot, language: 'fr', catalogues: [], today });
    return all.map(({ label }) => label);
  }

  it('are the keys of the candidacy, of requests and of components', async () => {
    assert.ok((await suggestedIn(['candidacy:', '  '])).includes('convention'));
    assert.ok((await suggestedIn(['requests:', '  cnda:', '    - '])).includes('opposableUntil'));
    assert.ok((await suggestedIn(['components:', '  - '])).includes('role'));
  });

  it('are days and due dates as they are written', async () => {
    assert.deepEqual(await suggestedIn(['candidacy:', '  administrative:', '    submittedOn: ']), [today]);
    assert.deepEqual(await suggestedIn(['milestones:', '  date2: ']), ['2026-05-13T12:00']);
    assert.deepEqual(await suggestedIn(['candidacy:', '  audit:', '    chapters: [']), [
      'Pro Santé Connect',
      'Messagerie',
    ]);
  });
});
