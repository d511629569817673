import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { characterName } from '../../../src/core/text/characterNames';
import { plainLetters, unseenDifference } from '../../../src/core/text/lookAlikes';
import { unicodeText } from '../../support/unicodeText';

describe('letters that look alike', () => {
  it('become the plain ones, whatever alphabet, width or blank was taken', () => {
    const plain: Readonly<Record<string, string>> = {
      'R.0000\u0417': 'R.00003',
      '\uff33\uff23.\uff30\uff33\uff23': 'SC.PSC',
      'S\u0421.PSC\u2011\u0660\u0661': 'SC.PSC-01',
      'liste\u200b des\u202fcomptes\u00a0.log': 'liste des comptes .log',
      'ta\u00adbleau\ufeff.png': 'tableau.png',
      '\u039d\u039f\u03a4\u0395 \u03bd\u03bf': 'NOTE vo',
    };
    for (const [text, expected] of Object.entries(plain)) assert.equal(plainLetters(text), expected);
  });

  it('keep their accents and their case', () => {
    assert.equal(plainLetters('É'), 'É');
    assert.notEqual(plainLetters('é'), plainLetters('e'));
    assert.notEqual(plainLetters('A'), plainLetters('a'));
  });

  it('stay as they are once plain', () => {
    fc.assert(
      fc.property(unicodeText(), (text) => {
        const once = plainLetters(text);
        assert.equal(plainLetters(once), once);
      }),
    );
  });

  it('are reported by the first that differs, and only where they look the same', () => {
    assert.deepEqual(unseenDifference('a b', 'a\u202fb'), { written: ' ', meant: '\u202f' });
    assert.deepEqual(unseenDifference('a\u200bb', 'ab'), { written: '\u200b', meant: undefined });
    assert.deepEqual(unseenDifference('ab', 'a\u2060b'), { written: undefined, meant: '\u2060' });
    assert.deepEqual(unseenDifference('a\u202f.b', 'a.b'), { written: '\u202f', meant: undefined });
    assert.deepEqual(unseenDifference('a\u00a0', 'a'), { written: '\u00a0', meant: undefined });
    assert.deepEqual(unseenDifference('\u0420.1', 'P.1'), { written: '\u0420', meant: 'P' });
    assert.equal(unseenDifference('abd', 'abc'), undefined);
    assert.equal(unseenDifference('é'.normalize('NFD'), 'é'.normalize('NFC')), undefined);
    assert.equal(unseenDifference('a', 'a'), undefined);
  });

  it('are named by code and kind', () => {
    assert.equal(characterName('\u202f', 'fr'), 'U+202F (espace fine insécable)');
    assert.equal(characterName('\u0417', 'en'), 'U+0417 (Cyrillic letter)');
    assert.equal(characterName('\uff21', 'fr'), 'U+FF21 (caractère pleine chasse)');
    assert.equal(characterName('3', 'fr'), '« 3 »');
  });
});
