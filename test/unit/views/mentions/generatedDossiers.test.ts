import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expectedProofsOf } from '../../../../src/core/catalogue/expectedProofName';
import type { Catalogue, Requirement } from '../../../../src/core/catalogue/model';
import { writeCatalogue } from '../../../../src/core/catalogue/writeCatalogue';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { definitionsAt } from '../../../../src/core/views/mentions/definitionsAt';
import { pathsOf, withText } from '../../../../src/core/views/mentions/knownTexts';
import { mentionsIn } from '../../../../src/core/views/mentions/mentionsIn';
import type { Mention } from '../../../../src/core/views/mentions/model';
import { referencesOf } from '../../../../src/core/views/mentions/referencesOf';
import { resolveRequirement } from '../../../../src/core/views/mentions/resolve';
import { planRename } from '../../../../src/core/views/rename/planRename';
import { scalarText } from '../../../../src/core/yaml/edit/scalarText';
import { catalogues } from '../../../support/catalogueArbitrary';
import { dossierText } from '../../../support/dossierTexts';
import { long } from '../../../support/long';
import { undoOf } from '../../../support/undoOf';
import { knownOf, textAt, type Known } from './support';

const rem = 'rem/REM.rem.yaml';
const evidence = [
  'PSC/a.png',
  'PSC/été 2.log',
  "PSC/l'écran #1.png",
  'b: c.pdf',
  '[x] {y}.txt',
  '~home%20.png',
];

/** How a text may be written as a value of YAML. */
const styles: readonly ((text: string) => string)[] = [
  (text) => scalarText(text),
  (text) => JSON.stringify(text),
  (text) => `'${text.replaceAll("'", "''")}'`,
];
const style = fc.constantFrom(...styles);

/** An id as people write it. */
const spelling = fc.constantFrom<(id: string) => string>(
  (id) => id,
  (id) => id.toLowerCase(),
  (id) => id.replace(/^SC\./u, ''),
);

interface Drawn {
  readonly spell: (id: string) => string;
  readonly quote: (text: string) => string;
  readonly file: string;
  readonly beside: string;
  readonly isFlow: boolean;
  readonly isKept: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  spell: spelling,
  quote: style,
  file: fc.constantFrom(...evidence, 'absent.png'),
  beside: fc.constantFrom('', '', './', 'x/../'),
  isFlow: fc.boolean(),
  isKept: fc.boolean(),
});

function entryOf(requirement: Requirement, how: Drawn): readonly string[] {
  const { spell, quote, file, beside, isFlow } = how;
  const names = expectedProofsOf(requirement).map(({ name }) => spell(name));
  const proofs = (names.length === 0 ? [undefined] : names).map((name) => {
    const value = `file: ${quote(`${beside}${file}`)}`;
    const both = name === undefined ? [value] : [`for: ${quote(name)}`, value];
    return isFlow ? `      - { ${both.join(', ')} } # cité` : `      - ${both.join('\n        ')}`;
  });
  return [`  ${quote(spell(requirement.id))}:`, '    # à relire', '    proofs:', ...proofs];
}

function chapterText(some: readonly Requirement[], how: readonly Drawn[], end: string): string {
  const ids = new Set<string>();
  const entries = some.flatMap((requirement, at) => {
    const one = how[at % how.length];
    if (!one?.isKept) return [];
    const id = one.spell(requirement.id);
    if (ids.has(id)) return [];
    ids.add(id);
    return entryOf(requirement, one);
  });
  return ['chapter: Essai', 'requirements:', ...entries, ''].join('\n').replaceAll('\n', end);
}

interface Written {
  readonly catalogue: Catalogue;
  readonly files: Readonly<Record<string, string>>;
}

