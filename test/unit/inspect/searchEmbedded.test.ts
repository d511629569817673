import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { searchText } from '../../../src/core/inspect/text/searchText';
import { personalDataOf } from '../../../src/core/privacy/identities';
import { withKey } from '../../support/identityNumbers';
import { runs } from '../../support/runs';
import { long } from '../../support/long';

const patient = withKey('1840375123456');
const clinical = `<?xml version="1.0"?><ClinicalDocument><id extension="${patient}"/></ClinicalDocument>`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

function found(text: string, size = text.length): unknown {
  const search = searchText('txt');
  for (let at = 0; at < text.length; at += size) search.add(text.slice(at, at + size));
  const { identities, documents, unsearched } = search.end();
  return { found: personalDataOf(identities), whole: documents.length === 0 && unsearched === undefined };
}

const one = { found: { personal: { count: 1, places: [] } }, whole: true };
const none = { found: {}, whole: true };

describe('a patient’s number in a document that a text holds in base64', () => {
  const texts: Readonly<Record<string, string>> = {
    'in an element': `<text representation="B64">${base64(clinical)}</text>`,
    'in an element, in lines': `<text>\n${(base64(clinical).match(/.{1,76}/gu) ?? []).join('\n')}\n</text>`,
    'in JSON, in lines': JSON.stringify({
      document: (base64(clinical).match(/.{1,64}/gu) ?? []).join('\r\n'),
    }),
    'in a segment of HL7': `OBX|1|ED|||^TEXT^XML^Base64^${base64(clinical)}||||||F`,
    'as a message of HL7': `corps=${base64(`MSH|^~\\&|A|B\rPID|1||${patient}`)}`,
    'in a token': `Bearer eyJhbGciOiJub25lIn0.${Buffer.from(`{"sub":"a","nir":"${patient}"}`).toString('base64url')}.sig`,
    'at the end of the text': `doc ${base64(clinical)}`,
  };
  for (const [where, text] of Object.entries(texts)) {
    it(`is found ${where}`, () => {
      assert.deepEqual(found(text), one);
    });
  }

  long('is found wherever the text is cut into pieces', () => {
    const text = Object.values(texts).join('\n');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), (size) =>
        assert.deepEqual(found(text, size), found(text)),
      ),
      runs(60),
    );
  });

  it('is not said to be absent from a PDF or an archive, whose words are not in clear', () => {
    for (const start of ['%PDF-1.7\n', 'PK\u0003\u0004\u0014']) {
      assert.deepEqual(found(`<d>${base64(start + 'x'.repeat(90))}</d>`), { found: {}, whole: false });
    }
  });

  it('is not seen in words that begin alike, nor in the middle of what is encoded', () => {
    assert.deepEqual(found('eyJ eyJhbGci TVNIf UEsDBA JVBERi0x'), none);
    assert.deepEqual(found(`A${base64(clinical)}`), none);
    assert.deepEqual(found('rien'), none);
  });

  long(
    'is looked for in the first four thousand words that may hold one, and then said to be in part',
    () => {
      const order = (at: number): string =>
        `${100 + Math.floor(at / 999)}${String((at % 999) + 1).padStart(3, '0')}`;
      const word = (at: number): string => base64(`${at} ${withKey(`1840375${order(at)}`)} fin`);
      const words = (count: number): string => Array.from({ length: count }, (_, at) => word(at)).join(' ; ');
      assert.deepEqual(found(words(1500)), { found: { personal: { count: 1500, places: [] } }, whole: true });
      assert.deepEqual(found(words(6000)), {
        found: { personal: { count: 2000, places: [] } },
        whole: false,
      });
      const sums = Array.from({ length: 6000 }, (_, at) =>
        createHash('sha256').update(`${at}`).digest('base64'),
      );
      assert.deepEqual(found(`${sums.join(' ; ')} ; ${word(1)}`), one);
    },
  );

  long('is gathered in one list, however many words there are', () => {
    const search = searchText('txt');
    for (let at = 0; at < 2000; at++) search.add(`${base64(`${clinical} ${at}`)}\n`);
    const { identities, secrets } = search.end();
    // Of the text in clear, and of all that is encoded in it.
    assert.deepEqual([identities.length, secrets.length], [2, 2]);
  });

  long('is looked for once in a text made of beginnings', () => {
    assert.deepEqual(found('eyJ '.repeat(200_000)), none);
    // Bytes of which most are outside ASCII are not taken for a text in an old encoding.
    assert.deepEqual(found('eyJ'.repeat(20_000)), { found: {}, whole: false });
    for (const part of ['eyJ\\n', 'eyJ&#10;']) assert.deepEqual(found(part.repeat(700_000)), none, part);
    assert.deepEqual(found('eyJ'.repeat(1_500_000)), { found: {}, whole: false });
  });
});
