/**
 * `ordinary`: what servers of health software write, no patient among it. `beside words`: identifiers of goods, people of
 * the trade and exchanges, with words of care, escapes and columns around them. `runs of 15 digits`: the worst there could be.
 */
export type LogKind = 'ordinary' | 'beside words' | 'runs of 15 digits';

/** A made-up log of about `size` characters, the same one for the same seed. */
export function ordinaryLog(kind: LogKind, size: number, seed: number): string {
  const random = randomFrom(seed);
  const writers = writersOf[kind];
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

/** The same with what makes a careless search believe more: words before, escapes, signs and columns between. */
const besideWords: readonly Writer[] = [
  (digits, hex) => `patient id=${uuid(hex)} ipp=${digits(8)} iep=${digits(9)} venue ${digits(12)}`,
  (digits) => `{"patientId":"${digits(10)}","orderNumber":"CMD${digits(13)}","key":"${digits(2)}"}`,
  (digits, _, time) => `{"id":${String(time)},"key":${digits(2)},"patient":"${digits(6)}"}`,
  (digits) => `scan (01)0${digits(13)}(17)${digits(6)}(10)${digits(6)}(21)${digits(12)}`,
  (digits) =>
    `code-barres EAN 3${digits(12)} SSCC ${digits(18)} lot ${digits(4)}-${digits(4)}-${digits(4)}-${digits(3)}`,
  (digits) =>
    `GET /api/patients/${digits(7)}?from=20${digits(6)}%20${digits(2)}%3A${digits(2)}&q=${digits(5)}%2B${digits(5)}`,
  (digits) => `PS RPPS ${digits(11)} ${digits(2)} structure FINESS ${digits(9)} SIRET ${digits(14)}`,
  (digits) => `carte PS 8${digits(11)}/${digits(10)} patient présent`,
  (_, hex) => `traceparent 00-${hex(32)}-${hex(16)}-01 etag W/"${hex(27)}"`,
  (digits, hex) => `PAT${digits(9)} UF${digits(4)} sess_${hex(24)} doc-${digits(15)}-v${digits(1)}`,
  (digits) =>
    `${digits(3)} ${digits(3)} ${digits(3)} ${digits(3)} ${digits(3)} ${digits(3)} ${digits(2)} ${digits(2)}`,
  (digits) =>
    `${digits(1)} ${digits(1)} ${digits(2)} ${digits(1)} ${digits(2)} ${digits(2)} ${digits(1)} ${digits(3)} ${digits(2)}`,
  (digits) =>
    `IBAN assuré FR${digits(2)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(3)}`,
  (digits) =>
    `patient né le 19${digits(2)}-0${digits(1)}-1${digits(1)} admis 20260211-${digits(6)}-${digits(3)}`,
  (digits, _, time) =>
    `PID|1||${digits(8)}^^^HOP&1.2.250.1.71.4.2.${digits(1)}&ISO^PI||NOM^PRENOM||${stamp(time).slice(0, 8)}|F|||||0${digits(9)}`,
  (digits, _, time) =>
    `<effectiveTime value="${stamp(time)}+0100"/><id root="1.2.250.1.${digits(3)}.${digits(1)}.${digits(2)}" extension="${digits(13)}"/>`,
  (digits, hex) => `0000${hex(4)} ${Array.from({ length: 8 }, () => hex(4)).join(' ')} ${digits(2)}`,
  (digits, hex) => `jwt ${Buffer.from(hex(80)).toString('base64')}.${digits(5)}`,
  (digits) =>
    `ISBN 978-${digits(1)}-${digits(4)}-${digits(4)}-${digits(1)} tél. +33 (0)1 ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
];

const writersOf: Readonly<Record<LogKind, readonly Writer[]>> = {
  ordinary,
  'beside words': besideWords,
  'runs of 15 digits': [(digits) => `call imei ${digits(15)} ok`],
};

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
