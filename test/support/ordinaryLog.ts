/** `ordinary`: what servers of health software write, no patient among it. `runs of 15 digits`: the worst there could be. */
export type LogKind = 'ordinary' | 'runs of 15 digits';

/** A made-up log of about `size` characters, the same one for the same seed. */
export function ordinaryLog(kind: LogKind, size: number, seed: number): string {
  const random = randomFrom(seed);
  const writers = kind === 'ordinary' ? ordinary : [(digits: Digits) => `call imei ${digits(15)} ok`];
  const digits: Digits = (count) =>
    Array.from({ length: count }, () => String(Math.floor(random() * 10))).join('');
  const hex = (count: number): string =>
    Array.from({ length: count }, () => Math.floor(random() * 16).toString(16)).join('');
  const lines: string[] = [];
  let time = Date.UTC(2026, 1, 11, 8);
  for (let length = 0; length < size;) {
    time += Math.floor(random() * 900);
    const write = writers[Math.floor(random() * writers.length)];
    const line = `${new Date(time).toISOString()} INFO [exec-${digits(2)}] ${write?.(digits, hex, time) ?? ''}`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}

type Digits = (count: number) => string;
type Writer = (digits: Digits, hex: Digits, time: number) => string;

/** A line for each sort of number that such logs are full of. */
const ordinary: readonly Writer[] = [
  (digits, hex) => `request id=${uuid(hex)} took ${digits(3)} ms, ${digits(5)} bytes`,
  (_, hex) => `stored sha256=${hex(64)}`,
  (_, hex) => `commit ${hex(40)} trace ${hex(32)} span ${hex(16)}`,
  (digits) =>
    `appel du 0${digits(1)} ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)} au +33 6 ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
  (digits) => `facture SIRET ${digits(14)} SIREN ${digits(3)} ${digits(3)} ${digits(3)}`,
  (digits) => `SIRET ${digits(3)} ${digits(3)} ${digits(3)} ${digits(5)} APE 62${digits(2)}Z`,
  (digits) => `PS 8${digits(11)} RPPS ${digits(11)} ADELI ${digits(9)} FINESS ${digits(9)}`,
  (digits) =>
    `virement FR${digits(2)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(3)}`,
  (digits) => `IBAN FR${digits(25)} carte ${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)}`,
  (digits, _, time) =>
    `epoch ${String(time)} micros ${String(time)}${digits(3)} nanos ${String(time)}${digits(6)} ${digits(2)}`,
  (digits, _, time) => `${String(time)} ${digits(2)} GET /api/patients/${digits(6)} 200 ${digits(4)}`,
  (digits) => `snowflake ${digits(18)} session ${digits(10)} imei ${digits(15)}`,
  (digits, _, time) => `HL7 MSH|^~\\&|RIS|HOP|PACS|HOP|${stamp(time)}||ORM^O01|${digits(8)}|P|2.5`,
  (digits) => `DICOM 1.2.826.0.1.${digits(7)}.2.${digits(3)}.${digits(8)}.${digits(14)}.${digits(4)}`,
  (digits) => `gc pause ${digits(1)}.${digits(15)} s, heap ${digits(9)} -> ${digits(9)}`,
  (digits) =>
    `10.${digits(2)}.${digits(2)}.1:${digits(4)} ${digits(1)} ${digits(2)} ${digits(2)} ${digits(2)} ${digits(3)} ${digits(3)} ${digits(2)}`,
];

function uuid(hex: Digits): string {
  return [hex(8), hex(4), hex(4), hex(4), hex(12)].join('-');
}

function stamp(time: number): string {
  return new Date(time).toISOString().replace(/[-T:]/gu, '').slice(0, 14);
}

/** Numbers from 0 to 1 that are always the same ones (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
