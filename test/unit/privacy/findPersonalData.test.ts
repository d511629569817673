import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findPersonalData, searchIdentities } from '../../../src/core/privacy/findPersonalData';
import { personalDataOf } from '../../../src/core/privacy/identities';
import { mask, maskPersonalData } from '../../../src/core/privacy/maskPersonalData';
import { anyNir, grouped, withKey } from '../../support/identityNumbers';
import { runs } from '../../support/runs';
import { long } from '../../support/long';

const [production, nia] = ['1.2.250.1.213.1.4.8', '1.2.250.1.213.1.4.9'];
const [test, demonstration] = ['1.2.250.1.213.1.4.10', '1.2.250.1.213.1.4.11'];
const patient = withKey('2840575123456');
const other = withKey('1790399351008');

const suspected: Readonly<Record<string, string>> = {
  'alone in a line of a log': `2026-02-11 10:32:07 INFO lookup ${patient} ok`,
  'in groups, as people write it': `Assuré : ${grouped(patient)}`,
  'in groups with no-break spaces': grouped(patient, '\u00a0'),
  'with its key apart, after a word that says what it is': `NIR ${patient.slice(0, 13)} ${patient.slice(13)}`,
  'in a field of HL7': `PID|1||${patient}^^^ASIP-SANTE-INS-NIR&&ISO^INS||DUPONT`,
  'in a column of CSV': `id,nom,nir,cp\n1,Dupont,${patient},75011`.split('\n')[1] ?? '',
  'in an attribute of XML': `<id extension="${patient}" root="2.16.840"/>`,
  'in the name of a file': `PSC/capture_${patient}.png`,
  'of Corsica': withKey('184032A004012'),
  'of Corsica, in small letters': withKey('184032B004012').toLowerCase(),
  'with a month that was not known, after a word': `matricule=${withKey('1842075123456')}`,
  'of somebody not yet registered, after a word': `INS: ${withKey('8840375123456')}`,
};

const silent: Readonly<Record<string, string>> = {
  'with a wrong key': `NIR ${patient.slice(0, 13)}${patient.endsWith('11') ? '12' : '11'}`,
  'without its key': `NIR ${patient.slice(0, 13)}`,
  'inside a longer number': `trace=9${patient}`,
  'at the end of a longer word': `sha=ab${patient}`,
  'as decimals': `ratio 0.${patient}`,
  'in a dotted identifier': `oid 1.${grouped(patient, '.')}.7`,
  'of a month that there is none': `NIR ${withKey('1844575123456')}`,
  'of a department that there is none': `NIR ${withKey('1840300123456')}`,
  'of a time in milliseconds with another number beside': `${withKey('1771234567890').slice(0, 13)} ${withKey('1771234567890').slice(13)}`,
  'of an unusual form, with nothing to say what it is': withKey('8842075123456'),
  'of an unusual form, in groups, with nothing to say what it is': grouped(withKey('8842075123456')),
};

describe('finding numbers that may be a patient’s', () => {
  for (const [name, text] of Object.entries(suspected)) {
    it(`finds one ${name}`, () => {
      assert.deepEqual(findPersonalData(`first\n${text}\n`), { personal: { count: 1, places: [2] } });
    });
  }

  for (const [name, text] of Object.entries(silent)) {
    it(`says nothing of one ${name}`, () => {
      assert.deepEqual(findPersonalData(text), {});
    });
  }

  it('says nothing of an identity of test or of demonstration', () => {
    for (const domain of [test, demonstration]) {
      assert.deepEqual(findPersonalData(`<id extension="${patient}" root="${domain}"/>`), {});
      assert.deepEqual(findPersonalData(`PID|1||${patient}^^^X&${domain}&ISO^INS`), {});
      assert.deepEqual(findPersonalData(`{"system":"urn:oid:${domain}","value":"${patient}"}`), {});
      assert.deepEqual(findPersonalData(`domain: ${domain}\n${grouped(patient)}`), {});
    }
  });

  it('reads each number with the domain of its own element, field or object', () => {
    const found = { personal: { count: 1, places: [1] }, productionDomains: { count: 1, places: [1] } };
    assert.deepEqual(
      findPersonalData(
        `<id extension="${other}" root="${test}"/><id extension="${patient}" root="${production}"/>`,
      ),
      found,
    );
    assert.deepEqual(findPersonalData(`PID|1||${patient}^^^A&${nia}~${other}^^^B&${test}&ISO^INS`), found);
  });

  it('believes a test domain only as far as its neighbourhood', () => {
    const far = `${test}\n${'x'.repeat(300)}\n${patient}`;
    assert.deepEqual(findPersonalData(far), { personal: { count: 1, places: [3] } });
  });

  it('counts production domains, and not those that only begin like one', () => {
    const text = `${production}\n${nia} ${nia}\n${production}1 ${production}.5 9.${production} ${test}`;
    assert.deepEqual(findPersonalData(text), { productionDomains: { count: 3, places: [1, 2] } });
  });

  it('gives the first twenty places and counts them all', () => {
    const lines = Array.from({ length: 30 }, () => patient).join('\n');
    assert.deepEqual(findPersonalData(lines), {
      personal: { count: 30, places: Array.from({ length: 20 }, (_, index) => index + 1) },
    });
  });

  long('finds the same in pieces, wherever they are cut', () => {
    const part = fc.constantFrom(
      patient,
      grouped(other),
      `${patient.slice(0, 13)} ${patient.slice(13)}`,
      production,
      test,
      'NIR ',
      '\n',
      '<',
      '~',
      'lorem ipsum '.repeat(20),
      '0123456789',
    );
    const texts = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 3000 }), (text, size) => {
        const search = searchIdentities();
        for (let at = 0; at < text.length; at += size) search.add(text.slice(at, at + size));
        assert.deepEqual(personalDataOf([search.end()]), findPersonalData(text));
      }),
      runs(200),
    );
  });

  long('finds every number with a right key, Corsica included', () => {
    fc.assert(
      fc.property(anyNir, (nir) => findPersonalData(`x ${nir};`).personal?.count === 1),
      runs(300),
    );
  });

  long(
    'takes a long row of figures, each of which may begin a number, without going over it again and again',
    () => {
      for (const part of ['1 ', '1 84 ', '1_', '%31'])
        assert.deepEqual(findPersonalData(part.repeat(300_000)), {});
    },
  );

  long('takes a long line of numbers without going over it again and again', () => {
    const text = `${patient};`.repeat(30_000);
    assert.equal(findPersonalData(text).personal?.count, 30_000);
  });
});

describe('hiding numbers that may be a patient’s', () => {
  it('leaves none of their digits, and the rest as it is', () => {
    assert.equal(maskPersonalData(`« ${patient}.png » et ${grouped(other)}`), `« ${mask}.png » et ${mask}`);
    assert.doesNotMatch(mask, /\d/u);
  });

  it('leaves other texts alone', () => {
    assert.equal(maskPersonalData('INS/va1.53 le 2026-02-11, 48213'), 'INS/va1.53 le 2026-02-11, 48213');
  });
});
