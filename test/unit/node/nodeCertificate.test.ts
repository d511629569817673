import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nodeCertificate } from '../../../src/node/nodeCertificate';
import { certificate, pemOf } from '../../support/certificates';
import { runs } from '../../support/runs';

const made = (subject: string, until = '270101000000Z'): Buffer =>
  certificate({ subject, issuer: 'Racine', until });

describe('a certificate read by Node', () => {
  it('says whom it names and until when, in either form of dates, whatever is after it', () => {
    const one = { subject: 'CN=radiance', issuer: 'CN=Racine', name: 'radiance' };
    const validFrom = '2020-01-01T00:00:00Z';
    assert.deepEqual(nodeCertificate(Buffer.concat([made('radiance'), Buffer.from('après')])), {
      ...one,
      validFrom,
      validUntil: '2027-01-01T00:00:00Z',
    });
    assert.equal(nodeCertificate(made('a', '20520101000000Z'))?.validUntil, '2052-01-01T00:00:00Z');
    assert.equal(nodeCertificate(made('a', '991231235959Z'))?.validUntil, '1999-12-31T23:59:59Z');
  });

  it('gives a name as it is meant, not as it is escaped', () => {
    for (const name of ['Éditeur, Santé + "Soins"', 'a\\b;c', '#1', ' deux ', 'a\nO=b', 'CN=c = d'])
      assert.equal(nodeCertificate(made(name))?.name, name);
  });

  it('is named for the organisation where nothing else names it', () => {
    const bytes = made('Éditeur').toString('latin1').replaceAll('\x55\x04\x03', '\x55\x04\x0a');
    assert.equal(nodeCertificate(Buffer.from(bytes, 'latin1'))?.name, 'Éditeur');
  });

  it('is none where the bytes are those of a text, are cut or mean nothing', () => {
    const whole = made('radiance');
    for (const bytes of [
      Buffer.from(pemOf(whole)),
      whole.subarray(0, 100),
      Buffer.alloc(0),
      Buffer.from([0x30]),
    ])
      assert.equal(nodeCertificate(bytes), undefined);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 9 }), (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, to] of changes) bytes[at] = to;
        const until = nodeCertificate(bytes)?.validUntil ?? '2027-01-01T00:00:00Z';
        assert.match(until, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
      }),
      runs(200),
    );
  });
});
