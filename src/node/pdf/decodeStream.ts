import type { Budget } from './budget';
import { inflate } from './inflate';
import { type Prediction, unpredicted } from './predicted';
import { type PdfStream, type PdfValue, dictionaryOf, isList, nameOf, numberOf } from './pdfValue';
import { ascii85, asciiHex, lzw, runLength } from './smallFilters';

type Resolve = (value: PdfValue | undefined) => PdfValue;

/** The bytes of a stream without its filters; nothing for pictures, whose filters are not undone, or past the budget. */
export function decodeStream(stream: PdfStream, resolve: Resolve, budget: Budget): Uint8Array {
  const { entries } = stream.dictionary;
  const filters = listed(resolve(entries.get('Filter') ?? entries.get('F')));
  const parameters = listed(resolve(entries.get('DecodeParms') ?? entries.get('DP')));
  let bytes = stream.raw();
  for (const [at, filter] of filters.slice(0, 8).entries()) {
    if (budget.isOver) return new Uint8Array();
    const name = nameOf(resolve(filter)) ?? '';
    const given = dictionaryOf(resolve(parameters[at]))?.entries;
    const number = (key: string, usual: number): number => numberOf(resolve(given?.get(key))) ?? usual;
    const decoded = unfiltered(name, bytes, number, budget.streamLimit);
    if (decoded === undefined) return new Uint8Array();
    budget.spend(decoded.length);
    bytes = decoded;
  }
  return bytes;
}

function listed(value: PdfValue): readonly PdfValue[] {
  if (isList(value)) return value;
  return value === null ? [] : [value];
}

function unfiltered(
  name: string,
  bytes: Uint8Array,
  number: (key: string, usual: number) => number,
  most: number,
): Uint8Array | undefined {
  const prediction: Prediction = {
    predictor: number('Predictor', 1),
    colours: number('Colors', 1),
    bits: number('BitsPerComponent', 8),
    columns: number('Columns', 1),
  };
  switch (name) {
    case 'FlateDecode':
    case 'Fl':
      return unpredicted(inflate(bytes, most), prediction);
    case 'LZWDecode':
    case 'LZW':
      return unpredicted(lzw(bytes, number('EarlyChange', 1), most), prediction);
    case 'ASCII85Decode':
    case 'A85':
      return ascii85(bytes, most);
    case 'ASCIIHexDecode':
    case 'AHx':
      return asciiHex(bytes, most);
    case 'RunLengthDecode':
    case 'RL':
      return runLength(bytes, most);
    case 'Crypt':
      return bytes;
    default:
      return undefined;
  }
}
