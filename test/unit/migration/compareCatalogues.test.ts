import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Catalogue, Requirement } from '../../../src/core/catalogue/model';
import { compareCatalogues } from '../../../src/core/migration/comparison/compareCatalogues';
import type { CatalogueDifference } from '../../../src/core/migration/comparison/model';
import { catalogueOf, chapterOf, inOneChapter, saying } from '../../support/catalogues';
import { catalogues } from '../../support/catalogueArbitrary';
import { runs } from '../../support/runs';
import { long } from '../../support/long';

const tracing = 'Le système DOIT tracer chaque connexion avec son horodatage et l’identité de l’utilisateur.';
const export1 = 'Le système DOIT exporter le compte rendu au format CDA de niveau un, sans perte.';
const lookup = 'Le système DOIT rechercher un correspondant dans l’annuaire par son nom et sa spécialité.';

function renamings({ pairs }: CatalogueDifference): readonly string[] {
  return pairs
    .filter(({ renumbered }) => renumbered)
    .map(({ before, after, match }) => `${before.id} → ${after.id} ${match.certainty} ${match.reason}`);
}

function ids(requirements: readonly Requirement[]): readonly string[] {
  return requirements.map(({ id }) => id);
}

describe('a catalogue compared with itself', () => {
  long('has nothing that differs, whatever dirt is in it', () => {
    fc.assert(
      fc.property(catalogues, (catalogue) => {
        const copy = structuredClone(catalogue);
        for (const after of [catalogue, copy]) {
          const { added, removed, changed, profiles, pairs } = compareCatalogues(catalogue, after);
          assert.deepEqual({ added, removed, changed, profiles }, nothing);
          assert.ok(pairs.every(({ match }) => match.certainty === 'certain'));
        }
      }),
      runs(40, 400),
    );
  });

  long('and with another, has each requirement exactly once', () => {
    fc.assert(
      fc.property(catalogues, catalogues, (before, after) => {
        const { added, removed, pairs } = compareCatalogues(before, after);
        const all = ({ chapters }: Catalogue): readonly Requirement[] =>
          chapters.flatMap(({ requirements }) => requirements);
        assert.deepEqual(new Set([...removed, ...pairs.map((pair) => pair.before)]), new Set(all(before)));
        assert.equal(removed.length + pairs.length, all(before).length);
        assert.equal(added.length + pairs.length, all(after).length);
        for (const { before: old, after: young, expectedProofs } of pairs) {
          const count = (one: Requirement): number =>
            one.scenarios.flatMap((two) => two.expectedProofs).length;
          assert.equal(expectedProofs.removed.length + expectedProofs.pairs.length, count(old));
          assert.equal(expectedProofs.added.length + expectedProofs.pairs.length, count(young));
        }
      }),
      runs(30, 300),
    );
  });
});

const nothing = { added: [], removed: [], changed: [], profiles: { added: [], removed: [] } };

