import assert from 'node:assert/strict';
import fc from 'fast-check';
import { comparePositions, type Position, type Range } from '../../../../src/core/text/position';
import { suggestionsAt } from '../../../../src/core/views/completion/suggestionsAt';
import { documentLinks } from '../../../../src/core/views/documentLinks/documentLinks';
import { entryHints, entryLenses } from '../../../../src/core/views/entryLenses/entryLenses';
import { foldingRanges } from '../../../../src/core/views/folding/foldingRanges';
import { selectionRanges } from '../../../../src/core/views/folding/selectionRanges';
import { hoverAt } from '../../../../src/core/views/hover/hoverAt';
import { definitionsAt } from '../../../../src/core/views/mentions/definitionsAt';
import { noKnownTexts, withText, type KnownTexts } from '../../../../src/core/views/mentions/knownTexts';
import { mentionAt } from '../../../../src/core/views/mentions/mentionsIn';
import { referencesOf } from '../../../../src/core/views/mentions/referencesOf';
import { snapshotAround } from '../../../../src/core/views/mentions/snapshotAround';
import { planRename } from '../../../../src/core/views/rename/planRename';
import { renamePlace } from '../../../../src/core/views/rename/renamePlace';
import { semanticTokens } from '../../../../src/core/views/semanticTokens/semanticTokens';
import { fileSymbols } from '../../../../src/core/views/symbols/fileSymbols';
import type { FileSymbol } from '../../../../src/core/views/symbols/model';
import { workspaceSymbols } from '../../../../src/core/views/symbols/workspaceSymbols';
import { PlainMarkdown } from '../../../../src/core/views/tooltip/plainMarkdown';
import { placeAt } from '../../../../src/core/yaml/placeAt';
import { valueBeside } from '../../../../src/core/yaml/valueBeside';
import type { Snapshot } from '../../../../src/core/project/snapshot';
import { catalogueText, dossierText } from '../../../support/dossierTexts';
import { long } from '../../../support/long';
import { knownOf } from './support';

const files: Readonly<Record<string, string>> = {
  'segur.yaml': `${dossierText}requests: { cnda: [{ service: DMP }] }\nignore: [SC.PSC.02]\n`,
  'rem/REM.rem.yaml': catalogueText,
  'rem/REM.corrections.yaml':
    'corrections: 1\nrequirements:\n  SC.PSC.01:\n    proofs:\n      SC.PSC.01.01.01: { kinds: [log], text: Autre }\n',
  'preuves/psc.preuves.yaml': `chapter: Pro Santé Connect
requirements:
  SC.PSC.01: # relu
    proofs:
      - for: SC.PSC.01.01.01
        file: 'PSC/a.png'
        madeOn: 2026-02-14
      - { for: "SC.PSC.01#2", cnda: { request: DMP, stage: pre-examen } }
  SC.MSS/CONF.01 BIS:
    notApplicable: |
      sans objet
`,
  'depots/psc.depot.yaml': `depot: 1
chapter: Pro Santé Connect
submissions:
  - on: 2026-04-02
    proofs:
      - { requirement: SC.PSC.01, for: SC.PSC.01.01.01, file: PSC/a.png }
    answer: { status: a-modifier, remarks: [{ requirement: SC.PSC.01, text: Flou }] }
`,
};
const paths = Object.keys(files);

/** Put in anywhere: what is half typed, pasted from elsewhere, or means something in YAML or to JavaScript. */
const put = fc.constantFrom(
  ...[
    '',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ':',
    ': ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '#',
    '|\n',
    '>-\n',
    '---\n',
    '...\n',
  ],
  ...[
    '&a ',
    '*a',
    '<<: *a\n',
    '!!binary ',
    '? ',
    '%',
    '\uFEFF',
    '\u2028',
    '\u0000',
    '\uD83D',
    '🏥',
    'e\u0301',
  ],
  ...[
    '__proto__: ',
    'constructor:\n  ',
    'requirements:\n',
    '  proofs:\n',
    'for: ',
    'null',
    '~',
    '1e3',
    'toString',
  ],
);
interface Change {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}
const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({ at: fc.nat(600), remove: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(300)), insert: put }),
  { minLength: 1, maxLength: 5 },
);

