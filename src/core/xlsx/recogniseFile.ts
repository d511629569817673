import type { WorkbookRefusal } from './model';

/** What a file that is no ZIP archive is, by its first bytes; undefined where it may be an `.xlsx`. */
export function refusalByBytes(bytes: Uint8Array): WorkbookRefusal | undefined {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return holds(bytes, encryptedPackage) ? 'encrypted' : 'old-xls';
  // BIFF streams of Excel 2 to 4, before there were containers.
  if (bytes[0] === 0x09 && (bytes[1] === 0x08 || bytes[1] === 0x04 || bytes[1] === 0x02)) return 'old-xls';
  return startsWith(bytes, [0x50, 0x4b]) ? undefined : 'not-a-workbook';
}

/** The name, in UTF-16, of the stream that holds a password-protected workbook. */
const encryptedPackage = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function holds(bytes: Uint8Array, pattern: readonly number[]): boolean {
  const [first = 0] = pattern;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (pattern.every((byte, step) => bytes[at + step] === byte)) return true;
  }
  return false;
}

/** What an archive without a workbook's parts is, by the names in it. */
export function refusalByNames(has: (name: string) => boolean): WorkbookRefusal {
  if (has('xl/workbook.bin')) return 'xlsb';
  return has('content.xml') && has('mimetype') ? 'ods' : 'not-a-workbook';
}
