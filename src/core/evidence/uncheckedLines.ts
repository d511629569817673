import type { Language, Words } from '../language/language';
import type { Facts, Inspection } from './model';

/** What was not checked of a file, or cannot be: what a green mark does not mean. In words, without a capital. */
export function uncheckedLines({ type, facts, sha256 }: Inspection, language: Language): readonly string[] {
  const { unknownType, pdfText, signature, pdfa, sum, content } = words[language];
  const unsearched = leftUnsearched(type, facts);
  return [
    ...(type === 'unknown' ? [unknownType] : []),
    ...(type === 'pdf' && facts.textLayer === undefined ? [pdfText] : []),
    ...(facts.signed === true ? [signature] : []),
    ...(facts.pdfa === undefined ? [] : [pdfa]),
    ...(unsearched === undefined ? [] : [words[language][unsearched]]),
    ...(sha256 === undefined ? [sum] : []),
    content,
  ];
}

/** What patients' numbers were not looked for in. */
function leftUnsearched(type: string, { searched }: Facts): 'rest' | 'text' | 'pixels' | undefined {
  if (searched === undefined) return type === 'pdf' ? 'text' : 'pixels';
  if (searched === 'whole') return undefined;
  return searched === 'part' ? 'rest' : 'text';
}

type Unchecked =
  'rest' | 'text' | 'pixels' | 'unknownType' | 'pdfText' | 'signature' | 'pdfa' | 'sum' | 'content';

const words: Words<Readonly<Record<Unchecked, string>>> = {
  fr: {
    unknownType: 'le type, que les octets ne disent pas',
    pdfText: 'le texte du PDF, qui n’a pas pu être lu',
    signature: 'ce que vaut la signature, et qui l’a faite',
    pdfa: 'la conformité PDF/A elle-même : seul est lu ce que le fichier déclare',
    rest: 'le reste du texte : des numéros de patients peuvent s’y trouver',
    text: 'les numéros de patients : le texte n’a pas pu être lu',
    pixels: 'les numéros de patients, qui ne se cherchent que dans un texte',
    sum: 'l’empreinte SHA-256, calculée à la demande',
    content: 'ce que la preuve montre : cela se regarde',
  },
  en: {
    unknownType: 'the type, which the bytes do not tell',
    pdfText: 'the text of the PDF, which could not be read',
    signature: 'what the signature is worth, and who made it',
    pdfa: 'conformance to PDF/A itself: only what the file declares is read',
    rest: "the rest of the text: patients' numbers may stand in it",
    text: "patients' numbers: the text could not be read",
    pixels: "patients' numbers, which are looked for in text alone",
    sum: 'the SHA-256 sum, computed on demand',
    content: 'what the proof shows: that is for people to look at',
  },
};
