/** As much of DER as a certificate needs. */
export const der = {
  sequence: (...parts: readonly Buffer[]): Buffer => tagged(0x30, Buffer.concat(parts)),
  set: (...parts: readonly Buffer[]): Buffer => tagged(0x31, Buffer.concat(parts)),
  integer: (value: number): Buffer => tagged(0x02, Buffer.from([value])),
  boolean: (value: boolean): Buffer => tagged(0x01, Buffer.from([value ? 0xff : 0])),
  text: (value: string): Buffer => tagged(0x0c, Buffer.from(value)),
  octets: (value: Buffer): Buffer => tagged(0x04, value),
  bits: (value: Buffer): Buffer => tagged(0x03, Buffer.concat([Buffer.from([0]), value])),
  /** From its parts: `2.5.4.3`. */
  oid: (dotted: string): Buffer => tagged(0x06, Buffer.from(oidBytes(dotted.split('.').map(Number)))),
  time: (at: Date): Buffer => tagged(0x18, Buffer.from(at.toISOString().replace(/[-:T]|\.\d+/gu, ''))),
  explicit: (number: number, inner: Buffer): Buffer => tagged(0xa0 + number, inner),
  implicit: (number: number, inner: Buffer): Buffer => tagged(0x80 + number, inner),
};

function tagged(tag: number, content: Buffer): Buffer {
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

function oidBytes([first = 0, second = 0, ...rest]: readonly number[]): number[] {
  return [first * 40 + second, ...rest.flatMap(base128)];
}

function base128(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let left = value >> 7; left > 0; left >>= 7) bytes.unshift((left & 0x7f) | 0x80);
  return bytes;
}
