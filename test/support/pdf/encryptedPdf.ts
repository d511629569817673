import { createCipheriv, createHash } from 'node:crypto';
import { joined, pdfOf } from './pdfBytes';
import { shown } from './textPdf';

export type Cipher = 'rc4-40' | 'rc4-128' | 'aes-128' | 'aes-256';

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const id = Buffer.from('0123456789abcdef');
const owner = Buffer.alloc(32, 7);
const fileKey = Buffer.alloc(32, 3);

/** One page and a title that may be read but not changed: the password is empty, or is `password`. */
export function encryptedPdf(cipher: Cipher, line: string, password = ''): Uint8Array {
  const { dictionary, key } = cipher === 'aes-256' ? newLock(password) : oldLock(cipher, password);
  const seal = (number: number, text: string): Buffer =>
    sealed(cipher, key, number, Buffer.from(text, 'latin1'));
  const content = seal(5, shown([line]));
  const pages = '<</Type/Pages/Count 1/Kids[4 0 R]/Resources<</Font<</F1 3 0 R>>>>>>';
  return pdfOf({
    trailer: `/Encrypt 6 0 R/Info 7 0 R/ID[<${id.toString('hex')}><${id.toString('hex')}>]`,
    objects: [
      '<</Type/Catalog/Pages 2 0 R>>',
      pages,
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
      '<</Type/Page/Parent 2 0 R/Contents 5 0 R>>',
      joined(`<</Length ${content.length}>>\nstream\n`, content, '\nendstream'),
      dictionary,
      `<</Title<${seal(7, 'Titre').toString('hex')}>>>`,
    ],
  });
}

interface Lock {
  readonly dictionary: string;
  readonly key: Buffer;
}

function oldLock(cipher: Exclude<Cipher, 'aes-256'>, password: string): Lock {
  const revision = { 'rc4-40': 2, 'rc4-128': 3, 'aes-128': 4 }[cipher];
  const length = revision === 2 ? 5 : 16;
  const padded = Buffer.concat([Buffer.from(password), padding]).subarray(0, 32);
  const rights = Buffer.alloc(4);
  rights.writeInt32LE(-44);
  let key = md5(padded, owner, rights, id);
  if (revision > 2) for (let round = 0; round < 50; round++) key = md5(key.subarray(0, length));
  key = key.subarray(0, length);
  let user = rc4(key, revision === 2 ? padding : md5(padding, id));
  for (let round = 1; revision > 2 && round <= 19; round++) {
    user = rc4(
      key.map((byte) => byte ^ round),
      user,
    );
  }
  const filters = '/CF<</StdCF<</CFM/AESV2/Length 16>>>>/StmF/StdCF/StrF/StdCF';
  const version = { 2: '/V 1', 3: '/V 2/Length 128', 4: `/V 4/Length 128${filters}` }[revision] ?? '';
  const proof = Buffer.concat([user, Buffer.alloc(32)]).subarray(0, 32);
  const dictionary = `<</Filter/Standard${version}/R ${revision}/P -44/O<${owner.toString('hex')}>/U<${proof.toString('hex')}>>>`;
  return { dictionary, key };
}

function newLock(password: string): Lock {
  const [check, salt] = [Buffer.alloc(8, 1), Buffer.alloc(8, 2)];
  const locked = (secret: Buffer): readonly [proof: Buffer, key: Buffer] => {
    const wrap = createCipheriv('aes-256-cbc', hardHash(secret, salt), Buffer.alloc(16));
    wrap.setAutoPadding(false);
    return [Buffer.concat([hardHash(secret, check), check, salt]), wrap.update(fileKey)];
  };
  const [user, userKey] = locked(Buffer.from(password));
  const [proof, ownerKey] = [Buffer.alloc(48), Buffer.alloc(32)];
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
  const filters = '/CF<</StdCF<</CFM/AESV3/Length 32>>>>/StmF/StdCF/StrF/StdCF';
  const secrets = `/O<${hex(proof)}>/OE<${hex(ownerKey)}>/U<${hex(user)}>/UE<${hex(userKey)}>/Perms<${'00'.repeat(16)}>`;
  const dictionary = `<</Filter/Standard/V 5/R 6/Length 256/P -44${filters}${secrets}>>`;
  return { dictionary, key: fileKey };
}

/** Source: ISO 32000-2, algorithm 2.B. */
function hardHash(secret: Buffer, salt: Buffer): Buffer {
  let key = createHash('sha256').update(secret).update(salt).digest();
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const block = Buffer.concat(Array.from({ length: 64 }, () => Buffer.concat([secret, key])));
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(
      false,
    );
    const mixed = cipher.update(block);
    const rest = Number(BigInt(`0x${mixed.subarray(0, 16).toString('hex')}`) % 3n);
    key = createHash(['sha256', 'sha384', 'sha512'][rest] ?? '')
      .update(mixed)
      .digest();
    last = mixed.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}

function sealed(cipher: Cipher, key: Buffer, number: number, bytes: Buffer): Buffer {
  if (cipher === 'aes-256') return aes('aes-256-cbc', key, bytes);
  const salt = cipher === 'aes-128' ? Buffer.from('sAlT') : Buffer.alloc(0);
  const own = md5(key, Buffer.from([number, 0, 0, 0, 0]), salt).subarray(0, Math.min(16, key.length + 5));
  return cipher === 'aes-128' ? aes('aes-128-cbc', own, bytes) : rc4(own, bytes);
}

function aes(name: string, key: Buffer, bytes: Buffer): Buffer {
  const vector = Buffer.alloc(16, 9);
  const cipher = createCipheriv(name, key, vector);
  return Buffer.concat([vector, cipher.update(bytes), cipher.final()]);
}

function md5(...parts: readonly Uint8Array[]): Buffer {
  return createHash('md5').update(Buffer.concat(parts)).digest();
}

function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = Array.from({ length: 256 }, (_, at) => at);
  const at = (place: number): number => state[place & 255] ?? 0;
  let other = 0;
  for (let place = 0; place < 256; place++) {
    other = (other + at(place) + (key[place % key.length] ?? 0)) & 255;
    [state[place], state[other]] = [at(other), at(place)];
  }
  const out = Buffer.alloc(bytes.length);
  for (let place = 0, first = 0, second = 0; place < bytes.length; place++) {
    first = (first + 1) & 255;
    second = (second + at(first)) & 255;
    [state[first], state[second]] = [at(second), at(first)];
    out[place] = (bytes[place] ?? 0) ^ at(at(first) + at(second));
  }
  return out;
}
