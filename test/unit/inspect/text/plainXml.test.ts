import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainXml } from '../../../../src/core/inspect/text/plainXml';
import { readXml } from '../../../../src/core/inspect/text/readXml';
import type { TextFindings } from '../../../../src/core/inspect/text/textReader';
import { runs } from '../../../support/runs';
import { long } from '../../../support/long';

/** What the parser says, that knows all of XML. */
function judged(text: string): TextFindings {
  const reader = readXml({ doctypeAllowed: false });
  reader.add(text);
  return reader.end(true);
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet href="cda.xsl"?>\n<!-- un essai -->\n';
const document =
  `${head}<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>\n` +
  '  <typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>\n' +
  '  <title>R&amp;D &#233;t&#xE9; été</title><a:b c = "d>e" f=\'"\' ></a:b >\n</ClinicalDocument >\n';

const pieces = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '/',
  '=',
  ' ',
  '--',
  '!',
  '?',
  '\0',
  ']]>',
  '&amp;',
  '&#0;',
  '&#55296;',
  '<!--',
  '-->',
  '<?a b?>',
  '<?xml?>',
  '<b/>',
  '</b>',
  '<![CDATA[',
  'é',
  '😀',
  '\ud800',
  ':',
  ' x="1"',
  ' x="1" x="2"',
  '<!DOCTYPE a>',
];

describe('an XML text read without a parser', () => {
  it('gives its root, and whether it is a clinical document', () => {
    assert.deepEqual(plainXml(document), { xmlRoot: 'ClinicalDocument', cda: true });
    assert.deepEqual(plainXml('<h:ClinicalDocument xmlns:h="urn:hl7-org:v3"/>'), {
      xmlRoot: 'ClinicalDocument',
      cda: true,
    });
    assert.deepEqual(plainXml('<trace><e n="1">valeur</e></trace>'), { xmlRoot: 'trace', cda: false });
    assert.deepEqual(plainXml(document.replace('1.113883.1.3', '1.113883.1.4')), {
      xmlRoot: 'ClinicalDocument',
      cda: false,
    });
  });

  it('is left to the parser where anything about it is unusual', () => {
    for (const text of [
      '',
      ' ',
      'a',
      '<a>',
      '<a/><b/>',
      '<a>&eacute;</a>',
      '<!DOCTYPE a><a/>',
      '<é/>',
      '<a b=c/>',
      '<?xml\u00a0version="1.0"?><a/>',
    ])
      assert.equal(plainXml(text), undefined, text);
    assert.equal(plainXml('<a>'.repeat(300) + '</a>'.repeat(300)), undefined);
    assert.equal(plainXml(`<a b="${'x'.repeat(200_000)}"/>`), undefined);
  });

  long('is well-formed to the parser too, whatever was done to it, and says the same', () => {
    const change = fc.record({
      at: fc.nat(document.length),
      gone: fc.nat(5),
      piece: fc.constantFrom('', ...pieces),
    });
    let plain = 0;
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
        const text = changes.reduce(
          (all, { at, gone, piece }) => all.slice(0, at) + piece + all.slice(at + gone),
          document,
        );
        const found = plainXml(text);
        if (found === undefined) return;
        plain++;
        assert.deepEqual({ facts: found, problems: [] }, judged(text));
      }),
      runs(2000),
    );
    assert.ok(plain > 100, `only ${String(plain)} texts were plain`);
  });
});
