import assert from 'node:assert/strict';
import { defaultPolicy } from '../../../src/core/dossier/policy';
import { evidencePolicyOf } from '../../../src/core/evidence/evidencePolicy';
import { faultOfTestNumber } from '../../../src/core/evidence/links/faultOfTestNumber';
import { faultsOfLink } from '../../../src/core/evidence/links/faultsOfLink';
import { reportKey } from '../../../src/core/evidence/links/reportKey';
import { searchText } from '../../../src/core/inspect/text/searchText';
import { personalDataOf } from '../../../src/core/privacy/identities';
import { withKey } from '../../support/identityNumbers';
import { findPersonalData } from '../../../src/core/privacy/findPersonalData';
import { maskSecrets } from '../../../src/core/privacy/maskSecrets';
import { maskPersonalData } from '../../../src/core/privacy/maskPersonalData';
import { resolveCitation } from '../../../src/core/evidence/resolveCitation';
import { identifiersIn } from '../../../src/core/inspect/text/identifiersIn';
import { versionsIn } from '../../../src/core/inspect/text/factsOfText';
import { sameVersion } from '../../../src/core/findings/sameVersion';
import { manyDigits } from '../../../src/core/text/manyDigits';

const size = 100_000;
/** What makes a careless pattern go back over a text again and again. */
const parts = [
  'a',
  '1',
  ' ',
  '1 ',
  '1.',
  '.0',
  '/',
  '../',
  '-',
  '%20',
  '%31',
  '&#x31;',
  'version ',
  'v1.',
  'NIL ',
  'NIL RAD12345',
  'cle 12 ',
  '<nir>',
  '?oid=1.',
  ';',
  '\u00a0',
  '1840575123456 ',
];

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'a number of a patient': findPersonalData,
  'what is hidden': maskPersonalData,
  'many figures': (text) => manyDigits.test(text),
  'a link': (text) =>
    faultsOfLink(`https://interop.esante.gouv.fr/${text}`, 'gazelle', evidencePolicyOf(defaultPolicy)),
  'the key of a link': (text) => reportKey(`https://a.fr/${text}`),
  'the number of a test': faultOfTestNumber,
  'a path': (text) => resolveCitation('preuves', text),
  identifiers: identifiersIn,
  versions: versionsIn,
  'two versions': (text) => sameVersion(text, `${text}0`),
};

describe('texts of 100 kB made to cost much', () => {
  for (const [what, read] of Object.entries(readers)) {
    // No measure: what goes back over its text does not end within the time that a test has.
    it(`are read once for ${what}`, function () {
      this.timeout(60_000);
      for (const part of parts) {
        const text = part.repeat(Math.ceil(size / part.length));
        assert.doesNotThrow(() => read(text), part);
        assert.doesNotThrow(() => read(`${text}!`), part);
      }
    });
  }
});

describe('a word of eight million letters', () => {
  // A repeated part of a pattern that keeps a place to go back to for each letter overflows.
  const words = [
    ['eyJ'],
    ['eyJaaaaaaaaaaa.', 'a'],
    ['?token=', 'a'],
    ['-----BEGIN PRIVATE KEY-----', 'A'],
  ] as const;
  for (const [begins, goesOn = begins] of words) {
    const word = begins + goesOn.repeat(8_000_000 / goesOn.length);

    it(`that begins with ${begins} is searched for secrets, in one piece`, () => {
      const search = searchText('txt');
      search.add(word);
      assert.doesNotThrow(() => search.end());
      assert.ok(maskSecrets(word).length <= word.length);
    });
  }
});

describe('a text with more numbers or secrets than are reported', () => {
  const searched = (text: string): readonly [numbers: number, secrets: number, unsearched: unknown] => {
    const search = searchText('txt');
    for (const piece of text.match(/[^]{1,65536}/gu) ?? []) search.add(piece);
    const { identities, secrets, unsearched } = search.end();
    const numbers = personalDataOf(identities).personal?.count ?? 0;
    return [numbers, secrets.reduce((sum, { count }) => sum + count, 0), unsearched];
  };
  const patient = `${withKey('1840375123456')} `;

  it('is searched for the first tens of thousands, and said to be so', () => {
    assert.deepEqual(searched(patient.repeat(1000)), [1000, 0, undefined]);
    const [numbers, , unsearched] = searched(patient.repeat(140_000));
    assert.ok(numbers >= 35_000 && numbers < 50_000, `${numbers} numbers`);
    assert.equal(unsearched, 'size');
  });

  it('is searched for numbers to its end where the secrets are too many, and said to be in part', () => {
    const [numbers, secrets, unsearched] = searched(`${'password="x1Y2z3!Q"\n'.repeat(140_000)}${patient}`);
    assert.ok(secrets >= 10_000 && secrets < 40_000, `${secrets} secrets`);
    assert.deepEqual([numbers, unsearched], [1, 'size']);
  });
});
