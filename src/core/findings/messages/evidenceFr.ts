import { typesInWords } from '../../evidence/typesInWords';
import type { FindingParams } from '../model';
import type { EvidenceMessages } from './evidenceShapes';
import { kindsInWords, shown } from './evidenceParts';

export const evidenceMessagesFr: EvidenceMessages = {
  'extension-mismatch': ({ file, extension, type }) =>
    `« ${shown(file)} » est en réalité un fichier ${shown(type)}, pas ${shown(extension)} : renommez-le ou refaites l’export.`,
  'format-not-accepted': (params) => format(params),
  'file-corrupt': ({ file, type, what }) =>
    `« ${shown(file)} » (${shown(type)}) est abîmé : ${corruption[String(what)] ?? 'sa structure est cassée'}. Refaites l’export ou la copie.`,
  'pdf-encrypted': ({ file }) =>
    `« ${shown(file)} » est un PDF protégé (mot de passe ou restrictions) : fournissez une version sans protection.`,
};

const corruption: Readonly<Record<string, string>> = {
  truncated: 'il est tronqué',
  header: 'son début n’est pas celui de ce format',
  checksum: 'une somme de contrôle est fausse',
  structure: 'sa structure est cassée',
  'line-ends': 'ses fins de ligne ont été réécrites, comme par un transfert en mode texte ou par Git',
  streams: 'le contenu de ses pages ne se décompresse plus',
  'no-page': 'aucune page n’y est trouvée',
};

function format({ given, type, kinds, accepted }: FindingParams): string {
  const asked = kindsInWords(kinds, 'fr');
  const what =
    {
      link: 'un lien',
      number: 'un numéro de test',
      'other-xml': 'un XML qui n’est pas un CDA R2',
    }[String(given)] ?? `un fichier ${shown(type)}`;
  const instead = accepted === '' ? '' : ` (${typesInWords(String(accepted).split(', '), 'fr')})`;
  return `La preuve attendue est : ${asked}${instead} ; ${what} ne convient pas.`;
}
