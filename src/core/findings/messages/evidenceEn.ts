import { typesInWords } from '../../evidence/typesInWords';
import type { FindingParams } from '../model';
import type { EvidenceMessages } from './evidenceShapes';
import { kindsInWords, shown } from './evidenceParts';

export const evidenceMessagesEn: EvidenceMessages = {
  'extension-mismatch': ({ file, extension, type }) =>
    `“${shown(file)}” is really a ${shown(type)} file, not ${shown(extension)}: rename it or export it again.`,
  'format-not-accepted': (params) => format(params),
  'file-corrupt': ({ file, type, what }) =>
    `“${shown(file)}” (${shown(type)}) is damaged: ${corruption[String(what)] ?? 'its structure is broken'}. Export or copy it again.`,
  'pdf-encrypted': ({ file }) =>
    `“${shown(file)}” is a protected PDF (password or restrictions): give a version without protection.`,
};

const corruption: Readonly<Record<string, string>> = {
  truncated: 'it is cut short',
  header: 'it does not begin as this format does',
  checksum: 'a checksum is wrong',
  structure: 'its structure is broken',
  'line-ends': 'its line ends were rewritten, as by a transfer in text mode or by Git',
  streams: 'the content of its pages can no longer be decompressed',
  'no-page': 'no page is found in it',
};

function format({ given, type, kinds, accepted }: FindingParams): string {
  const asked = kindsInWords(kinds, 'en');
  const what =
    {
      link: 'a link',
      number: 'a test number',
      'other-xml': 'XML that is no CDA R2 document',
    }[String(given)] ?? `a ${shown(type)} file`;
  const instead = accepted === '' ? '' : ` (${typesInWords(String(accepted).split(', '), 'en')})`;
  return `The expected proof is: ${asked}${instead}; ${what} is not accepted.`;
}
