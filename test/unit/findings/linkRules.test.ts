import assert from 'node:assert/strict';
import { withMarks } from '../../support/marks';
import { catalogueOf, codesOf, snapshotOf } from '../../support/ruleCodes';
import { long } from '../../support/long';

describe('rules on links and numbers', () => {
  it('asks for the name of the test beside a Gazelle link and beside the number of a test', async () => {
    const link = 'https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3';
    assert.equal(await codesOf(`{ gazelle: "${link}" }`), 'test-name-missing');
    assert.equal(await codesOf(`{ gazelle: "${link}", test: "" }`), 'schema-invalid');
    assert.equal(await codesOf(`{ link: "${link}" }`), '');
    assert.equal(await codesOf('{ motco2: 48213 }'), 'test-name-missing');
    assert.equal(await codesOf('{ motco2: 48213, test: MSS-LPS-SEGUR-GEN }'), '');
  });

  long('wants a positive whole number of a MOTCO2 test', async () => {
    for (const number of ['48213', '"48213"', '007'])
      assert.equal(await codesOf(`{ motco2: ${number}, test: T }`), '', number);
    for (const number of ['0', '-3', '48.5', '48O13', '"48 213"', 'https://a.fr/execution/show/48213']) {
      assert.equal(await codesOf(`{ motco2: ${number}, test: T }`), 'test-number-invalid', number);
    }
  });

  it('points at the address', async () => {
    const { text, ranges } = withMarks(
      'chapter: Essai\nrequirements:\n  SC.X.01:\n    proofs:\n      - link: [[http://interop.esante.gouv.fr/a1]]\n',
    );
    const { findings } = await snapshotOf(text, catalogueOf('other'));
    assert.deepEqual(findings.find(({ code }) => code === 'link-insecure')?.range, ranges[0]);
  });
});
