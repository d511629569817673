import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findPersonalData } from '../../../src/core/privacy/findPersonalData';
import { maskPersonalData } from '../../../src/core/privacy/maskPersonalData';
import { anyNir, grouped, withKey } from '../../support/identityNumbers';
import { runs } from '../../support/runs';
import { long } from '../../support/long';

const patient = withKey('1840575123456');
const [body, key] = [patient.slice(0, 13), patient.slice(13)];
const corsican = withKey('284032A004012');
const waiting = withKey('7840375123456');

/** How programs and people write one, by what it looks like. */
const spellings: Readonly<Record<string, string>> = {
  'with its key in an element of its own': `<nir>${body}</nir><cle>${key}</cle>`,
  'with its key in an element on the next line': `<NumeroSS>${body}</NumeroSS>\n    <CleSS>${key}</CleSS>`,
  'with its key in a property of its own': `{"nir":"${body}","cle":"${key}"}`,
  'with its key in a property that comes first': `{"cle":"${key}","nir":"${body}"}`,
  'with its key as a number, without its nought': `"nir": ${withKey('1840575123458').slice(0, 13)}, "cleNir": ${String(Number(withKey('1840575123458').slice(13)))}`,
  'with its key under an English name': `nir=${body}&key=${key}`,
  'with its key in the next attribute': `<assure nir="${body}" cle="${key}"/>`,
  'with its key behind a word': `N° de sécurité sociale : ${grouped(body)} clé ${key}`,
  'with its key in brackets': `NIR ${grouped(body)} (${key})`,
  'with its key in the next component of HL7': `PID|1||${body}^${key}^^ASIP-SANTE-INS-NIR^INS`,
  'with its key in the next column': `nom;nir;cle\nDupont;${body};${key}`,
  'in PID-19': `PID|1||123^^^HOP||DUPONT^JEAN||19840501|M|||1 RUE DE LA PAIX^^PARIS^^75002||||||||${body}^${key}`,
  'in an attribute, its domain behind': `<id extension="${patient}" root="1.2.250.1.213.1.4.8"/>`,
  'in an attribute, its domain before': `<id root="1.2.250.1.213.1.4.8" extension="${patient}"/>`,
  'of Corsica with its key apart': `<nir>${corsican.slice(0, 13)}</nir><cle>${corsican.slice(13)}</cle>`,
  'that waits for its own, with its domain': `<id root="1.2.250.1.213.1.4.9" extension="${waiting}"/>`,
  'in FHIR as JSON': `{"system":"urn:oid:1.2.250.1.213.1.4.9","value":"${waiting}"}`,
  'in FHIR as XML': `<system value="urn:oid:1.2.250.1.213.1.4.9"/><value value="${waiting}"/>`,
  'behind an escaped bar': `identifier=urn%3Aoid%3A1.2.250.1.213.1.4.8%7C${patient}`,
  'behind an escaped sign': `?q=ins%3D${patient}%26page%3D2`,
  'in escaped quotes': `?body=%7B%22ins%22%3A%22${patient}%22%7D`,
  'in an address within an address': `?next=%2Fpatients%3Fins%253D${patient}`,
  'in JSON within JSON': `"{\\u0022ins\\u0022:\\u0022${patient}\\u0022}"`,
  'in the datamatrix of an identity': `IS010000000000000000000000S1${patient}S2MARIE S3DUPONT`,
  'in the datamatrix, before its separator': `lu : S1${patient}\u001dS2JEAN\u001dS3DURAND`,
  'in the mailbox of a patient': `mailto:${waiting}@patient.mssante.fr`,
  'glued to its name': `NIR${patient}`,
  'glued to its name in small letters': `export_nir${patient}.csv`,
  'with a low line before': `nir_${patient}_v2.png`,
  'glued to a word': `Dupont${patient}scan`,
  'in groups with low lines': `capture_${grouped(patient, '_')}.png`,
  'in groups with dots': `NIR : ${grouped(patient, '.')}`,
  'in groups with dashes': grouped(patient, '-'),
  'in groups with long dashes': grouped(patient, '–'),
  'in groups with no-break spaces': grouped(patient, '\u00a0'),
  'in groups with thin spaces': grouped(patient, '\u202f'),
  'in groups with tabs': grouped(patient, '\t'),
  'in groups with two spaces': grouped(patient, '  '),
  'in groups of its own': `INS ${patient.slice(0, 7)} ${patient.slice(7, 13)} ${key}`,
  'figure by figure': `n° sécu : ${patient.split('').join(' ')}`,
  'in an address': `GET /patients?nir=${patient}&page=2`,
  'in an address, in groups': `GET /patients?nir=${grouped(patient, '+')}`,
  'in an address, escaped': `GET /patients?nir=${grouped(patient, '%20')}`,
  'in an address, each figure escaped': `?q=${patient.replace(/\d/gu, '%3$&')}`,
  'in a page': `<td>${grouped(patient, '&nbsp;')}</td>`,
  'in XML with escaped spaces': `<t>${grouped(patient, '&#160;')}</t>`,
  'in XML with escaped figures': `<t>${patient.replace(/\d/gu, '&#x3$&;')}</t>`,
  'in JSON with escaped spaces': `"${grouped(patient, '\\u00a0')}"`,
  'in digits of full width': `NIR ${Array.from(patient)
    .map((digit) => String.fromCharCode(0xff10 + Number(digit)))
    .join('')}`,
  'with characters of no width between its figures': `NIR ${Array.from(patient).join('\u200b')}`,
  'with a word joiner and soft hyphens in its groups': `NIR ${patient.slice(0, 7)}\u2060${patient.slice(7, 13)}\u00ad${key}`,
  'with hidden characters as an output shows them': `NIR ${patient.slice(0, 7)}\\u200B${patient.slice(7, 13)}\\u2060${key}`,
  'in quoted-printable': `NIR ${grouped(patient, '=C2=A0')}`,
};

