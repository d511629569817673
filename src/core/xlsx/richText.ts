import type { XmlReader } from './workbookXml';

/** Excel writes a character that XML can't hold as `_x000D_`. */
const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** The characters that a shared or inline text stands for. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Gathers the runs of a rich text (`<r><t>…</t></r>`), the phonetic ones (`<rPh>`) left out. */
export class RichText {
  private inText = false;
  private inPhonetic = false;
  private gathered = '';

  open(name: string): void {
    if (name === 'rPh') this.inPhonetic = true;
    else if (name === 't' && !this.inPhonetic) this.inText = true;
  }

  text(chunk: string): void {
    if (this.inText) this.gathered += chunk;
  }

  close(name: string): void {
    if (name === 'rPh') this.inPhonetic = false;
    else if (name === 't') this.inText = false;
  }

  /** What was gathered since the last time. */
  take(): string {
    const text = unescapeText(this.gathered);
    this.gathered = '';
    return text;
  }
}

/** Reads `sharedStrings.xml` into `strings`, in their order. */
export function sharedStringsReader(strings: string[]): XmlReader {
  const rich = new RichText();
  return {
    open: (name) => rich.open(name),
    text: (chunk) => rich.text(chunk),
    close(name) {
      rich.close(name);
      if (name === 'si') strings.push(rich.take());
    },
  };
}
