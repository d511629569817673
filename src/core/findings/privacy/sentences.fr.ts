import type { SentencesOf } from '../family';
import type { privacyFindings } from '../findingLists';
import { shown } from '../sentenceText';
import { placesInWords } from './placesInWords';

export const privacyFr: SentencesOf<typeof privacyFindings> = {
  'personal-data-suspected': (suspected) => {
    switch (suspected.where) {
      case 'file':
        return `« ${shown(suspected.file)} » contient peut-être l’identité de patients : ${shown(suspected.count)} INS/NIR à clé valide hors des domaines de test${placesInWords(suspected, 'fr')}. Utilisez des identités de test.`;
      case 'names':
        return `Des noms de fichiers dans « ${shown(suspected.file)} » contiennent peut-être l’identité de patients : ${shown(suspected.count)} INS/NIR à clé valide${placesInWords(suspected, 'fr')}. Refaites l’archive avec d’autres noms.`;
      case 'stray':
        return `Le nom de « ${shown(suspected.file)} », qu’aucune preuve ne cite, contient peut-être l’identité d’un patient : un INS/NIR à clé valide. Renommez-le, y compris dans l’historique git.`;
      case 'name':
        return 'Le nom du fichier contient peut-être l’identité d’un patient : un INS/NIR à clé valide. Retirez-le, y compris de l’historique git.';
      case 'text':
        return 'Ce texte contient peut-être l’identité d’un patient : un INS/NIR à clé valide. Retirez-le, y compris de l’historique git.';
    }
  },
  'production-identity-domain': (domain) =>
    `« ${shown(domain.file)} » nomme un domaine d’identité de production (INS-NIR ou INS-NIA) ${shown(domain.count)} fois${placesInWords(domain, 'fr')} : utilisez ceux de test (….10) ou de démonstration (….11).`,
  'secret-suspected': (secret) => {
    const where = placesInWords(secret, 'fr');
    return secret.count === 1
      ? `« ${shown(secret.file)} » contient peut-être un secret (clé privée, jeton ou mot de passe)${where} : masquez-le avant le dépôt, et renouvelez-le s’il sert encore.`
      : `« ${shown(secret.file)} » contient peut-être ${shown(secret.count)} secrets (clés privées, jetons ou mots de passe)${where} : masquez-les avant le dépôt, et renouvelez ceux qui servent encore.`;
  },
  'location-metadata': ({ file }) =>
    `« ${shown(file)} » indique où l’image a été prise (GPS) : retirez ses métadonnées avant le dépôt.`,
  'data-after-end': ({ file, size }) =>
    `« ${shown(file)} » contient ${shown(size)} octets après la fin de l’image, peut-être ce qui en a été rogné : ouvrez-la et enregistrez-la sous un nouveau nom.`,
};