describe('a new catalogue', () => {
  it('adds and removes requirements', () => {
    const difference = compareCatalogues(
      inOneChapter(saying('SC.A.01', tracing), saying('SC.A.02', export1)),
      inOneChapter(saying('SC.A.01', tracing), saying('SC.A.03', lookup)),
    );
    assert.deepEqual([ids(difference.added), ids(difference.removed)], [['SC.A.03'], ['SC.A.02']]);
    assert.deepEqual(difference.changed, []);
  });

  it('renumbers by what it says of the wave before', () => {
    const difference = compareCatalogues(
      inOneChapter(saying('PSC/va1.01', tracing)),
      inOneChapter(saying('SC.PSC.07', export1, { previousId: 'psc/va1.01 ' })),
    );
    assert.deepEqual(renamings(difference), ['PSC/va1.01 → SC.PSC.07 certain previous-id']);
  });

  it('renumbers along a chain, each to the next', () => {
    const difference = compareCatalogues(
      inOneChapter(saying('SC.A.01', tracing), saying('SC.A.02', export1)),
      inOneChapter(
        saying('SC.A.01', lookup),
        saying('SC.A.02', tracing, { previousId: 'SC.A.01' }),
        saying('SC.A.03', export1, { previousId: 'SC.A.02' }),
      ),
    );
    assert.deepEqual(renamings(difference), [
      'SC.A.01 → SC.A.02 certain previous-id',
      'SC.A.02 → SC.A.03 certain previous-id',
    ]);
    assert.deepEqual(ids(difference.added), ['SC.A.01']);
  });

  it('keeps the ids where the wave before is given in both', () => {
    const said = { previousId: 'SC.A.02' };
    const old = inOneChapter(saying('SC.A.01', tracing, said), saying('SC.A.02', export1));
    const young = inOneChapter(saying('SC.A.01', lookup, said), saying('SC.A.02', export1));
    assert.deepEqual(renamings(compareCatalogues(old, young)), []);
  });

  it('leaves alone a requirement that stayed, though another says to come from it', () => {
    const old = inOneChapter(saying('SC.A.01', tracing));
    const young = inOneChapter(
      saying('SC.A.01', tracing),
      saying('SC.A.02', lookup, { previousId: 'SC.A.01' }),
    );
    const difference = compareCatalogues(old, young);
    assert.deepEqual([difference.changed, ids(difference.added)], [[], ['SC.A.02']]);
  });

  it('is only likely to be right where two say to continue one', () => {
    const said = { previousId: 'SC.A.01' };
    const old = inOneChapter(saying('SC.A.01', `${tracing} ${export1}`));
    const young = inOneChapter(saying('SC.A.02', tracing, said), saying('SC.A.03', lookup, said));
    const difference = compareCatalogues(old, young);
    assert.deepEqual(renamings(difference), ['SC.A.01 → SC.A.02 likely shared-previous-id']);
    assert.deepEqual(ids(difference.added), ['SC.A.03']);
  });

  it('renumbers for certain what kept all of its texts, where no other has them', () => {
    const difference = compareCatalogues(
      inOneChapter(saying('SC.A.01', tracing), saying('SC.A.02', export1)),
      inOneChapter(
        saying('SC.A.01', lookup),
        { ...saying('SC.A.02', tracing), scenarios: saying('SC.A.01', tracing).scenarios },
        saying('SC.A.03', export1, { scenarios: saying('SC.A.02', export1).scenarios }),
      ),
    );
    assert.deepEqual(renamings(difference), [
      'SC.A.01 → SC.A.02 certain identical-text',
      'SC.A.02 → SC.A.03 certain identical-text',
    ]);
  });

  it('renumbers with a question what kept nearly all of its words', () => {
    const difference = compareCatalogues(
      inOneChapter(saying('SC.A.01', tracing), saying('SC.A.02', export1)),
      inOneChapter(saying('SC.B.05', tracing.replace('chaque', 'toute')), saying('SC.A.02', export1)),
    );
    assert.deepEqual(renamings(difference), ['SC.A.01 → SC.B.05 likely similar-text']);
  });

  it('does not guess between two that resemble alike', () => {
    const difference = compareCatalogues(
      inOneChapter(saying('SC.A.01', tracing)),
      inOneChapter(saying('SC.A.02', `${tracing} Un.`), saying('SC.A.03', `${tracing} Deux.`)),
    );
    assert.deepEqual(renamings(difference), []);
    assert.equal(difference.added.length + difference.removed.length, 3);
  });

  it('keeps an id whose words are all new where nothing resembles', () => {
    const difference = compareCatalogues(
      inOneChapter(saying('SC.A.01', tracing)),
      inOneChapter(saying('SC.A.01', lookup)),
    );
    assert.deepEqual(renamings(difference), []);
    assert.ok(difference.changed[0]?.statement !== undefined);
  });

  it('distinguishes spellings of an id from other ids', () => {
    const old = inOneChapter(saying('SC.A.02 BIS', tracing), saying('SC.B.01', export1));
    const [first, second] = old.chapters[0]?.requirements.map(({ scenarios }) => ({ scenarios })) ?? [];
    const young = inOneChapter(saying('SC.A.02.bis', tracing, first), saying('B.01', export1, second));
    assert.deepEqual(renamings(compareCatalogues(old, young)), []);
    assert.deepEqual(compareCatalogues(old, young).changed, []);
  });

  it('moves, rewords and revalues', () => {
    const old = catalogueOf(chapterOf('Alpha', saying('SC.A.01', tracing, { criticality: 'Mineure' })));
    const young = catalogueOf(
      chapterOf(
        'Bêta',
        saying('SC.A.01', tracing.replace('DOIT', 'PEUT'), {
          nature: 'preconisation',
          criticality: 'Critique',
          profiles: ['IAM'],
          comment: 'Nouveau.',
        }),
      ),
    );
    const [change] = compareCatalogues(old, young).changed;
    assert.ok(change !== undefined);
    assert.equal(change.moved, true);
    assert.deepEqual(change.values, [
      { name: 'nature', before: 'exigence', after: 'preconisation' },
      { name: 'criticality', before: 'Mineure', after: 'Critique' },
    ]);
    assert.deepEqual(change.profiles, { added: ['IAM'], removed: ['Général'] });
    assert.deepEqual(change.comment, [{ kind: 'added', text: 'Nouveau.' }]);
    assert.equal(change.statement?.filter(({ kind }) => kind !== 'equal').length, 2);
    assert.deepEqual(compareCatalogues(old, young).profiles, { added: ['IAM'], removed: [] });
  });
});

describe('two catalogues of a thousand requirements', () => {
  const statement = (at: number, word: string): string =>
    `Le système DOIT ${word} la donnée ${at * 7919} du flux ${at % 13} pour le service ${at % 101} ${'et sa trace '.repeat(30)}`;
  const thousand = (stem: string, word: string): Catalogue =>
    inOneChapter(...Array.from({ length: 1000 }, (_, at) => saying(`${stem}.${at}`, statement(at, word))));

  long('are compared whole, each with its like, even if every id and every text changed', () => {
    const [old, young] = [thousand('SC.A', 'transmettre'), thousand('SC.B', 'restituer')];
    const difference = compareCatalogues(old, young);
    assert.equal(difference.pairs.length, 1000);
    assert.ok(difference.pairs.every(({ before, after }) => before.id.slice(5) === after.id.slice(5)));
  });

  long('have each of their texts read as often as those of ten, not once for each other one', () => {
    /** How often the statements of two catalogues of so many requirements are read. */
    const looks = (size: number): number => {
      let count = 0;
      const counted = (stem: string): Catalogue => {
        const catalogue = inOneChapter(
          ...Array.from({ length: size }, (_, at) => saying(`${stem}.${at}`, statement(at, stem))),
        );
        for (const requirement of catalogue.chapters.flatMap(({ requirements }) => requirements)) {
          const said = requirement.statement;
          Object.defineProperty(requirement, 'statement', { get: () => (count++, said) });
        }
        return catalogue;
      };
      assert.equal(compareCatalogues(counted('SC.A'), counted('SC.B')).pairs.length, size);
      return count;
    };
    assert.ok(looks(10) >= 20);
    assert.equal(looks(150), 15 * looks(10));
  });
});
