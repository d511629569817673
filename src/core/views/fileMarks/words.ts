import type { FileMark } from '../outline/fileMarks';
import type { Words } from '../../language/language';

/** Said beside a file in the explorer. */
export const fileMarkWords: Words<Readonly<Record<FileMark, string>>> = {
  fr: {
    cited: 'Ségur : preuve citée',
    faulty: 'Ségur : preuve citée, avec des constats',
    uncited: 'Ségur : citée par aucune preuve',
  },
  en: {
    cited: 'Ségur: cited as a proof',
    faulty: 'Ségur: cited as a proof, with findings',
    uncited: 'Ségur: cited by no proof',
  },
};
