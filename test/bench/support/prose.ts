import { wholeBelow, type Random } from './random';

const openings = [
  'Le système DOIT permettre à l’utilisateur de',
  'Le système DOIT garantir, pour chaque dossier, de',
  'À réception d’un document, le système DOIT',
  'Lorsque l’identité est qualifiée, le système DOIT',
  'Pour tout professionnel authentifié, le système DOIT',
];

const actions = [
  'consulter la liste des documents reçus et distinguer ceux qui n’ont pas été lus',
  'transmettre le compte rendu au destinataire choisi dans l’annuaire local',
  'conserver la trace horodatée de l’opération et de son auteur',
  'afficher le statut de l’envoi ainsi que le motif d’un éventuel échec',
  'rejeter la demande et présenter un message « compréhensible » à l’utilisateur',
  'rapprocher l’examen de la demande d’origine sans ressaisie',
];

const endings = [
  ', sans action de l’administrateur.',
  ' : le résultat est visible dans le dossier du patient.',
  ', y compris après une interruption du réseau (reprise automatique).',
  ' ; le paramétrage est propre à chaque structure.',
];

/** About so many characters of invented French prose, with the signs that real catalogues hold. Not one sentence is official. */
export function proseOf(length: number, random: Random): string {
  const sentences: string[] = [];
  for (let written = 0; written < length;) {
    const sentence = `${pick(openings, random)} ${pick(actions, random)}${pick(endings, random)}`;
    sentences.push(sentence);
    written += sentence.length + 1;
  }
  return sentences.join('\n').slice(0, length).trimEnd();
}

function pick(among: readonly string[], random: Random): string {
  return among[wholeBelow(among.length, random)] ?? '';
}
