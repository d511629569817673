import assert from 'node:assert/strict';
import { inspectFile } from '../../../src/core/inspect/inspectFile';
import { findIdentities, findPersonalData } from '../../../src/core/privacy/findPersonalData';
import { personalDataOf } from '../../../src/core/privacy/identities';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { countedFile } from '../../support/countedFile';
import { withKey } from '../../support/identityNumbers';
import { parserInThisThread } from '../../support/pdf/parserInThisThread';
import { zipOf } from '../../support/zip';

const test = '1.2.250.1.213.1.4.10';
const declared = withKey('2790362123456');
const other = withKey('1850375123457');
const far = `<!--${'x'.repeat(900)}-->\n`;

/** Where a number is declared under a domain of test, it is none of a patient anywhere in the file; another one beside it is. */
const declarations: Readonly<Record<string, (number: string) => string>> = {
  'in a tag': (number) => `<id extension="${number}" root="${test}"/>`,
  'in a tag on several lines': (number) => `<id\n  root="${test}"\n  extension="${number}"\n/>`,
  'in a field of HL7': (number) => `PID|||${number}^^^ASIP-SANTE-INS-NIR&${test}&ISO^INS||NACRE^ADELE`,
  'in a repetition of HL7': (number) => `PID|||12^^^HOP&1.2.3&ISO^PI~${number}^^^X&${test}&ISO^INS||NACRE`,
  'in metadata of XDS': (number) => `<rim:Value>${number}^^^&amp;${test}&amp;ISO^NH</rim:Value>`,
  'in FHIR as JSON': (number) => `{"system":"urn:oid:${test}","value":"${number}"}`,
  'in FHIR as JSON, on lines': (number) => `{\n  "system": "urn:oid:${test}",\n  "value": "${number}"\n}`,
  'in FHIR as XML': (number) => `<system value="urn:oid:${test}"/><value value="${number}"/>`,
  'in an answer of INSi': (number) =>
    `<IDENTIFIANT><VALEUR>${number.slice(0, 13)}</VALEUR><CLE>${number.slice(13)}</CLE></IDENTIFIANT><OID>${test}</OID>`,
  'in an address': (number) => `GET /Patient?identifier=urn%3Aoid%3A${test}%7C${number}`,
  'in a line of a log': (number) => `INFO matricule ${number} (OID ${test})`,
  'without its key': (number) => `<id extension="${number.slice(0, 13)}" root="${test}"/>`,
};

const found = (text: string): unknown => findPersonalData(text).personal?.count;

describe('a number declared as one of test', () => {
  for (const [where, declare] of Object.entries(declarations)) {
    it(`is one everywhere in the file, and excuses no other: ${where}`, () => {
      const mailbox = (number: string): string => `mailto:${number}@patient.mssante.fr\n`;
      assert.equal(found(`${declare(declared)}\n${far}${mailbox(declared)}`), undefined);
      assert.equal(found(`${mailbox(declared)}${far}${declare(declared)}`), undefined);
      assert.equal(found(`${declare(declared)}\n${mailbox(other)}`), 1);
      assert.equal(found(`<telecom value="${mailbox(other).trim()}"/>${declare(declared)}`), 1);
    });
  }

  it('leaves a number beside a domain that belongs to a value of another form', () => {
    assert.equal(found(`<id extension="TEST-12" root="${test}"/>\n<t value="${other}"/>`), 1);
    assert.equal(found(`PID|||12^^^X&${test}&ISO^PI||A\rPRT|||${other}@patient.mssante.fr`), 1);
  });

  it('is one of test in every part of a file', () => {
    const parts = [`${other} ${declared}`, `<id extension="${declared}" root="${test}"/>`];
    assert.deepEqual(personalDataOf(parts.map((part) => findIdentities(part))), {
      personal: { count: 1, places: [1] },
    });
  });

  it('in an archive attached to a mail is one in the mail as well, and another number is reported', async () => {
    const mail = (number: string): Uint8Array => {
      const archive = zipOf([
        { name: 'IHE_XDM/SUBSET01/METADATA.XML', content: `<v>${number}^^^&amp;${test}&amp;ISO^NH</v>` },
        { name: 'IHE_XDM/SUBSET01/DOC0001.XML', content: `<t>${declared}</t>` },
      ]);
      const base64 = (
        Buffer.from(archive)
          .toString('base64')
          .match(/.{1,76}/gu) ?? []
      ).join('\r\n');
      const head = `From: a@b.fr\r\nTo: ${declared}@patient.mssante.fr\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=z\r\n\r\n`;
      return new TextEncoder().encode(
        `${head}--z\r\n\r\nVoir PJ\r\n--z\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}\r\n--z--\r\n`,
      );
    };
    const facts = async (number: string) => {
      const options = { hash: false, hasher: nodeHasher, documentParser: parserInThisThread() };
      return (await inspectFile(countedFile(mail(number)), 'a.eml', options, new AbortController().signal))
        .facts;
    };
    const { personal, searched } = await facts(declared);
    assert.deepEqual([personal, searched], [undefined, 'whole']);
    assert.deepEqual((await facts(other)).personal, { count: 2, places: [2, 13] });
  });

  it('is known for the patients of the agency’s examples, whose domain is reported', () => {
    assert.deepEqual(findPersonalData('<id extension="279035121518989" root="1.2.250.1.213.1.4.8"/>'), {
      productionDomains: { count: 1, places: [1] },
    });
  });
});
