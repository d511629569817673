import type { SentencesOf } from '../family';
import type { privacyFindings } from '../findingLists';
import { shown } from '../sentenceText';
import { placesInWords } from './placesInWords';

export const privacyEn: SentencesOf<typeof privacyFindings> = {
  'personal-data-suspected': (suspected) => {
    switch (suspected.where) {
      case 'file':
        return `“${shown(suspected.file)}” may hold patients’ identities: ${shown(suspected.count)} INS/NIR with valid check digits outside the test domains${placesInWords(suspected, 'en')}. Use test identities instead.`;
      case 'names':
        return `Names of files in “${shown(suspected.file)}” may hold patients’ identities: ${shown(suspected.count)} INS/NIR with valid check digits${placesInWords(suspected, 'en')}. Create the archive again with other names.`;
      case 'stray':
        return `The name of “${shown(suspected.file)}”, which no proof cites, may hold a patient’s identity: an INS/NIR with valid check digits. Rename it, also in git’s history.`;
      case 'name':
        return 'The file’s name may hold a patient’s identity: an INS/NIR with valid check digits. Remove it, also from git’s history.';
      case 'text':
        return 'This text may hold a patient’s identity: an INS/NIR with valid check digits. Remove it, also from git’s history.';
    }
  },
  'production-identity-domain': (domain) =>
    `“${shown(domain.file)}” names a production identity domain (INS-NIR or INS-NIA) ${times(domain.count)}${placesInWords(domain, 'en')}: use those for test (….10) or demonstration (….11).`,
  'secret-suspected': (secret) => {
    const where = placesInWords(secret, 'en');
    return secret.count === 1
      ? `“${shown(secret.file)}” may contain a secret (private key, token or password)${where}: mask it before the deposit, and replace it if it is still in use.`
      : `“${shown(secret.file)}” may contain ${shown(secret.count)} secrets (private keys, tokens or passwords)${where}: mask them before the deposit, and replace those still in use.`;
  },
  'location-metadata': ({ file }) =>
    `“${shown(file)}” says where the picture was taken (GPS): remove its metadata before the deposit.`,
  'data-after-end': ({ file, size }) =>
    `“${shown(file)}” contains ${shown(size)} bytes after the end of the picture, perhaps what was cropped away: open it and save it under a new name.`,
};

function times(count: number): string {
  return count === 1 ? 'once' : `${shown(count)} times`;
}
