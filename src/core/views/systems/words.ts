import type { Words } from '../../language/language';
import type { SystemName } from './systems';

interface SystemWords {
  readonly names: Readonly<Record<SystemName, string>>;
  /** What a link says of itself: where the address was read, and when. */
  readonly source: (page: string, readOn: string) => string;
}

export const systemWords: Words<SystemWords> = {
  fr: {
    names: {
      convergence: 'Convergence',
      gazelle: 'Gazelle (espace de tests d’interopérabilité)',
      motco2: 'MOTCO2 (réponses de l’ANS)',
      cnda: 'CNDA',
      psc: 'EDC PSC (par Convergence)',
      isc: 'Industriels Santé Connect',
      faq: 'FAQ de l’ANS',
    },
    source: (page, readOn) => `adresse lue le ${readOn} sur ${page}`,
  },
  en: {
    names: {
      convergence: 'Convergence',
      gazelle: 'Gazelle (interoperability test space)',
      motco2: 'MOTCO2 (answers of the ANS)',
      cnda: 'CNDA',
      psc: 'EDC PSC (through Convergence)',
      isc: 'Industriels Santé Connect',
      faq: 'FAQ of the ANS',
    },
    source: (page, readOn) => `address read on ${readOn} at ${page}`,
  },
};
