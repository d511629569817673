import { type PdfValue, bytesOf } from './pdfValue';

const longest = 4096;
const utf16be = new TextDecoder('utf-16be');
const utf16le = new TextDecoder('utf-16le');
const utf8 = new TextDecoder();

/** What stands from 0x18 on and from 0x80 on in the format's own code, which is Latin-1 otherwise. Source: ISO 32000-1, D.3. */
const low = '˘ˇˆ˙˝˛˚˜';
const high = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€';

/** The text of a string, at most 4096 bytes of it: in UTF-16 or UTF-8 after a mark, else in the format's own code. */
export function textOf(value: PdfValue): string | undefined {
  const bytes = bytesOf(value)?.slice(0, longest);
  if (bytes === undefined) return undefined;
  const buffer = Buffer.from(bytes, 'latin1');
  if (bytes.startsWith('\xfe\xff')) return withoutLanguage(utf16be.decode(buffer));
  if (bytes.startsWith('\xff\xfe')) return withoutLanguage(utf16le.decode(buffer));
  if (bytes.startsWith('\xef\xbb\xbf')) return withoutLanguage(utf8.decode(buffer));
  // eslint-disable-next-line no-control-regex -- these codes stand for letters here
  return bytes.replace(/[\x18-\x1f\x80-\xa0]/g, ownLetter);
}

function ownLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  return (code < 0x80 ? low[code - 0x18] : high[code - 0x80]) ?? letter;
}

/** The name of the language of what follows stands between two escapes. */
function withoutLanguage(text: string): string {
  // eslint-disable-next-line no-control-regex -- the escape is what is looked for
  return text.includes('\x1b') ? text.replace(/\x1b[^\x1b]{0,20}\x1b/g, '') : text;
}
