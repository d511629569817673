import { SaxesParser } from 'saxes';
import { Refused } from './model';

/** What a reader of one kind of part does with what stands in it. Names come without their prefix. */
export interface XmlReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Deeper than any part of a workbook. */
const deepest = 64;

/** Streams a part through a reader. Entities are never expanded, a DOCTYPE is refused. Throws `Refused`. */
export async function parseXml(chunks: AsyncIterable<Uint8Array>, reader: XmlReader): Promise<void> {
  const parser = parserFor(reader);
  let decoder: ReturnType<typeof decoderFor> | undefined;
  for await (const chunk of chunks) {
    const known = (decoder ??= decoderFor(chunk));
    write(() => parser.write(known.decode(chunk, { stream: true })));
  }
  if (decoder) write(() => parser.close());
}

function parserFor(reader: XmlReader): SaxesParser<{ position: false; xmlns: false }> {
  const parser = new SaxesParser({ position: false, xmlns: false } as const);
  let depth = 0;
  parser.on('doctype', () => {
    throw new Refused('malformed');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw new Refused('malformed');
    reader.open?.(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    reader.close?.(localName(name));
  });
  parser.on('text', (said) => reader.text?.(said));
  parser.on('cdata', (said) => reader.text?.(said));
  return parser;
}

/** Some writers put every name under a prefix: `<x:row>`. */
function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** XML says its encoding by a byte-order mark; without one it is UTF-8 in every workbook. */
function decoderFor(start: Uint8Array): { decode(bytes: Uint8Array, options: { stream: true }): string } {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le');
  return new TextDecoder(start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8');
}

function write(step: () => void): void {
  try {
    step();
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('malformed', { cause: error });
  }
}
