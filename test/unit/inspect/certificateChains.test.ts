import assert from 'node:assert/strict';
import { readCertificateText } from '../../../src/core/inspect/certificate/readCertificateText';
import type { Facts } from '../../../src/core/inspect/model';
import { nodeCertificate } from '../../../src/node/nodeCertificate';
import { certificate, pemOf } from '../../support/certificates';

const root = certificate({ subject: 'Racine', issuer: 'Racine', until: '20520101000000Z' });
const between = certificate({ subject: 'Relais', issuer: 'Racine', until: '400101000000Z' });
const owner = certificate({ subject: 'radiance.exemple.fr', issuer: 'Relais', until: '270101000000Z' });

function factsOf(...certificates: readonly Uint8Array[]): Facts {
  const reader = readCertificateText(nodeCertificate);
  reader.add(pemOf(...certificates));
  return reader.end(true).facts;
}

const from = '2020-01-01T00:00:00Z';

describe('a chain of certificates', () => {
  it('is that of its owner, in whatever order it is written', () => {
    const facts = {
      subject: 'radiance.exemple.fr',
      dates: { validFrom: from, validUntil: '2027-01-01T00:00:00Z' },
      certificates: 3,
    };
    assert.deepEqual(factsOf(owner, between, root), facts);
    assert.deepEqual(factsOf(root, between, owner), facts);
    assert.deepEqual(factsOf(between, owner, root), facts);
  });

  it('of self-signed certificates alone is that of the first', () => {
    const other = certificate({ subject: 'Autre', issuer: 'Autre', until: '300101000000Z' });
    assert.equal(factsOf(root, other).subject, 'Racine');
    assert.deepEqual(factsOf(root), {
      subject: 'Racine',
      dates: { validFrom: from, validUntil: '2052-01-01T00:00:00Z' },
    });
  });

  it('that goes round is that of the first', () => {
    const one = certificate({ subject: 'A', issuer: 'B', until: '300101000000Z' });
    const other = certificate({ subject: 'B', issuer: 'A', until: '310101000000Z' });
    assert.equal(factsOf(one, other).subject, 'A');
  });
});
