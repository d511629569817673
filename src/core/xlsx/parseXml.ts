import { Refused } from './model';
import { XmlScanner, type XmlReader } from './xmlScanner';

/** Streams a part through a reader. Throws `Refused` for what is not the XML of a workbook. */
export async function parseXml(chunks: AsyncIterable<Uint8Array>, reader: XmlReader): Promise<void> {
  const scanner = new XmlScanner(reader);
  let decoder: ReturnType<typeof decoderFor> | undefined;
  for await (const chunk of chunks) {
    decoder ??= decoderFor(chunk);
    scanner.write(decoder.decode(chunk, { stream: true }));
  }
  if (decoder !== undefined && !scanner.isWhole()) throw new Refused('malformed');
}

/** XML says its encoding by a byte-order mark; without one it is UTF-8 in every workbook. */
function decoderFor(start: Uint8Array): { decode(bytes: Uint8Array, options: { stream: true }): string } {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le');
  return new TextDecoder(start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8');
}
