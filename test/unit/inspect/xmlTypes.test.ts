import assert from 'node:assert/strict';
import { bytes, samples } from '../../support/evidenceBytes';
import { cda } from '../../support/evidenceFamilies';
import { withKey } from '../../support/identityNumbers';
import { long } from '../../support/long';
import { factsOf, inspect } from '../../support/inspected';

describe('XML', () => {
  it('says its root, and whether it is a clinical document', async () => {
    assert.deepEqual(await factsOf(cda()), { xmlRoot: 'ClinicalDocument', cda: true, searched: 'whole' });
    const prefixed = cda()
      .replaceAll(/<(\/?)(\w)/gu, '<$1n1:$2')
      .replace('xmlns=', 'xmlns:n1=');
    assert.deepEqual(await factsOf(prefixed), { xmlRoot: 'ClinicalDocument', cda: true, searched: 'whole' });
    assert.equal((await factsOf(cda().replace('urn:hl7-org:v3', 'urn:autre'))).cda, false);
    assert.equal((await factsOf(cda().replace('.113883.1.3"', '.113883.9"'))).cda, false);
  });

  long('is read in the encoding it declares, through to the end of a large file', async () => {
    const accents = '<p>é</p>\n'.repeat(20_000);
    const text = cda(accents);
    const old = bytes(text.replace('UTF-8', 'ISO-8859-1'));
    assert.equal((await factsOf(old)).cda, true);
    assert.equal((await factsOf(`\ufeff${text}`)).cda, true);
    assert.equal(
      (await factsOf(bytes([0xff, 0xfe], Buffer.from(text.replace('UTF-8', 'UTF-16'), 'utf16le')))).cda,
      true,
    );
  });

  it('that a patient’s number is in is marked with its line', async () => {
    const patient = (root: string): string =>
      cda(`<id extension="${withKey('1840375123456')}" root="${root}"/>`);
    const { personal, productionDomains } = await factsOf(patient('1.2.250.1.213.1.4.8'));
    const marked = { count: 1, places: [7] };
    assert.deepEqual([personal, productionDomains], [marked, marked]);
    assert.equal((await factsOf(patient('1.2.250.1.213.1.4.10'))).personal, undefined);
  });

  it('is not looked for in what only begins with a tag', async () => {
    for (const text of [
      '<init> démarré\n<fin/>\n',
      '<template><p>a<br></p></template>\n',
      '<a>1</a>\n<a>2</a>\n',
    ])
      assert.deepEqual([(await inspect(text)).type, (await inspect(text)).problems], ['txt', []], text);
  });
});

describe('types of text', () => {
  const types: readonly (readonly [type: string, text: string])[] = [
    ['csv', 'nom,âge,ville\nA,1,Lyon\nB,2,Paris\n'],
    ['csv', 'nom\tville\nA\tLyon\n'],
    ['json', '[\n  {"a": 1}\n]\n'],
    ['json', '// note\n{"a": 1}\n'],
    ['txt', '// note\n{a: 1}\n'],
    ['yaml', '---\na: 1\n---\nb: 2\n'],
    ['txt', '---\ntitle: Page\n---\n\n# Titre\n\nDe la prose.\n'],
    ['html', '<!-- note -->\n<html><head></head></html>'],
    ['txt', 'From here to there: a title\nSubject matter\n\nprose'],
    ['txt', '-- SELECT *\nSELECT 1;\n'],
    ['pgp', '-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n'],
    ['svg', samples['svg'] as string],
  ];
  for (const [type, text] of types)
    it(`${type}: ${JSON.stringify(text.slice(0, 30))}`, async () => {
      assert.equal((await inspect(text)).type, type);
    });

  it('are text in old encodings too, and noise is not', async () => {
    const prose = 'Compte rendu de la réunion d’équipe à Orléans : café, thé.\n'.replaceAll('’', "'");
    assert.equal((await inspect(bytes(prose))).type, 'txt');
    assert.equal((await inspect(Buffer.from(`\ufeff${prose}`, 'utf16le'))).type, 'txt');
    const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + ((at * at) >> 3)) & 255);
    assert.equal((await inspect(bytes([1, 2, 3], noise))).type, 'unknown');
  });
});
