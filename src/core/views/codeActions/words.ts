import { countOf } from '../../language/plural';
import type { Words } from '../../language/language';
import type { Ask, FixAct } from '../../findings/quickFixes/quickFix';

interface FixWords {
  readonly allInFile: (count: number, title: string) => string;
  readonly allInDossier: (count: number, title: string) => string;
  readonly fixAll: (count: number) => string;
  readonly noneMoved: string;
  readonly followed: (count: number) => string;
  readonly notApplied: string;
  readonly notRenamed: (from: string) => string;
  readonly attributesWritten: string;
  readonly attributesThere: string;
}

export const fixWords: Words<FixWords> = {
  fr: {
    allInFile: (count, title) => `${title} — les ${count} du fichier`,
    allInDossier: (count, title) => `${title} — les ${count} du dossier`,
    fixAll: (count) => `Corriger ce qui est certain (${count})`,
    noneMoved: 'Aucun fichier déplacé n’a été retrouvé par son empreinte.',
    followed: (count) => `${countOf(count, 'chemin corrigé', 'chemins corrigés')} — Ctrl+Z défait tout`,
    notApplied: 'Les chemins n’ont pas pu être corrigés.',
    notRenamed: (from) => `« ${from} » n’a pas pu être renommé.`,
    attributesWritten:
      '« .gitattributes » conserve à présent les fins de ligne des preuves. Validez votre travail, puis extrayez les preuves à nouveau : « git rm -q --cached -r preuves && git checkout HEAD -- preuves ».',
    attributesThere:
      '« .gitattributes » conserve déjà les fins de ligne des preuves. Validez votre travail, puis extrayez les preuves à nouveau : « git rm -q --cached -r preuves && git checkout HEAD -- preuves ».',
  },
  en: {
    allInFile: (count, title) => `${title} — all ${count} in this file`,
    allInDossier: (count, title) => `${title} — all ${count} in the dossier`,
    fixAll: (count) => `Fix what is certain (${count})`,
    noneMoved: 'No moved file was found by its hash.',
    followed: (count) => `${countOf(count, 'path', 'paths')} corrected — Ctrl+Z undoes everything`,
    notApplied: 'The paths could not be corrected.',
    notRenamed: (from) => `“${from}” could not be renamed.`,
    attributesWritten:
      '“.gitattributes” now keeps the line endings of the proofs. Commit your work, then check the proofs out again: “git rm -q --cached -r preuves && git checkout HEAD -- preuves”.',
    attributesThere:
      '“.gitattributes” already keeps the line endings of the proofs. Commit your work, then check the proofs out again: “git rm -q --cached -r preuves && git checkout HEAD -- preuves”.',
  },
};

/** What the command behind a quick fix is given. */
export interface FixRequest {
  /** The Uri of the dossier's `segur.yaml`, as text. */
  readonly dossier: string;
  readonly ask: Ask | { readonly for: 'rename'; readonly act: Extract<FixAct, { readonly kind: 'rename' }> };
}

/** Whether an argument is one: commands can be called by anybody. */
export function isFixRequest(value: unknown): value is FixRequest {
  if (typeof value !== 'object' || value === null || !('dossier' in value) || !('ask' in value)) return false;
  const { dossier, ask } = value;
  return typeof dossier === 'string' && typeof ask === 'object' && ask !== null && 'for' in ask;
}
