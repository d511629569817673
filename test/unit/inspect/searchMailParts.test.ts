import assert from 'node:assert/strict';
import { searchText } from '../../../src/core/inspect/text/searchText';
import { personalDataOf } from '../../../src/core/privacy/identities';
import { withKey } from '../../support/identityNumbers';
import { long } from '../../support/long';

function found(mail: string): unknown {
  const search = searchText('eml');
  for (const piece of mail.match(/[^]{1,17}/g) ?? []) search.add(piece);
  const { identities, documents, unsearched } = search.end();
  return { found: personalDataOf(identities), whole: documents.length === 0 && unsearched === undefined };
}

const realNumber = withKey('1840375123456');
const sentence = `Résultats de l’INS ${realNumber} du 11 février.\n`;
const base64 = (text: string): string =>
  (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');
const quoted = [...Buffer.from(sentence)]
  .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
  .join('')
  .replace(/(.{72})/g, '$1=\r\n');

const headers = 'From: a@b.fr\r\nSubject: x\r\n';

describe('a patient’s number in a mail that travels encoded', () => {
  it('is found in a body in base64 and in quoted-printable, at the line where it begins', () => {
    const personal = { found: { personal: { count: 1, places: [5] } }, whole: true };
    assert.deepEqual(
      found(`${headers}Content-Transfer-Encoding: base64\r\n\r\n${base64(sentence)}`),
      personal,
    );
    assert.deepEqual(
      found(`${headers}Content-Transfer-Encoding: quoted-printable\r\n\r\n${quoted}`),
      personal,
    );
  });

  it('is found in an attached document, and nothing is found in what holds none', () => {
    const parts = ['sans rien', sentence].map(
      (text) => `--limite\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(text)}\r\n`,
    );
    assert.deepEqual(found(`${headers}\r\n${parts.join('')}--limite--\r\n`), {
      found: { personal: { count: 1, places: [11] } },
      whole: true,
    });
    assert.deepEqual(found(`${headers}\r\nContent-Transfer-Encoding: base64\r\n\r\nen clair`), {
      found: {},
      whole: true,
    });
  });

  it('is not counted again where it is in clear in a part that is said to be encoded', () => {
    const mail = `${headers}Content-Transfer-Encoding: quoted-printable\r\n\r\nR=C3=A9sultats de ${realNumber}\r\n`;
    assert.deepEqual(found(mail), { found: { personal: { count: 1, places: [5] } }, whole: true });
  });

  it('is found in an encoded word of a header', () => {
    const subject = `=?UTF-8?B?${Buffer.from(sentence).toString('base64')}?= =?UTF-8?Q?r=C3=A9sultat?=`;
    assert.deepEqual(found(`From: a@b.fr\r\nSubject: ${subject}\r\n\r\ntexte`), {
      found: { personal: { count: 1, places: [2] } },
      whole: true,
    });
  });

  it('is not said to be absent from a document that was not opened, nor from what is packed', () => {
    const attached = (text: string): string => `${headers}Content-Transfer-Encoding: base64\r\n\r\n${text}`;
    const pdf = base64(`%PDF-1.7\n${'x'.repeat(200)}`);
    const packed = base64(`Rar!\u001a\u0007\u0000${'x'.repeat(2000)}`);
    for (const part of [pdf, packed]) assert.deepEqual(found(attached(part)), { found: {}, whole: false });
  });

  long('is looked for in four thousand parts and words of headers, and then said to be in part', () => {
    const word = `X-A: =?UTF-8?B?${Buffer.from(sentence).toString('base64')}?=\r\n`;
    const { found: all, whole } = found(`${headers}${word.repeat(4100)}\r\ntexte`) as {
      found: { personal?: { count: number } };
      whole: boolean;
    };
    assert.deepEqual([all.personal?.count, whole], [4000, false]);
  });

  it('is found in a mail that is attached to a mail', () => {
    const inner = `${headers}Content-Transfer-Encoding: base64\r\n\r\n${base64(sentence)}\r\n`;
    const outer = `${headers}\r\n--limite\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(inner)}\r\n--limite--\r\n`;
    assert.deepEqual(found(outer), { found: { personal: { count: 1, places: [8] } }, whole: true });
  });
});
