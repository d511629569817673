import type { SentencesOf } from '../family';
import type { filesFindings } from '../findingLists';
import { shown, unseenCharacter } from '../sentenceText';
import type { OutsideState } from './fileOutsideDossier';

export const filesEn: SentencesOf<typeof filesFindings> = {
  'file-not-found': ({ file, nearest, moved, alike }) =>
    alike !== undefined
      ? `File not found: “${shown(file)}”. Several files have the same hash: ${alike
          .split('\n')
          .map((one) => `“${shown(one)}”`)
          .join(', ')}. Choose which one to cite.`
      : moved !== ''
        ? `File not found: “${shown(file)}”. It seems to have moved to “${shown(moved)}” (same hash).`
        : `File not found: “${shown(file)}”.${nearest === '' ? '' : ` Did you mean “${shown(nearest)}”?${unseenCharacter(file, nearest, 'en')}`}`,
  'file-case-mismatch': ({ file, trueName }) =>
    `“${shown(file)}” differs from the actual name “${shown(trueName)}” only in case: write it exactly the same.`,
  'file-name-normalisation': ({ file, trueName }) => {
    const difference = unseenCharacter(file, trueName, 'en');
    return difference === ''
      ? `The accents of “${shown(trueName)}” have another Unicode normalisation on the disk; the file is found.`
      : `“${shown(file)}” looks like the actual name without being identical; the file is found.${difference}`;
  },
  'file-outside-dossier': ({ file, why }) => {
    if (why === 'folder-link')
      return `“${shown(file)}” is a symbolic link that leaves the dossier: no proof is read. ${allowing}`;
    if (why === 'link')
      return `“${shown(file)}” goes through a symbolic link that leaves the dossier: copy the evidence into the dossier. ${allowing}`;
    return `“${shown(file)}” ${waysOut[why]}: copy the evidence into the dossier and cite it by a relative path.`;
  },
  'file-unreadable': ({ file, reason }) =>
    `“${shown(file)}” can’t be read: ${unreadable[reason] ?? 'the disk or the network failed'}.`,
  'file-not-regular': ({ file, what }) => `“${shown(file)}” ${others[what]}.`,
  'file-empty': ({ file }) => `“${shown(file)}” is empty (0 bytes).`,
  'lfs-pointer': ({ file }) =>
    `“${shown(file)}” is only a git LFS pointer: fetch the file with “git lfs pull”.`,
  'file-changed': ({ file }) =>
    `“${shown(file)}” no longer matches the recorded SHA-256: review the evidence, then update the hash.`,
  'line-endings-changed': ({ file, now }) =>
    `Only the line endings of “${shown(file)}” have changed (now ${now}), probably by git: the recorded SHA-256 is right. Write “preuves/** -text” and “*.preuves.yaml text” into .gitattributes, then check the file out again.`,
  'evidence-reused': ({ file, first, what }) => {
    if (what === 'same-bytes')
      return `“${shown(file)}” is identical to another file, which is the evidence for ${shown(first)}.`;
    if (what === 'report') return `The same report or test is already the evidence for ${shown(first)}.`;
    return `“${shown(file)}” is already the evidence for ${shown(first)}.`;
  },
  'evidence-orphan': ({ file }) => `No proof cites “${shown(file)}”: attach it or remove it.`,
};

const allowing =
  'To allow a folder: the setting “segur.evidence.allowedRoots” or “check --allow-root FOLDER”.';

const waysOut: Readonly<Record<OutsideState, string>> = {
  absolute: 'is an absolute path',
  'leaves-folder': 'leads out of the dossier',
  network: 'names a network share',
  drive: 'names a drive',
  scheme: 'is an address, not a path',
  home: 'names a home folder',
};

const others: Readonly<Record<'folder' | 'special' | 'no-folder', string>> = {
  folder: 'is a folder: cite a file',
  special: 'is not a regular file',
  'no-folder': 'is not a folder: no proof is read',
};

const unreadable: Readonly<Partial<Record<string, string>>> = {
  'chapter-name':
    'a chapter file must be directly in “preuves/”, with a name that ends in “.preuves.yaml”; move it or rename it',
  'dangling-link': 'the target of this symbolic link does not exist',
  'no-permission': 'you don’t have permission to read it',
  busy: 'it is in use by another program',
  'name-too-long': 'its name is too long',
  'too-many-links': 'its symbolic links form a loop',
  'cloud-only': 'it has not been downloaded from the cloud; download it',
  'too-many-files': 'too many files are open',
  'invalid-name': 'its name is not valid',
  'control-character': 'its name contains a character that is invisible or reverses the text',
  'reserved-name': 'this name is reserved or refused by Windows; rename the file',
  changed: 'it changed while it was read',
  time: 'its content takes too long to read, and was not checked',
  memory: 'its content takes too much memory, and was not checked',
  died: 'reading its content failed, and it was not checked',
};
