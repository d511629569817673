import { isDemand, type Demand } from '../../../src/core/catalogue/demands';
import { isProofKind, type ProofKind } from '../../../src/core/catalogue/kinds';

/** A wording of an expected proof, how often it occurs, and, labelled by hand, what it asks for. */
export interface Wording {
  readonly count: number;
  readonly text: string;
  /** What follows is undefined where the file has no such column. */
  readonly kinds: readonly ProofKind[] | undefined;
  readonly several: boolean | undefined;
  readonly demands: readonly Demand[] | undefined;
}

/** Reads `count,wording[,kinds[,several[,demands]]]`, several names in a cell parted by a blank; throws on an unknown name. */
export function readWordings(csv: string): readonly Wording[] {
  return recordsOf(csv)
    .slice(1)
    .map(([count = '', text = '', kinds, several, demands]) => ({
      count: Number(count),
      text,
      kinds: kinds === undefined ? undefined : namesIn(kinds, isProofKind),
      several: several === undefined ? undefined : several === 'yes',
      demands: demands === undefined ? undefined : namesIn(demands, isDemand),
    }));
}

function namesIn<Name extends string>(cell: string, isName: (text: string) => text is Name): readonly Name[] {
  return cell
    .split(' ')
    .filter((name) => name !== '')
    .map((name) => {
      if (!isName(name)) throw new Error(`unknown name: ${name}`);
      return name;
    });
}

/** The records of a CSV file: cells in quotes may hold commas, line ends, and quotes twice. */
function recordsOf(csv: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, plain = '', end = ''] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (record.length > 1) records.push(record);
    record = [];
  }
  return records;
}
