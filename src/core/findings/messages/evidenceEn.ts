import { typesInWords } from '../../evidence/typesInWords';
import type { FindingParams } from '../model';
import type { EvidenceMessages } from './evidenceShapes';
import { kindsInWords, shown } from './evidenceParts';
import { unseenCharacter } from './unseenCharacter';

export const evidenceMessagesEn: EvidenceMessages = {
  'file-not-found': ({ file, nearest }) =>
    file === '' || file === undefined
      ? 'No file is named.'
      : `File not found: “${shown(file)}”.${nearest === '' ? '' : ` Did you mean “${shown(nearest)}”?${unseenCharacter(file, nearest, 'en')}`}`,
  'file-case-mismatch': ({ file, trueName }) =>
    `“${shown(file)}” differs from the true name “${shown(trueName)}” by its capitals: write it exactly so.`,
  'file-name-normalisation': ({ file, trueName }) => {
    const difference = unseenCharacter(file, trueName, 'en');
    return difference === ''
      ? `The accents of “${shown(trueName)}” have another Unicode normalisation on the disk; the file is found.`
      : `“${shown(file)}” looks like the true name without being identical; the file is found.${difference}`;
  },
  'file-outside-dossier': ({ file, why }) =>
    why === 'folder-link'
      ? `“${shown(file)}” is a symbolic link that leaves the dossier: no proof is read. ${allowing}`
      : why === 'link'
        ? `“${shown(file)}” goes through a symbolic link that leaves the dossier: copy the evidence into the dossier. ${allowing}`
        : `“${shown(file)}” ${waysOut[String(why)] ?? 'leaves the dossier'}: copy the evidence into the dossier and cite it by a relative path.`,
  'file-unreadable': ({ file, reason }) =>
    `“${shown(file)}” can't be read: ${unreadable[String(reason)] ?? 'the disk or the network failed'}.`,
  'file-not-regular': ({ file, what }) =>
    what === 'no-folder'
      ? `“${shown(file)}” is not a folder: no proof is read.`
      : what === 'folder'
        ? `“${shown(file)}” is a folder: cite a file.`
        : `“${shown(file)}” is not a regular file.`,
  'file-empty': ({ file }) => `“${shown(file)}” is empty (0 bytes).`,
  'lfs-pointer': ({ file }) =>
    `“${shown(file)}” is only a git LFS pointer: fetch the file with “git lfs pull”.`,
  'file-changed': ({ file }) =>
    `“${shown(file)}” has changed since its SHA-256 was written down: look at the evidence, then update the sum.`,
  'line-endings-changed': ({ file, now }) =>
    `Only the line endings of “${shown(file)}” have changed (now ${shown(now)}), probably by git: the recorded SHA-256 is right. Put “preuves/** -text” and “*.preuves.yaml text” into .gitattributes, then check the file out again.`,
  'evidence-reused': ({ file, first, what }) =>
    what === 'same-bytes'
      ? `“${shown(file)}” has the same bytes as another file, the evidence for ${shown(first)}.`
      : what === 'report'
        ? `The same report or test is already the evidence for ${shown(first)}.`
        : `“${shown(file)}” is already the evidence for ${shown(first)}.`,
  'evidence-orphan': ({ file }) => `No proof cites “${shown(file)}”: attach it or take it away.`,
  'extension-mismatch': ({ file, extension, type }) =>
    `“${shown(file)}” is really a ${shown(type)} file, not ${shown(extension)}: rename it or export it again.`,
  'format-not-accepted': (params) => format(params),
  'file-corrupt': ({ file, type, what }) =>
    `“${shown(file)}” (${shown(type)}) is damaged: ${corruption[String(what)] ?? 'its structure is broken'}. Export or copy it again.`,
  'pdf-encrypted': ({ file }) =>
    `“${shown(file)}” is a protected PDF (password or restrictions): give a version without protection.`,
};

const allowing = 'To allow a folder: the setting “segur.evidence.allowedRoots” or “check --allow-root PATH”.';

const waysOut: Readonly<Record<string, string>> = {
  absolute: 'is an absolute path',
  'leaves-folder': 'climbs out of the dossier',
  network: 'names a network share',
  drive: 'names a drive',
  scheme: 'is an address, not a path',
  home: 'names a home folder',
};

const unreadable: Readonly<Record<string, string>> = {
  'dangling-link': 'this symbolic link leads nowhere',
  'no-permission': 'you are not allowed to',
  busy: 'another program holds it open',
  'name-too-long': 'its name is too long',
  'too-many-links': 'its symbolic links go round in circles',
  'cloud-only': 'it is still only in the cloud; download it',
  'too-many-files': 'too many files are open',
  'invalid-name': 'its name is not valid',
  'control-character': 'its name holds a character that is invisible or turns the text round',
  'reserved-name': 'Windows keeps or refuses that name; rename the file',
  changed: 'it changed while it was read',
  time: 'its content takes too long to read, and was not checked',
  memory: 'its content takes too much memory, and was not checked',
  died: 'its content stopped the reader, and was not checked',
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
  return `The expected proof is: ${asked}${instead}; ${what} won't do.`;
}
