import { latin1 } from './pdfScanner';

/** How much of a font's clear beginning is read for its own encoding. */
const clearPart = 64 * 1024;

/** The names of the glyphs that a font has for the 256 codes by itself; undefined where it does not say. */
export type BuiltInNames = ReadonlyMap<number, string>;

/** Of a Type 1 font, whose encoding stands in clear before what is ciphered. */
export function namesInType1(program: Uint8Array): BuiltInNames | undefined {
  const text = latin1(program, 0, clearPart).split('eexec', 1).join('');
  const start = text.indexOf('/Encoding');
  if (start < 0) return undefined;
  const names = new Map<number, string>();
  for (const [, code, name] of text
    .slice(start)
    .matchAll(/\bdup\s{1,8}(\d{1,3})\s{0,8}\/([^\s/{}()<>[\]]{1,64})\s{1,8}put\b/g)) {
    if (name !== undefined && name !== '.notdef') names.set(Number(code), name);
  }
  return names.size === 0 ? undefined : names;
}
