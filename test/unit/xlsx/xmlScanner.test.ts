import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { XmlScanner } from '../../../src/core/xlsx/xmlScanner';
import { runs } from '../../support/runs';

type Event =
  | readonly ['open', string, Readonly<Record<string, string | undefined>>]
  | readonly ['text' | 'close', string];

/** Texts in several pieces are one text. */
function joined(events: readonly Event[]): readonly Event[] {
  const all: Event[] = [];
  for (const event of events) {
    const last = all.at(-1);
    if (event[0] === 'text' && last?.[0] === 'text') all[all.length - 1] = ['text', last[1] + event[1]];
    else if (event[0] !== 'text' || event[1] !== '') all.push(event);
  }
  return all;
}

function scan(pieces: readonly string[]): readonly Event[] {
  const events: Event[] = [];
  const scanner = new XmlScanner({
    attributesOf: new Set(['a', 'b', 'c']),
    open: (name, attributes) => events.push(['open', name, { ...attributes }]),
    text: (text) => events.push(['text', text]),
    close: (name) => events.push(['close', name]),
  });
  for (const piece of pieces) scanner.write(piece);
  if (!scanner.isWhole()) throw new Error('not whole');
  return joined(events);
}

/** What a parser that knows all of XML says. */
function parse(xml: string): readonly Event[] {
  const events: Event[] = [];
  const parser = new SaxesParser({ xmlns: false } as const);
  let depth = 0;
  const say = (text: string): unknown => depth > 0 && events.push(['text', text]);
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    events.push(['open', name, { ...attributes }]);
  });
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    events.push(['close', name]);
  });
  parser.write(xml).close();
  return joined(events);
}

const outcome = (run: () => readonly Event[]): readonly Event[] | 'refused' => {
  try {
    return run();
  } catch {
    return 'refused';
  }
};

const name = fc.constantFrom('a', 'b', 'c');
const text = fc
  .array(
    fc.constantFrom(
      'x',
      ' ',
      '\n',
      '&amp;',
      '&lt;',
      '&#233;',
      '&#xE9;',
      'é',
      '>',
      '"',
      "'",
      '😀',
      '\r\n',
      '=',
    ),
  )
  .map((parts) => parts.join(''));
const attribute = fc
  .tuple(fc.constantFrom(' r', '\n s', ' t '), fc.constantFrom('=', ' = '), text, fc.constantFrom('"', "'"))
  .map(
    ([key, equals, value, quote]) =>
      `${key}${equals}${quote}${value.replaceAll(quote, '').replace(/[\r\n]/g, '')}${quote}`,
  );
const attributes = fc
  .uniqueArray(attribute, { selector: (one) => one.trim()[0], maxLength: 3 })
  .map((all) => all.join(''));
const { element } = fc.letrec<{ element: string; inside: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 4 },
    fc.tuple(name, attributes, fc.constantFrom('/>', ' />')).map((parts) => `<${parts.join('')}`),
    fc
      .tuple(name, attributes, fc.array(tie('inside'), { maxLength: 4 }))
      .map(([tag, list, inside]) => `<${tag}${list}>${inside.join('')}</${tag}>`),
  ),
  inside: fc.oneof(
    text,
    tie('element'),
    text.map((said) => `<!--${said.replaceAll('-', '')}-->`),
    text.map((said) => `<![CDATA[${said.replace(/\r/g, '')}]]>`),
    fc.constant('<?a b?>'),
  ),
}));

function cut(xml: string, places: readonly number[]): readonly string[] {
  const sorted = [0, ...places.map((place) => place % (xml.length + 1)), xml.length].sort((a, b) => a - b);
  return sorted.slice(1).map((place, at) => xml.slice(sorted[at], place));
}

describe('scanning the XML of workbooks', () => {
  it('says what a whole parser says, wherever the pieces are cut', () => {
    fc.assert(
      fc.property(element, fc.array(fc.nat(), { maxLength: 5 }), (inside, places) => {
        const xml = `\ufeff<?xml version="1.0"?>\n${inside}\n`;
        assert.deepEqual(scan(cut(xml, places)), parse(xml));
      }),
      runs(100),
    );
  });

  it('never reads on where a whole parser would stop for tags that do not match', () => {
    for (const xml of [
      '<a>',
      '<a></b>',
      '</a>',
      '<a/><b/>',
      'x<a/>',
      '<a/>x',
      '<a',
      '<a b="',
      '<!DOCTYPE a><a/>',
      '<a>&b;</a>',
      '',
    ]) {
      assert.equal(
        outcome(() => parse(xml)) === 'refused' || xml.includes('DOCTYPE') || xml === '',
        true,
        xml,
      );
      assert.equal(
        outcome(() => scan([xml])),
        'refused',
        xml,
      );
    }
  });

  it('keeps nothing of a long text back but what may go on in the next piece', () => {
    const piece = `${'é'.repeat(65_536)}&am`;
    let said = '';
    const scanner = new XmlScanner({
      attributesOf: new Set(),
      open: () => undefined,
      text: (text) => (said += text),
    });
    scanner.write('<a>');
    for (let count = 1; count <= 30; count++) {
      scanner.write(count === 1 ? piece : `p;${piece}`);
      assert.equal(said.length, count * 65_536 + count - 1);
    }
    scanner.write('p;</a>');
    assert.equal(said, `${'é'.repeat(65_536)}&`.repeat(30));
    assert.ok(scanner.isWhole());
  });
});
