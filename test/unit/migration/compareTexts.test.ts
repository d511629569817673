import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareTexts } from '../../../src/core/migration/comparison/compareTexts';
import { shortestEdit } from '../../../src/core/migration/comparison/shortestEdit';
import { comparableText } from '../../../src/core/migration/comparison/compareValues';
import { long } from '../../support/long';

/** `[-…-]` is removed, `{+…+}` added. */
function shown(before: string, after: string): string | undefined {
  return compareTexts(before, after)
    ?.map(({ kind, text }) => (kind === 'equal' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');
}

const someText = fc
  .array(fc.constantFrom('le ', 'système', ' DOIT', '\n', 'é', ', ', 'l’INS', '-', ' 1.2 ', '😀'), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

describe('two texts, word by word', () => {
  it('show the word that changed', () => {
    assert.equal(
      shown('Le système DOIT tracer la connexion.', 'Le système PEUT tracer la connexion.'),
      'Le système [-DOIT -]{+PEUT +}tracer la connexion.',
    );
  });

  it('show what was added and what was taken away', () => {
    assert.equal(shown('a b c', 'a x y b c'), 'a {+x y +}b c');
    assert.equal(shown('a b c', ''), '[-a b c-]');
    assert.equal(shown('', 'a b'), '{+a b+}');
  });

  it('do not cut up a change at a small word that stayed', () => {
    assert.equal(
      shown(
        'Vidéo montrant l’appel de contexte du patient',
        'Vidéo montrant la fermeture de session du patient',
      ),
      'Vidéo montrant [-l’appel de contexte -]{+la fermeture de session +}du patient',
    );
  });

  it('are the same where only blanks, line ends, apostrophes or dashes differ', () => {
    assert.equal(compareTexts("l'appel\u00a0:\n- un\n- deux", 'l’appel :  – un – deux'), undefined);
    assert.equal(compareTexts(undefined, ' '), undefined);
  });

  long('give back both texts, whatever they are', () => {
    fc.assert(
      fc.property(someText, someText, (before, after) => {
        const change = compareTexts(before, after);
        if (change === undefined) return;
        const without = (kind: string): string =>
          change
            .filter((one) => one.kind !== kind)
            .map(({ text }) => text)
            .join('');
        assert.equal(without('removed'), after.trim() === '' ? '' : after);
        assert.equal(
          comparableText(without('added')).replaceAll(' ', ''),
          comparableText(before).replaceAll(' ', ''),
        );
        assert.ok(change.some(({ kind }) => kind !== 'equal'));
      }),
      { numRuns: 500 },
    );
  });

  long('are reported as wholly replaced where they share no word, however long', () => {
    const long = (word: string): string =>
      Array.from({ length: 5000 }, (_, at) => `${word}${at % 97}`).join(' ');
    assert.deepEqual(compareTexts(long('a'), long('b')), [
      { kind: 'removed', text: long('a') },
      { kind: 'added', text: long('b') },
    ]);
  });
});

describe('the shortest edit', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
  /** How long the longest common part is, by the textbook. */
  const lcs = (a: readonly string[], b: readonly string[]): number => {
    let below = new Array<number>(b.length + 1).fill(0);
    for (const one of a.toReversed()) {
      const row = new Array<number>(b.length + 1).fill(0);
      for (let at = b.length - 1; at >= 0; at--)
        row[at] = one === b[at] ? (below[at + 1] ?? 0) + 1 : Math.max(below[at] ?? 0, row[at + 1] ?? 0);
      below = row;
    }
    return below[0] ?? 0;
  };

  it('takes for replaced what would need more steps than are allowed', () => {
    const words = (word: string): readonly string[] =>
      Array.from({ length: 20_000 }, (_, at) => `${word}${String(at)}`);
    assert.deepEqual(shortestEdit(['x', ...words('a'), 'y'], ['x', ...words('b'), 'y'], 50), [
      { kind: 'equal', from: 0, to: 1 },
      { kind: 'removed', from: 1, to: 20_001 },
      { kind: 'added', from: 1, to: 20_001 },
      { kind: 'equal', from: 20_001, to: 20_002 },
    ]);
  });

  long('makes the new list of the old one, and keeps as much as can be kept', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const runs = shortestEdit(before, after);
        const old = runs
          .filter(({ kind }) => kind !== 'added')
          .flatMap(({ from, to }) => before.slice(from, to));
        assert.deepEqual(old, before);
        let at = 0;
        const young = runs.flatMap(({ kind, from, to }) => {
          if (kind === 'removed') return [];
          if (kind === 'equal') at += to - from;
          else assert.equal(from, at);
          if (kind === 'added') at = to;
          return (kind === 'added' ? after : before).slice(from, to);
        });
        assert.deepEqual(young, after);
        const kept = runs
          .filter(({ kind }) => kind === 'equal')
          .reduce((sum, { from, to }) => sum + to - from, 0);
        assert.equal(kept, lcs(before, after));
      }),
      { numRuns: 1000 },
    );
  });
});
