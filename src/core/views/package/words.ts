import type { Words } from '../../language/language';
import type { PackageKind } from './packagePlan';

interface PackageWords {
  readonly title: (product: string) => string;
  readonly how: string;
  readonly forced: string;
  readonly changedOnly: string;
  readonly columns: readonly string[];
  readonly kinds: Readonly<Record<PackageKind, string>>;
  readonly copy: (what: string) => string;
  readonly copied: string;
  readonly done: (what: string) => string;
  readonly empty: string;
  readonly importFromGazelle: (test: string) => string;
  readonly test: string;
  readonly file: string;
}

export const packageWords: Words<PackageWords> = {
  fr: {
    title: (product) => `Dépôt : ${product}`,
    how: 'Dans l’ordre du catalogue : pour chaque preuve, où elle va et ce qu’elle est. Cette page fonctionne hors ligne.',
    forced: 'Préparé malgré des erreurs ou des preuves manquantes (--force).',
    changedOnly: 'Uniquement ce qui a changé depuis la dernière soumission, ou porte une remarque ouverte.',
    columns: [
      'Ordre',
      'Chapitre',
      'Exigence',
      'Scénario',
      'Preuve',
      'Type',
      'Fichier',
      'Valeur',
      'Test',
      'SHA-256',
      'Source',
    ],
    kinds: {
      file: 'Fichier',
      gazelle: 'Gazelle',
      motco2: 'Test MOTCO2',
      cnda: 'CNDA',
      psc: 'EDC PSC',
      link: 'Lien',
    },
    copy: (what) => `Copier ${what}`,
    copied: 'Copié',
    done: (what) => `${what} déposée`,
    empty: 'Rien à déposer.',
    importFromGazelle: (test) => `Importer directement de Gazelle${test === '' ? '' : ` : ${test}`}`,
    test: 'Test',
    file: 'Fichier',
  },
  en: {
    title: (product) => `Deposit: ${product}`,
    how: 'In the order of the catalogue: for each proof, where it goes and what it is. This page works offline.',
    forced: 'Prepared despite errors or missing proofs (--force).',
    changedOnly: 'Only what changed since the last submission, or has an open remark.',
    columns: [
      'Order',
      'Chapter',
      'Requirement',
      'Scenario',
      'Proof',
      'Kind',
      'File',
      'Value',
      'Test',
      'SHA-256',
      'Source',
    ],
    kinds: {
      file: 'File',
      gazelle: 'Gazelle',
      motco2: 'MOTCO2 test',
      cnda: 'CNDA',
      psc: 'EDC PSC',
      link: 'Link',
    },
    copy: (what) => `Copy ${what}`,
    copied: 'Copied',
    done: (what) => `${what} deposited`,
    empty: 'Nothing to deposit.',
    importFromGazelle: (test) =>
      `Import directly from Gazelle (“Importer directement de Gazelle”)${test === '' ? '' : `: ${test}`}`,
    test: 'Test',
    file: 'File',
  },
};
