import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Refused } from '../../../src/core/xlsx/model';
import { workbookXml } from '../../../src/core/xlsx/workbookXml';
import { runs } from '../../support/runs';
import { long } from '../../support/long';

/** What a reader is given of these pieces, in order; texts in several pieces are one. */
function given(pieces: readonly string[]): readonly string[] {
  const said: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') said.push(`=${text}`);
    text = '';
  };
  const xml = workbookXml({
    open(name, attributes) {
      flush();
      said.push(`<${name} ${JSON.stringify(attributes)}`);
    },
    text: (piece) => (text += piece),
    close(name) {
      flush();
      said.push(`>${name}`);
    },
  });
  for (const piece of pieces) xml.write(piece);
  xml.end();
  return said;
}

function isRefused(...pieces: readonly string[]): boolean {
  try {
    given(pieces);
    return false;
  } catch (error) {
    assert.ok(error instanceof Refused && error.reason === 'malformed', String(error));
    return true;
  }
}

describe('the XML of workbooks', () => {
  it('is read the same wherever its pieces are cut', () => {
    const xml =
      '\ufeff<?xml version="1.0"?>\r\n<x:row r="1" a=\'>&amp;\'><!-- < --><c/><v>é&#233;\r\n😀&lt;<![CDATA[<&amp;]]></v></x:row>\n';
    const whole = [
      '<row {"r":"1","a":">&"}',
      '<c {}',
      '>c',
      '<v {}',
      '=éé\n😀<<&amp;',
      '>v',
      '>row',
    ] as const;
    fc.assert(
      fc.property(fc.array(fc.nat(xml.length), { maxLength: 5 }), (places) => {
        const cuts = [0, ...places.sort((a, b) => a - b), xml.length];
        assert.deepEqual(given(cuts.slice(1).map((place, at) => xml.slice(cuts[at], place))), whole);
      }),
      runs(100),
    );
  });

  it('is refused where it is not well-formed, or would have something expanded', () => {
    for (const xml of [
      '',
      '<a>',
      '<a></b>',
      '</a>',
      '<a/><b/>',
      'x<a/>',
      '<a/>x',
      '<a',
      '<a b="',
      '<a b="1" b="2"/>',
      '<a>\u0000</a>',
      '<a>&b;</a>',
      '<!DOCTYPE a><a/>',
      '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    ])
      assert.ok(isRefused(xml), xml);
  });

  long('is refused where it is deeper, or has longer markup, than any workbook', () => {
    const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    assert.ok(!isRefused(nested(64)));
    assert.ok(isRefused(nested(65)));
    const piece = 'x'.repeat(65_536);
    assert.ok(isRefused('<a b="', ...Array.from({ length: 20 }, () => piece), '"/>'));
    assert.ok(isRefused('<a><!--', ...Array.from({ length: 20 }, () => piece), '--></a>'));
    assert.ok(!isRefused('<a>', ...Array.from({ length: 20 }, () => piece), '</a>'));
  });
});
