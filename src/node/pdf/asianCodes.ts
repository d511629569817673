/** What the library asks for by name: tables of Asian codes, or fonts. */
interface PdfJsRequest {
  readonly kind: string;
  readonly filename: string;
}

/**
 * Stands for the tables of Asian codes, a megabyte of them, that the library can be given. Where a font's codes are Unicode
 * themselves, its text is read in full; of the others it is known that there are letters, and not which (U+FFFD). Without
 * any table the library would leave such text out.
 */
export class AsianCodes {
  private isUnicode = false;

  async fetch({ kind, filename }: PdfJsRequest): Promise<Uint8Array> {
    if (kind !== 'cMapUrl') throw new Error('nothing is fetched');
    const isTable = filename.startsWith('Adobe-');
    this.isUnicode ||= /UCS2|UTF16/.test(filename) && !isTable;
    const letters = isTable ? lettersOf(this.isUnicode) : codesOf(this.isUnicode);
    return Promise.resolve(new TextEncoder().encode(`begincmap ${letters} endcmap`));
  }
}

const all = '1 begincodespacerange <0000> <ffff> endcodespacerange';

function codesOf(isUnicode: boolean): string {
  const range = isUnicode ? '<0000> <ffff> 0' : '<0000> <fffe> 1';
  return `${all} 1 begincidrange ${range} endcidrange`;
}

function lettersOf(isUnicode: boolean): string {
  if (isUnicode) return `${all} 1 beginbfrange <0000> <ffff> <0000> endbfrange`;
  const rows = Array.from({ length: 256 }, (_, high) => {
    const row = high.toString(16).padStart(2, '0');
    return `<${row}00> <${row}ff> [${'<fffd> '.repeat(256)}]`;
  });
  return `${all} 256 beginbfrange ${rows.join(' ')} endbfrange`;
}
