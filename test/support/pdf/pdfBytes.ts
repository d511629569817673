import { deflateSync } from 'node:zlib';

/** An object's body, as it is between `obj` and `endobj`; a stream says its own length. */
export type PdfObject = string | Uint8Array;

export interface PdfPlan {
  /** By number, from 1 on. The catalogue is the first one. */
  readonly objects: readonly PdfObject[];
  /** More of the trailer: `/Info 5 0 R`. */
  readonly trailer?: string;
  /** How objects are found: a table, a stream of references with the objects in another, both, or not at all. */
  readonly form?: 'table' | 'stream' | 'hybrid' | 'none';
  readonly header?: string;
  /** After the end. */
  readonly garbage?: string;
  /** What comes before the header, in which places are not counted. */
  readonly before?: string;
}

export function joined(...parts: readonly (string | Uint8Array)[]): Buffer {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );
}

/** A stream with its dictionary; compressed by default. */
export function stream(
  content: string | Uint8Array,
  dictionary = '',
  { plain = false }: { readonly plain?: boolean } = {},
): Uint8Array {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  const body = plain ? bytes : deflateSync(bytes);
  const filter = plain ? '' : '/Filter/FlateDecode';
  return joined(`<<${dictionary}${filter}/Length ${body.length}>>\nstream\n`, body, '\nendstream');
}

/** A whole file whose references point where its objects are. */
export function pdfOf(plan: PdfPlan): Uint8Array {
  const { header = '%PDF-1.7', form = 'table', before = '', garbage = '' } = plan;
  const file = new Writer(`${header}\n%\xe2\xe3\xcf\xd3\n`);
  const end = writers[form](file, plan);
  return new Uint8Array(joined(before, file.bytes, end, garbage));
}

class Writer {
  private readonly parts: Uint8Array[] = [];
  readonly offsets = new Map<number, number>();
  length = 0;

  constructor(start: string) {
    this.add(start);
  }

  get bytes(): Buffer {
    return Buffer.concat(this.parts);
  }

  add(...parts: readonly (string | Uint8Array)[]): void {
    const bytes = joined(...parts);
    this.parts.push(bytes);
    this.length += bytes.length;
  }

  object(number: number, body: PdfObject): void {
    this.offsets.set(number, this.length);
    this.add(`${number} 0 obj\n`, body, '\nendobj\n');
  }
}

const writers: Readonly<Record<NonNullable<PdfPlan['form']>, (file: Writer, plan: PdfPlan) => string>> = {
  none: (file, { objects, trailer = '' }) => {
    objects.forEach((body, at) => file.object(at + 1, body));
    return `trailer\n<</Root 1 0 R/Size ${objects.length + 1}${trailer}>>\nstartxref\n7\n%%EOF\n`;
  },
  table: (file, { objects, trailer = '' }) => {
    objects.forEach((body, at) => file.object(at + 1, body));
    return table(file, objects.length, trailer);
  },
  stream: (file, plan) => {
    const size = compressed(file, plan);
    return `startxref\n${references(file, plan, size)}\n%%EOF\n`;
  },
  hybrid: (file, plan) => {
    const { objects, trailer = '' } = plan;
    const at = references(file, plan, compressed(file, plan));
    return table(file, objects.length + 2, `${trailer}/XRefStm ${at}`);
  },
};

function table(file: Writer, last: number, trailer: string): string {
  const rows = Array.from({ length: last }, (_, at) => {
    const offset = file.offsets.get(at + 1);
    return offset === undefined ? '0000000000 00000 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const head = `xref\n0 ${last + 1}\n0000000000 65535 f \n${rows.join('')}`;
  return `${head}trailer\n<</Root 1 0 R/Size ${last + 1}${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`;
}

const inside = new WeakMap<Writer, readonly number[]>();

/** Streams as they are, everything else in a stream of objects; answers with that one's number. */
function compressed(file: Writer, { objects }: PdfPlan): number {
  const hidden: (readonly [number, string])[] = [];
  objects.forEach((body, at) => {
    if (typeof body === 'string') hidden.push([at + 1, body]);
    else file.object(at + 1, body);
  });
  let offset = 0;
  const heads = hidden.map(([number, body]) => {
    const head = `${number} ${offset} `;
    offset += Buffer.byteLength(body, 'latin1') + 1;
    return head;
  });
  const first = heads.join('').length;
  const bodies = hidden.map(([, body]) => `${body}\n`).join('');
  const container = objects.length + 1;
  file.object(container, stream(heads.join('') + bodies, `/Type/ObjStm/N ${hidden.length}/First ${first}`));
  inside.set(
    file,
    hidden.map(([number]) => number),
  );
  return container;
}

/** A stream of references with a predictor, as producers write it; answers where it is. */
function references(file: Writer, { trailer = '' }: PdfPlan, container: number): number {
  const own = container + 1;
  const at = file.length;
  const hidden = inside.get(file) ?? [];
  const rows = Array.from({ length: own + 1 }, (_, number) => {
    if (number === 0) return [0, 0, 0, 0, 0, 255];
    const index = hidden.indexOf(number);
    const offset = number === own ? at : (file.offsets.get(number) ?? 0);
    const place = index >= 0 ? container : offset;
    return [
      index >= 0 ? 2 : 1,
      place >> 24,
      (place >> 16) & 255,
      (place >> 8) & 255,
      place & 255,
      Math.max(0, index),
    ];
  });
  const predicted = rows.flatMap((row, number) => [
    2,
    ...row.map((byte, column) => (byte - (rows[number - 1]?.[column] ?? 0)) & 255),
  ]);
  const parameters = '/DecodeParms<</Predictor 12/Columns 6>>';
  const dictionary = `/Type/XRef/W[1 4 1]/Size ${own + 1}/Root 1 0 R${trailer}${parameters}`;
  file.object(own, stream(Uint8Array.from(predicted), dictionary));
  return at;
}
