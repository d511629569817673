import assert from 'node:assert/strict';
import { readXml } from '../../../../src/core/inspect/text/readXml';
import { searchText } from '../../../../src/core/inspect/text/searchText';

function faultsOf(text: string): readonly string[] {
  const reader = readXml({ doctypeAllowed: false });
  reader.add(text);
  return reader.end(true).problems.map(({ code }) => code);
}

describe('references to characters, one after the other', () => {
  const run = '&#65;&amp;&#x41;&lt;';

  it('are well-formed where text may be', () => {
    for (const text of [`<a>${run}</a>`, `<a b="${run}">c;${run}</a>`, `<a><![CDATA[;${run}]]></a>`])
      assert.deepEqual(faultsOf(text), [], text);
  });

  it('are a fault where none may be, or where one of them is none', () => {
    for (const text of [
      `<a${run}/>`,
      `<a b="c" ${run}/>`,
      `<a/>${run}`,
      `<a/>;${run}`,
      `<a>${run}&b;</a>`,
      `<a>${run}&#0;</a>`,
      `<a>${run}&#65</a>`,
    ])
      assert.deepEqual(faultsOf(text), ['xml-malformed'], text);
  });
});

describe('what is encoded in a text', () => {
  const facts = (text: string) => {
    const search = searchText('txt');
    search.add(text);
    return search.end();
  };

  it('is searched for secrets in an old encoding, and is no text where hardly a letter is of ASCII', () => {
    const old = Buffer.from(`clé privée : password=Nacre#2026 ${'é'.repeat(10)}\n`.repeat(4), 'latin1');
    assert.equal(
      facts(`corps=${old.toString('base64')}`).secrets.reduce((all, { count }) => all + count, 0),
      4,
    );
    const foreign = Buffer.concat([Buffer.alloc(300, 0xe9), Buffer.from('password=Nacre#2026 ')]);
    assert.equal(
      facts(`corps=${foreign.toString('base64')}`).secrets.reduce((all, { count }) => all + count, 0),
      0,
    );
  });
});
