import assert from 'node:assert/strict';
import fc from 'fast-check';
import { factsOfText } from '../../../../src/core/inspect/text/factsOfText';
import { runs } from '../../../support/runs';

describe('factsOfText', () => {
  it('distinguishes the number of a product from that of its vendor by the words before them', () => {
    const texts: readonly (readonly [string, object])[] = [
      ['NIL RAD123456', { nil: ['RAD123456'] }],
      ['NIE : EDI347461', { nie: ['EDI347461'] }],
      ['Numéro d’identification du logiciel (NIL) : JUL895988', { nil: ['JUL895988'] }],
      ['numéro d’identification de l’éditeur\nEDI347461', { nie: ['EDI347461'] }],
      ['N° éditeur EDI347461, n° logiciel JUL895988', { nie: ['EDI347461'], nil: ['JUL895988'] }],
      [
        'Éditeur Nacre\nNIE EDI123456\nLogiciel Radiance\nNIL RAD123456',
        { nie: ['EDI123456'], nil: ['RAD123456'] },
      ],
      ['EDI347461 (NIE), JUL895988 (NIL)', { nie: ['EDI347461'], nil: ['JUL895988'] }],
      ['NIL : JUL895988, JUL895989, JUL895988', { nil: ['JUL895988', 'JUL895989'] }],
      ['NIE NIL Version\nEDI347461 JUL895988 3.2.0', { nie: ['EDI347461'], nil: ['JUL895988'] }],
      ['l’éditeur du logiciel NIL JUL895988', { nil: ['JUL895988'] }],
    ];
    for (const [text, identifiers] of texts)
      assert.deepEqual(factsOfText(text).identifiers, identifiers, text);
  });

  it('leaves out what has the shape and nothing that says what it is', () => {
    for (const text of [
      'Référence REF123456',
      'NIL inconnu',
      'NIL RAD1234567',
      'NIL XRAD123456',
      `NIL${' '.repeat(300)}REF123456`,
      'nil rad123456',
    ])
      assert.deepEqual(factsOfText(text), {}, text);
  });

  it('finds versions in the order in which they are, each once', () => {
    const texts: readonly (readonly [string, readonly string[]])[] = [
      ['Version 3.2.0', ['3.2.0']],
      ['version : 3.2', ['3.2']],
      ['Version\n3.2.0', ['3.2.0']],
      ['Version du logiciel : 3.2.0', ['3.2.0']],
      ['numéro de version 12', ['12']],
      ['Radiance v2.0.1 puis V2.0.1 et v 3.0', ['2.0.1', '3.0']],
      ['Versions 1.2 et version cible 1.3-rc1', ['1.2', '1.3-rc1']],
    ];
    for (const [text, versions] of texts) assert.deepEqual(factsOfText(text).versions, versions, text);
  });

  it('takes neither words nor rows of tables for versions', () => {
    for (const text of ['version finale', 'v2', 'avenue 3.2', 'cv 12', 'Radiance 3.2.0', 'conversion 3.2'])
      assert.equal(factsOfText(text).versions, undefined, text);
  });

  it('answers on any text', () => {
    const parts = fc.constantFrom(
      'NIL',
      'NIE ',
      'RAD123456',
      ' version ',
      '3.2.',
      'v',
      '\n',
      'éditeur',
      ' ',
      '(',
      'n° ',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 200 }), (texts) => {
        const { identifiers, versions } = factsOfText(texts.join(''));
        assert.ok((identifiers?.nil?.length ?? 0) <= 20 && (versions?.length ?? 0) <= 20);
      }),
      runs(200),
    );
  });
});