function changed(text: string, all: readonly Change[]): string {
  return all.reduce((before, { at, remove, insert }) => {
    const from = at % (before.length + 1);
    return before.slice(0, from) + insert + before.slice(from + remove);
  }, text);
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/u);
}

/** VS Code takes no other range. */
function assertWithin(range: Range, text: string, what: string): void {
  const lines = linesOf(text);
  assert.ok(comparePositions(range.start, range.end) <= 0, what);
  for (const { line, character } of [range.start, range.end])
    assert.ok(
      line >= 0 && line < lines.length && character >= 0,
      `${what} ${String(line)}:${String(character)}`,
    );
}

function assertNested(symbols: readonly FileSymbol[], text: string): void {
  for (const { range, selection, children, name } of symbols) {
    assert.ok(name.trim() !== '', 'a symbol without a name');
    assertWithin(range, text, name);
    assertWithin(selection, text, name);
    assertNested(children, text);
  }
}

interface Asked {
  readonly known: KnownTexts;
  readonly checked: Snapshot | undefined;
  readonly path: string;
  readonly text: string;
  readonly position: Position;
}

/** All that an editor asks. */
function askAll({ known, checked, path, text, position }: Asked): void {
  const lines = linesOf(text);
  const snapshot = snapshotAround(known, checked);
  assertNested(fileSymbols(known, path, 'fr'), text);
  for (const { range } of documentLinks(known, path, 'fr')) assertWithin(range, text, 'a link');
  for (const { range } of semanticTokens(known, path)) assertWithin(range, text, 'a token');
  for (const { start, end } of foldingRanges(lines)) assert.ok(start < end && end < lines.length);
  const [whole, ...others] = [...selectionRanges(known, path, position)].reverse();
  let around = whole;
  for (const range of others) {
    assert.ok(around !== undefined && comparePositions(around.start, range.start) <= 0);
    assert.ok(comparePositions(range.end, around.end) <= 0);
    around = range;
  }
  entryLenses(known, path, snapshot.coverage, 'fr');
  entryHints(known, path, { first: 0, last: lines.length });
  workspaceSymbols(known, 'connecter', 9);
  definitionsAt(known, path, position);
  const mention = mentionAt(known, path, position);
  if (mention !== undefined) {
    assertWithin(mention.range, text, mention.subject.kind);
    const found = referencesOf(known, mention.subject, { withDefinitions: true });
    assert.ok(found.length > 0, `${mention.subject.kind} at ${JSON.stringify(mention.range)}`);
  }
  renamePlace(known, path, position);
  planRename(known, path, { position, newName: 'neuf' });
  hoverAt(snapshot, { path, position, source: text, verdictOf: () => undefined }, new PlainMarkdown('fr'));
  const place = placeAt(lines, position);
  if (place === undefined) return;
  const proof = {
    for: valueBeside(lines, position.line, 'for'),
    file: valueBeside(lines, position.line, 'file'),
  };
  const context = { snapshot, path, language: 'fr', today: '2026-03-01', proof, catalogues: [] } as const;
  for (const { label } of suggestionsAt(place, context)) assert.notEqual(label, '');
}

describe('what an editor asks of any text', () => {
  long(
    'is answered without a throw, by ranges that are in the text, in a dossier and without one',
    async () => {
      const { snapshot, ...whole } = await knownOf(files);
      fc.assert(
        fc.property(fc.constantFrom(...paths), changes, fc.nat(), (path, some, place) => {
          const text = changed(files[path] ?? '', some);
          const lines = linesOf(text);
          const line = place % lines.length;
          const position = { line, character: (place >> 3) % ((lines[line] ?? '').length + 1) };
          askAll({ known: withText(whole, path, text), checked: snapshot, path, text, position });
          askAll({ known: withText(noKnownTexts, path, text), checked: undefined, path, text, position });
        }),
        { numRuns: 400 },
      );
    },
  );
});
