import { shownExcerpt } from '../../privacy/shownExcerpt';
import type { SentencesOf } from '../family';
import type { depositFindings } from '../findingLists';
import { shown } from '../sentenceText';

const longestExcerpt = 200;
const reminderDays = 3;

export const depositFr: SentencesOf<typeof depositFindings> = {
  'remark-open': ({ text, on, since, replied, due, daysLeft }) => {
    const late = replied === 'no' && since !== undefined && since >= reminderDays;
    return [
      `Remarque de l’ANS à traiter : « ${shownExcerpt(text, longestExcerpt).replace(/\.$/, '')} ».`,
      late
        ? `Message du ${shown(on)}, sans réponse depuis ${String(since)} jours (trois au plus sont conseillés).`
        : '',
      daysLeft === undefined ? '' : `Date 3 : ${shown(due)}, ${dayWords(daysLeft)}.`,
    ]
      .filter((part) => part !== '')
      .join(' ');
  },
  'changed-since-submission': ({ what, on }) =>
    `${changes[what]}${on === '' ? '' : ` (soumission du ${shown(on)})`} : à soumettre de nouveau si c’est voulu.`,
  'deposit-unknown-proof': ({ what, id }) => `${unknown[what]} « ${shown(id)} ».`,
};

const dayWords = (daysLeft: number): string => {
  if (daysLeft < 0) return `passée depuis ${String(-daysLeft)} jour${daysLeft < -1 ? 's' : ''}`;
  return daysLeft === 0 ? 'aujourd’hui' : `dans ${String(daysLeft)} jour${daysLeft > 1 ? 's' : ''}`;
};

const changes = {
  file: 'Le fichier n’est plus celui qui a été déposé',
  link: 'Le lien n’est plus celui qui a été déposé',
  number: 'Le numéro n’est plus celui qui a été déposé',
  other: 'La preuve n’est plus celle qui a été déposée',
  added: 'Une preuve a été ajoutée depuis le dépôt',
  removed: 'Une preuve déposée n’est plus jointe',
  text: 'Le texte de la preuve attendue a changé dans le REM depuis le dépôt',
} as const;

const unknown = {
  chapter: 'Le catalogue n’a pas de chapitre',
  requirement: 'Le catalogue n’a pas d’exigence',
  proof: 'Le catalogue n’a pas de preuve attendue',
} as const;
