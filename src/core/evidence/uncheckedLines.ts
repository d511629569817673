import type { Language, Words } from '../language/language';
import type { Facts, Inspection } from '../inspect/model';
import { unsearchedText } from './unsearchedText';

/** What was not checked of a file, or cannot be: what a green mark does not mean. In words, without a capital. */
export function uncheckedLines(inspection: Inspection, language: Language): readonly string[] {
  const sentences = words[language];
  return uncheckedOf(inspection).map((name) =>
    unsearchedNames.has(name)
      ? sentences[name] + unsearchedText(inspection.facts, language)
      : sentences[name],
  );
}

/** The same by names for programs, which do not depend on the language. */
export function uncheckedOf({ type, facts, sha256 }: Inspection): readonly Unchecked[] {
  const unsearched = leftUnsearched(type, facts);
  return [
    ...(type === 'unknown' ? (['type'] as const) : []),
    ...(tellsWhole(type, facts) ? [] : (['whole'] as const)),
    ...(type === 'pdf' && facts.textLayer === undefined ? (['pdfText'] as const) : []),
    ...(facts.signed === true ? (['signature'] as const) : []),
    ...(facts.pdfa === undefined ? [] : (['pdfa'] as const)),
    ...(unsearched === undefined ? [] : [unsearched]),
    ...(sha256 === undefined ? (['sha256'] as const) : []),
    'content',
  ];
}

/** Types whose bytes show whether the file is whole, and that are looked at for it. */
const tellWhole: ReadonlySet<string> = new Set(
  [
    'png jpg gif bmp webp tif heic avif ico cur icns pdf xml svg mp4 mov m4v m4a 3gp 3g2 mkv webm avi wmv wma 7z tar xz',
    'der p7b p7m p12 crl csr key',
    'zip jar apk epub docx xlsx xlsb pptx vsdx xps odt ods odp odg odc odf odi odb sxw sxc sxi sxd',
  ]
    .join(' ')
    .split(' '),
);

/** Texts that are read through for their end. */
const textsWithEnd: ReadonlySet<string> = new Set('json jsonl pem pgp ics vcf'.split(' '));

/** Whether a file whose end is missing would have been reported. A long text is not read to its end. */
function tellsWhole(type: string, { searchedUpTo, endUnknown }: Facts): boolean {
  if (endUnknown === true) return false;
  return tellWhole.has(type) || (textsWithEnd.has(type) && searchedUpTo === undefined);
}

/** What patients' numbers were not looked for in. */
function leftUnsearched(
  type: string,
  { searched, pictures }: Facts,
): 'patientsInRest' | 'patientsInText' | 'patientsInPixels' | undefined {
  if (searched === undefined) return type === 'pdf' ? 'patientsInText' : 'patientsInPixels';
  if (searched === 'whole') return pictures === undefined ? undefined : 'patientsInPixels';
  return searched === 'part' ? 'patientsInRest' : 'patientsInText';
}

/** What can be left unchecked of a file. Programs read these names. */
export type Unchecked =
  | 'type'
  | 'whole'
  | 'pdfText'
  | 'signature'
  | 'pdfa'
  | 'patientsInRest'
  | 'patientsInText'
  | 'patientsInPixels'
  | 'sha256'
  | 'content';

const unsearchedNames: ReadonlySet<Unchecked> = new Set([
  'patientsInRest',
  'patientsInText',
  'patientsInPixels',
]);

const words: Words<Readonly<Record<Unchecked, string>>> = {
  fr: {
    type: 'le type, que le contenu n’indique pas',
    whole: 'si le fichier est entier, ce que son format n’indique pas',
    pdfText: 'le texte du PDF, qui n’a pas pu être lu',
    signature: 'la validité de la signature et son auteur',
    pdfa: 'la conformité PDF/A elle-même : seul est lu ce que le fichier déclare',
    patientsInRest: 'le reste du texte : des numéros de patients peuvent s’y trouver',
    patientsInText: 'les numéros de patients : le texte n’a pas pu être lu',
    patientsInPixels: 'les numéros de patients, recherchés seulement dans du texte',
    sha256: 'l’empreinte SHA-256, calculée à la demande',
    content: 'ce que montre la preuve, à examiner par une personne',
  },
  en: {
    type: 'the type, which the content does not show',
    whole: 'whether the file is whole, which its format does not show',
    pdfText: 'the text of the PDF, which could not be read',
    signature: 'the validity of the signature and its author',
    pdfa: 'conformance to PDF/A itself: only what the file declares is read',
    patientsInRest: 'the rest of the text: it may contain patients’ numbers',
    patientsInText: 'patients’ numbers: the text could not be read',
    patientsInPixels: 'patients’ numbers, which are searched for in text only',
    sha256: 'the SHA-256 hash, computed on demand',
    content: 'what the proof shows, which a person must review',
  },
};
