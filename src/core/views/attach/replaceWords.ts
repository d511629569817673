import type { MadeOn } from '../../attach/madeOnOf';
import type { Words } from '../../language/language';
import { madeOnAfter } from './madeOnText';

/** What is written in place of what a proof had. */
interface Renewed {
  readonly version: string | undefined;
  readonly madeOn: MadeOn | undefined;
}

interface ReplaceWords {
  readonly pick: (name: string) => string;
  readonly pickButton: string;
  readonly sameFile: (name: string) => string;
  readonly question: (old: string, next: string) => string;
  readonly confirm: string;
  /** What is renewed, said before it is written. */
  readonly renews: (renewed: Renewed) => string;
  readonly done: (name: string) => string;
  readonly noVersion: string;
  readonly noOther: (version: string) => string;
  readonly others: (count: number, version: string) => string;
  readonly other: (name: string, version: string) => string;
  readonly replaceThis: string;
  readonly stillValid: (version: string) => string;
  readonly stillValidDetail: string;
  readonly next: string;
}

export const replaceWords: Words<ReplaceWords> = {
  fr: {
    pick: (name) => `Fichier qui remplace ${name}`,
    pickButton: 'Remplacer',
    sameFile: (name) => `« ${name} » est identique au fichier déjà joint : rien n’a été changé.`,
    question: (old, next) => `Remplacer ${old} par ${next} ?`,
    confirm: 'Remplacer',
    renews: ({ version, madeOn }) =>
      `Nouvelle empreinte${version === undefined ? '' : `, version ${version}`}${madeOnAfter(', preuve ', madeOn, 'fr')}.`,
    done: (name) => `Fichier remplacé par ${name} — Ctrl+Z défait tout`,
    noVersion: 'Le dossier n’indique pas la version du produit (« product.version » dans segur.yaml).',
    noOther: (version) => `Aucune preuve n’indique d’autre version que ${version}.`,
    others: (count, version) =>
      `${count} preuve${count > 1 ? 's' : ''} réalisée${count > 1 ? 's' : ''} avec une autre version que ${version}`,
    other: (name, version) => `${name} — réalisée avec ${version}`,
    replaceThis: 'Remplacer ce fichier…',
    stillValid: (version) => `Toujours valable avec ${version}`,
    stillValidDetail: 'Seule la version indiquée est mise à jour ; le fichier reste le même.',
    next: 'Suivante',
  },
  en: {
    pick: (name) => `File that replaces ${name}`,
    pickButton: 'Replace',
    sameFile: (name) => `“${name}” is identical to the file already attached: nothing was changed.`,
    question: (old, next) => `Replace ${old} with ${next}?`,
    confirm: 'Replace',
    renews: ({ version, madeOn }) =>
      `New hash${version === undefined ? '' : `, version ${version}`}${madeOnAfter(', proof ', madeOn, 'en')}.`,
    done: (name) => `File replaced with ${name} — Ctrl+Z undoes everything`,
    noVersion: 'The dossier does not give the version of the product (“product.version” in segur.yaml).',
    noOther: (version) => `No proof gives a version other than ${version}.`,
    others: (count, version) =>
      `${count} proof${count > 1 ? 's' : ''} made with a version other than ${version}`,
    other: (name, version) => `${name} — made with ${version}`,
    replaceThis: 'Replace This File…',
    stillValid: (version) => `Still valid with ${version}`,
    stillValidDetail: 'Only the stated version is updated; the file stays the same.',
    next: 'Next',
  },
};
