import type { FileFaultParams } from '../../inspect/model';
import { typesInWords } from '../../evidence/typesInWords';
import type { SentencesOf } from '../family';
import type { formFindings } from '../findingLists';
import { kindsInWords, shown } from '../sentenceText';

export const formEn: SentencesOf<typeof formFindings> = {
  'extension-mismatch': ({ file, extension, type }) =>
    `“${shown(file)}” is really a ${shown(type)} file, not ${shown(extension)}: rename it or export it again.`,
  'format-not-accepted': ({ given, type, kinds, accepted }) => {
    const expected = kindsInWords(kinds.split(','), 'en');
    const what = given === 'file' ? `a ${shown(type)} file` : otherThanFile[given];
    const instead = accepted === '' ? '' : ` (${typesInWords(accepted.split(', '), 'en')})`;
    return `The expected proof is: ${expected}${instead}; ${what} is not accepted.`;
  },
  'file-corrupt': ({ file, type, what }) =>
    `“${shown(file)}” (${shown(type)}) is damaged: ${corruption[what]}. Export or copy it again.`,
  'pdf-encrypted': ({ file }) =>
    `“${shown(file)}” is a protected PDF (password or restrictions): provide a version without protection.`,
  'pdf-without-text': ({ file }) =>
    `“${shown(file)}” contains only pictures: its text could not be compared with the dossier.`,
  'pdfa-missing': ({ file, type }) =>
    type === 'pdf'
      ? `“${shown(file)}” does not declare itself PDF/A, which this proof asks for: export it again as PDF/A-1.`
      : `“${shown(file)}” is a ${shown(type)} file; this proof asks for PDF/A: export it as PDF/A-1.`,
  'signature-missing': ({ file, why }) =>
    `“${shown(file)}” has no electronic signature${signature[why] ?? ''}.`,
  'image-too-small': ({ file, width, height, minimum }) =>
    `“${shown(file)}” is ${width} × ${height} pixels: below ${minimum}, a picture is unreadable.`,
  'xml-malformed': ({ file, line, what }) =>
    what === 'depth'
      ? `“${shown(file)}” is nested more than 256 levels deep${placeOf(line)}: the rest is not checked.`
      : what === 'encoding'
        ? `“${shown(file)}” is not well-formed XML${placeOf(line)}: a character is not in the declared encoding. Export it again in that encoding.`
        : `“${shown(file)}” is not well-formed XML${placeOf(line)}: export it again, whole and unedited.`,
  'doctype-refused': ({ file, line }) =>
    `“${shown(file)}” contains a document type declaration (DOCTYPE, line ${line}): the rest is not read. Remove it.`,
  'hl7-malformed': ({ file, line }) =>
    `“${shown(file)}” is not a well-formed HL7 v2 message${placeOf(line)}: it must begin with a whole MSH segment.`,
  'xdm-incomplete': ({ file, missing }) =>
    missing === ''
      ? `“${shown(file)}” is not an IHE_XDM archive: INDEX.HTM, README.TXT and IHE_XDM/ are not there.`
      : `“${shown(file)}” is an incomplete IHE_XDM archive; missing: ${shown(missing)}.`,
  'archive-unsafe': ({ file, what }) =>
    `“${shown(file)}” is an archive that was not opened, for safety: ${unsafe[what]}. Make it again.`,
  'office-encrypted': ({ file }) =>
    `“${shown(file)}” is a password-protected Office document: the examiner can’t open it. Save it without a password.`,
  'mail-encrypted': ({ file }) =>
    `“${shown(file)}” is an encrypted mail: only its recipient can read it. Decrypt it, then export it again.`,
  'text-not-readable': ({ file }) =>
    `“${shown(file)}” contains no readable text in any encoding: export or copy it again.`,
  'too-few-files': ({ file }) =>
    `Several pictures are asked for, and “${shown(file)}” is the only one attached: does it show everything?`,
};

const otherThanFile = {
  link: 'a link',
  number: 'a test number',
  'other-xml': 'XML that is not a CDA R2 document',
} as const;

const corruption: Readonly<Record<FileFaultParams['file-corrupt']['what'], string>> = {
  truncated: 'it is truncated',
  header: 'it does not begin as this format does',
  checksum: 'a checksum is wrong',
  structure: 'its structure is invalid',
  'line-ends': 'its line endings were rewritten, as by a transfer in text mode or by git',
  streams: 'the content of its pages can no longer be decompressed',
  'no-page': 'no page is found in it',
};

const signature: Readonly<Partial<Record<string, string>>> = {
  'pentest-form': ': the form of the penetration test is signed by its auditor’s own certificate',
  attestation: ': sign it, or attach the signed document, scanned',
  demanded: ', which this proof asks for',
  policy: ', which “policy: require” of segur.yaml asks for',
};

const unsafe: Readonly<Record<FileFaultParams['archive-unsafe']['what'], string>> = {
  'path-outside': 'a path in it leads out of the archive',
  'too-many-entries': 'it contains too many files',
  ratio: 'its uncompressed size is excessive',
  overlapping: 'its contents overlap',
  'beyond-end': 'its central directory points past its end',
  encrypted: 'it is protected by a password',
};

function placeOf(line: string | undefined): string {
  return line === undefined ? '' : ` (line ${line})`;
}