/** What looks like one, and is another thing. */
const others: Readonly<Record<string, string>> = {
  'a time in milliseconds beside a key': `{"id":${body},"key":${key}}`,
  'an order of a patient beside a key': `{"patientId":"12","order":"CMD${body}","key":"${key}"}`,
  'a bank account': `IBAN assuré FR76 ${patient.slice(0, 4)} ${patient.slice(4, 8)} ${patient.slice(8, 12)} ${patient.slice(12)}`,
  'a sum': `sha1 da39a3ee${patient}afd80709`,
  'a part of an object’s identifier': `INS 1.2.250.${grouped(patient, '.')}`,
  'two figures of a longer number behind': `<nir>${body}</nir><cle>${key}7</cle>`,
  'a wrong key in its own element': `<nir>${body}</nir><cle>${key === '11' ? '12' : '11'}</cle>`,
  'columns of which none is a patient’s': `date;duree;code\n1;${body};${key}`,
  'test, as FHIR says it in XML': `<system value="urn:oid:1.2.250.1.213.1.4.10"/><value value="${patient}"/>`,
  'test, as FHIR says it after the value': `{"value":"${patient}","system":"urn:oid:1.2.250.1.213.1.4.11"}`,
  'a decimal without its nought': `rang,ecart\n1,.${patient}\n2,-.${patient}`,
  'a French decimal in a list': `rang;ecart\n1;0,${patient}`,
  'test, with its key apart': `PID|1||${body}^${key}^^INS&1.2.250.1.213.1.4.10&ISO^INS`,
};

describe('the spellings of a patient’s number', () => {
  for (const [name, text] of Object.entries(spellings)) {
    it(`are known: ${name}`, () => {
      assert.equal(findPersonalData(text).personal?.count, 1);
    });

    it(`are hidden: ${name}`, () => {
      assert.equal(leftOf(maskPersonalData(text)), undefined);
    });
  }

  for (const [name, text] of Object.entries(others)) {
    it(`are not seen in ${name}`, () => {
      assert.equal(findPersonalData(text).personal, undefined);
    });
  }

  long('are found for any number, and hidden whole', () => {
    const spelling = fc.constantFrom<(nir: string) => string>(
      (nir) => `INFO ${nir} ok`,
      (nir) => `nir=${grouped(nir, '%20')};`,
      (nir) => grouped(nir, '\u00a0'),
      (nir) => grouped(nir, '.'),
      (nir) => `<nir>${nir.slice(0, 13)}</nir><cle>${nir.slice(13)}</cle>`,
      (nir) => `"nir":"${nir.slice(0, 13)}","cle":"${nir.slice(13)}"`,
      (nir) => `NIR${nir}`,
      (nir) => `x&nbsp;${grouped(nir, '&nbsp;')}`,
    );
    fc.assert(
      fc.property(anyNir, spelling, (nir, spell) => {
        const text = spell(nir);
        assert.equal(findPersonalData(`a\n${text}\nb`).personal?.count, 1);
        assert.doesNotMatch(maskPersonalData(text).replaceAll(/\D/gu, ''), /\d{6}/u);
      }),
      runs(400),
    );
  });

  it('are placed at their line, whatever ends it', () => {
    for (const end of ['\n', '\r', '\r\n']) {
      const text = ['MSH|^~\\&|A', 'EVN|A01', `PID|1||${patient}`, 'PV1|1', `NK1|${patient}`].join(end);
      assert.deepEqual(findPersonalData(text), { personal: { count: 2, places: [3, 5] } });
    }
  });

  it('are placed where they are among escapes', () => {
    const text = `%20%20%20\n&nbsp;&nbsp;\n${grouped(patient, '%20')}\n%20\n${patient}`;
    assert.deepEqual(findPersonalData(text), { personal: { count: 2, places: [3, 5] } });
    assert.match(maskPersonalData(`a%20b ${grouped(patient, '%20')} c%20d`), /^a%20b [ •]+ c%20d$/u);
  });
});

/** A long row of the patient's figures, if one is left. */
function leftOf(text: string): string | undefined {
  const figures = text.replace(/[^\dAB]/gu, '');
  return [patient, corsican, waiting].map((one) => one.slice(0, 13)).find((one) => figures.includes(one));
}
