import { type BuiltInNames, namesInType1 } from './builtInNames';
import { namesInCompactFont } from './compactFont';
import { type Encoding, encodingNamed } from './encodings';
import { textOfGlyph } from './glyphNames';
import type { PdfFile } from './pdfFile';
import { type PdfDictionary, type PdfValue, isKind, isList, nameOf } from './pdfValue';

type Entries = PdfDictionary['entries'];

/** The text of each of the 256 codes of a font whose codes are one byte: as the file says, or the font inside it. */
export function simpleEncoding(file: PdfFile, entries: Entries): Encoding {
  const encoding = file.resolve(entries.get('Encoding'));
  const given = isKind(encoding, 'dictionary') ? encoding.entries : undefined;
  const base = baseOf(file, entries, nameOf(encoding) ?? nameOf(file.resolve(given?.get('BaseEncoding'))));
  const differences = file.resolve(given?.get('Differences'));
  if (!isList(differences)) return base;
  const names = namesOf(file, differences);
  const asHex = names.some(([, name]) => /^[CG](?:[0-9A-F][A-F]|[A-F][0-9A-F])$/i.test(name));
  const own = [...base];
  for (const [code, name] of names) own[code] = textOfGlyph(name) ?? numbered(code, name, asHex);
  return own;
}

/** Whose name says nothing else is what its own font says; where that says nothing, what its kind usually has. */
function baseOf(file: PdfFile, entries: Entries, name: string | undefined): Encoding {
  if (name === 'WinAnsiEncoding' || name === 'MacRomanEncoding' || name === 'StandardEncoding')
    return encodingNamed(name);
  const isTrueType = nameOf(file.resolve(entries.get('Subtype'))) === 'TrueType';
  const usual = encodingNamed(isTrueType ? 'WinAnsiEncoding' : 'StandardEncoding');
  const names = builtInNames(file, entries);
  if (names === undefined) return usual;
  const own = [...usual];
  for (const [code, glyph] of names) own[code] = textOfGlyph(glyph) ?? numbered(code, glyph, false);
  return own;
}

function builtInNames(file: PdfFile, entries: Entries): BuiltInNames | undefined {
  const descriptor = file.dictionary(entries.get('FontDescriptor')).entries;
  const old = file.resolve(descriptor.get('FontFile'));
  if (isKind(old, 'stream')) return namesInType1(file.decode(old));
  const compact = file.resolve(descriptor.get('FontFile3'));
  return isKind(compact, 'stream') ? namesInCompactFont(file.decode(compact)) : undefined;
}

function namesOf(file: PdfFile, differences: readonly PdfValue[]): readonly (readonly [number, string])[] {
  const names: (readonly [number, string])[] = [];
  let code = 0;
  for (const item of differences.slice(0, 1000)) {
    if (typeof item === 'number') code = item;
    else if (code >= 0 && code < 256) names.push([code++, nameOf(file.resolve(item)) ?? '']);
  }
  return names;
}

/** Names that mean nothing may be numbers of letters: `a192` for the code 192, `C233`, `G4B`. Seen in files of old producers. */
function numbered(code: number, name: string, asHex: boolean): string {
  const [, kind, digits = ''] = /^([aCG])([0-9A-Fa-f]{1,3})$/.exec(name) ?? [];
  const letter = parseInt(digits, kind === 'G' || asHex ? 16 : 10);
  if (kind === undefined || (kind === 'a' && letter !== code)) return '';
  return encodingNamed('WinAnsiEncoding')[letter] ?? '';
}
