import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { der } from './der';

export interface MadeCertificate {
  /** PEM. */
  readonly certificate: string;
  readonly key: string;
}

const ecdsaWithSha256 = der.sequence(der.oid('1.2.840.10045.4.3.2'));
const day = 24 * 3600 * 1000;

interface Wanted {
  readonly hosts: readonly string[];
  /** Days from now. */
  readonly from?: number;
  readonly to?: number;
}

/** A new self-signed certificate for hosts: a client accepts it only where it is configured as trusted. */
export function makeCertificate({ hosts, from = -1, to = 30 }: Wanted): MadeCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = der.sequence(der.set(der.sequence(der.oid('2.5.4.3'), der.text('Ségur test'))));
  const now = Date.now();
  const body = der.sequence(
    der.explicit(0, der.integer(2)),
    der.integer(1 + Math.floor(Math.random() * 100)),
    ecdsaWithSha256,
    name,
    der.sequence(der.time(new Date(now + from * day)), der.time(new Date(now + to * day))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der.explicit(3, der.sequence(authority(), namesOf(hosts))),
  );
  const whole = der.sequence(body, ecdsaWithSha256, der.bits(sign('sha256', body, privateKey)));
  return { certificate: pem(whole), key: keyPem(privateKey) };
}

function authority(): Buffer {
  return der.sequence(der.oid('2.5.29.19'), der.boolean(true), der.octets(der.sequence(der.boolean(true))));
}

function namesOf(hosts: readonly string[]): Buffer {
  const names = hosts.map((host) => der.implicit(2, Buffer.from(host)));
  return der.sequence(der.oid('2.5.29.17'), der.octets(der.sequence(...names)));
}

function pem(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/gu) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

function keyPem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}