const dossiers: fc.Arbitrary<Written> = fc
  .record({
    catalogue: catalogues,
    one: fc.array(drawn, { minLength: 1, maxLength: 6 }),
    two: fc.array(drawn, { minLength: 1, maxLength: 6 }),
    end: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ catalogue, one, two, end }) => {
    const all = catalogue.chapters.flatMap(({ requirements }) => requirements);
    const chapters = {
      'preuves/un.preuves.yaml': chapterText(all, one, end),
      'preuves/deux.preuves.yaml': `\uFEFF${chapterText([...all].reverse(), two, '\n')}`,
    };
    const pieces = Object.fromEntries(evidence.map((name) => [`preuves/${name}`, 'INFO\n']));
    return {
      catalogue,
      files: { 'segur.yaml': dossierText, [rem]: writeCatalogue(catalogue), ...chapters, ...pieces },
    };
  });

function allMentions(known: Known): readonly Mention[] {
  return pathsOf(known).flatMap((path) => [...mentionsIn(known, path)]);
}

describe('what the files of any dossier name', () => {
  long('leads from each id that the catalogue has to that id in it', async () => {
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(dossiers, async ({ files }) => {
        const known = await knownOf(files);
        for (const { subject, file, range } of allMentions(known)) {
          if (subject.kind !== 'requirement' || resolveRequirement(known, subject.id) === undefined) continue;
          const places = definitionsAt(known, file, range.start)?.places ?? [];
          assert.ok(places.length > 0, `${file} ${textAt(known.textOf(file), range)}`);
          for (const place of places)
            assert.equal(textAt(known.textOf(place.file), place.range), subject.id, subject.id);
          asked++;
        }
      }),
      { numRuns: 60 },
    );
    assert.ok(asked > 200, String(asked));
  });

  long('is found, each place, by the references of what it names', async () => {
    let [asked, ofPicture] = [0, 0];
    await fc.assert(
      fc.asyncProperty(dossiers, async ({ files }) => {
        const known = await knownOf(files);
        for (const { subject, file, range } of allMentions(known)) {
          const found = referencesOf(known, subject, { withDefinitions: true });
          assert.ok(
            found.some((place) => place.file === file && sameRange(place.range, range)),
            `${file} ${textAt(known.textOf(file), range)}`,
          );
          asked++;
        }
        const texts = pathsOf(known).map((path) => known.textOf(path) ?? '');
        const written = texts.flatMap((text) => text.match(/file: .*a\.png/gu) ?? []).length;
        const picture = { kind: 'file', path: 'preuves/PSC/a.png' } as const;
        const cited = referencesOf(known, picture, { withDefinitions: false });
        assert.equal(cited.length, written);
        ofPicture += written;
      }),
      { numRuns: 40 },
    );
    assert.ok(asked > 500 && ofPicture > 10, `${String(asked)} ${String(ofPicture)}`);
  });

  long('is renamed with all that cites it, and is back to the very bytes when that is undone', async () => {
    const newName = fc.constantFrom('neuf.png', 'a b.png', "l'été: #2.png", '{z}.png', 'n°1 – copie.png');
    let done = 0;
    await fc.assert(
      fc.asyncProperty(dossiers, newName, fc.nat(), async ({ files }, name, pick) => {
        const known = await knownOf(files);
        const citing = allMentions(known).filter(({ subject }) => subject.kind === 'file');
        const mention = citing[pick % Math.max(1, citing.length)];
        if (mention === undefined) return;
        const before = referencesOf(known, mention.subject, { withDefinitions: true });
        const answer = planRename(known, mention.file, { position: mention.range.start, newName: name });
        if (answer.kind === 'refused') return;
        let after: Pick<Known, keyof typeof known> = known;
        for (const [path, edits] of answer.edits) {
          const old = known.textOf(path) ?? '';
          const text = applyEdits(old, edits);
          assert.equal(applyEdits(text, undoOf(old, edits)), old);
          after = { ...withText(after, path, text), snapshot: known.snapshot };
        }
        const [move] = answer.moves;
        assert.ok(move !== undefined);
        const now = referencesOf(after, { kind: 'file', path: move.to }, { withDefinitions: true });
        assert.equal(now.length, before.length, `${move.from} > ${move.to}`);
        const left = referencesOf(after, { kind: 'file', path: move.from }, { withDefinitions: true });
        assert.deepEqual(left, []);
        done++;
      }),
      { numRuns: 60 },
    );
    assert.ok(done > 20, String(done));
  });
});

function sameRange(a: Mention['range'], b: Mention['range']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
