import type { InsideMessages } from './evidenceShapes';
import { shown } from './evidenceParts';

export const insideMessagesEn: InsideMessages = {
  'pdf-without-text': ({ file }) =>
    `“${shown(file)}” holds pictures of text and no text: what it says could not be compared with the dossier.`,
  'pdfa-missing': ({ file, type }) =>
    type === 'pdf'
      ? `“${shown(file)}” does not declare itself PDF/A, which this proof asks for: export it again as PDF/A-1.`
      : `“${shown(file)}” is a ${shown(type)} file; this proof asks for PDF/A: export it as PDF/A-1.`,
  'signature-missing': ({ file, why }) =>
    `“${shown(file)}” holds no electronic signature${signature[String(why)] ?? ''}.`,
  'image-too-small': ({ file, width, height, minimum }) =>
    `“${shown(file)}” is ${shown(width)} × ${shown(height)} pixels: under ${shown(minimum)}, nobody can read it.`,
  'xml-malformed': ({ file, line, what }) =>
    what === 'depth'
      ? `“${shown(file)}” nests more than 256 elements${placeOf(line)}: nothing after it is checked.`
      : `“${shown(file)}” is not well-formed XML${placeOf(line)}: export it again, whole and unedited.`,
  'doctype-refused': ({ file, line }) =>
    `“${shown(file)}” holds a document type declaration (DOCTYPE)${placeOf(line)}: nothing after it is read. Take it out.`,
  'hl7-malformed': ({ file, line }) =>
    `“${shown(file)}” is not a well-formed HL7 v2 message${placeOf(line)}: it must begin with a whole MSH segment.`,
  'xdm-incomplete': ({ file, missing }) =>
    missing === ''
      ? `“${shown(file)}” is not an IHE_XDM archive: INDEX.HTM, README.TXT and IHE_XDM/ are not there.`
      : `“${shown(file)}” is an incomplete IHE_XDM archive; missing: ${shown(missing)}.`,
  'archive-unsafe': ({ file, what }) =>
    `“${shown(file)}” is an archive that can't be opened safely: ${unsafe[String(what)] ?? 'its list of contents lies'}. Make it again.`,
  'too-few-files': ({ file }) =>
    `Several pictures are asked for, and “${shown(file)}” is the only one attached: does it show everything?`,
};

const signature: Readonly<Record<string, string>> = {
  'pentest-form': ": the form of the penetration test is signed by its auditor's own certificate",
  attestation: ': sign it, or attach the scan of the signed paper',
  demanded: ', which this proof asks for',
  policy: ', which “policy: require” of segur.yaml asks for',
};

const unsafe: Readonly<Record<string, string>> = {
  'path-outside': 'a name in it leaves its folder',
  'too-many-entries': 'it holds too many files',
  'too-large': 'it unpacks to far too much',
  ratio: 'it unpacks to far too much',
  overlapping: 'its contents overlap',
  'beyond-end': 'its list of contents points past its end',
  encrypted: 'it is protected by a password',
};

function placeOf(line: string | number | undefined): string {
  return line === undefined || line === '' ? '' : ` (line ${shown(line)})`;
}
