import type { Words } from '../../language/language';
import { countOf } from '../../language/plural';
import type { BranchFailureReason, ProofChangeKind } from './model';

interface BranchWords {
  readonly failures: Readonly<Record<BranchFailureReason, (value: string) => string>>;
  readonly title: (base: string, head: string | undefined) => string;
  readonly changes: Readonly<Record<ProofChangeKind, string>>;
  readonly states: Readonly<Record<'added' | 'removed', string>>;
  readonly moved: (from: string) => string;
  readonly movedFrom: (from: string) => string;
  readonly setAside: string;
  readonly notSetAside: string;
  readonly gained: string;
  readonly lost: string;
  readonly elsewhere: string;
  readonly unmatched: string;
  readonly nothing: string;
  readonly totals: (proofs: number, gained: number, lost: number) => string;
  readonly untouched: (ref: string) => string;
  /** In place of the commit at which the two sides part. */
  readonly noCommonCommit: (ref: string) => string;
  readonly more: (count: number) => string;
  readonly size: (bytes: number) => string;
  /** Between a word and what it is reported about. */
  readonly colon: string;
  readonly caution: string;
}

export const branchWords: Words<BranchWords> = {
  fr: {
    failures: {
      'no-git': () => 'La commande git n’a pas été trouvée : installez-la, ou ajoutez-la au PATH.',
      'no-repository': (folder) => `${folder} n’est pas dans un dépôt git.`,
      refused: (output) => `git refuse de lire ce dépôt. Réponse de git : ${output}`,
      'bad-ref': (ref) => `« ${ref} » ne peut pas être une branche, une étiquette ou un commit.`,
      'unknown-ref': (ref) =>
        `« ${ref} » n’est pas connu de ce dépôt. Dans un clone partiel, récupérez d’abord l’historique : git fetch --unshallow (actions/checkout : fetch-depth: 0).`,
      'missing-objects': (output) =>
        `Il manque des objets à ce clone, et rien n’est téléchargé : récupérez-les avec git fetch, puis recommencez.${output === '' ? '' : ` Réponse de git : ${output}`}`,
    },
    title: (base, head) =>
      head === undefined
        ? `Ségur Preuves : ce qui a changé depuis ${base}`
        : `Ségur Preuves : ce que ${head} change par rapport à ${base}`,
    changes: { added: 'Ajoutée', replaced: 'Remplacée', renamed: 'Renommée', removed: 'Retirée' },
    states: { added: 'nouveau dossier', removed: 'dossier supprimé' },
    moved: (from) => `déplacé depuis ${from}`,
    movedFrom: (from) => `Le dossier a été déplacé : il était dans ${from}.`,
    setAside: 'Déclarée non applicable',
    notSetAside: 'N’est plus déclarée non applicable',
    gained: 'Nouveau constat',
    lost: 'Constat corrigé',
    elsewhere: 'Dossier et catalogue',
    unmatched: 'sans preuve attendue',
    nothing: 'Rien n’a changé dans les preuves ni dans les constats.',
    totals: (proofs, gained, lost) =>
      `${countOf(proofs, 'preuve changée', 'preuves changées')}, ${countOf(gained, 'nouveau constat', 'nouveaux constats')}, ${countOf(lost, 'constat corrigé', 'constats corrigés')}.`,
    untouched: (ref) => `Aucun dossier n’a changé depuis ${ref}.`,
    noCommonCommit: (ref) =>
      `Ce clone ne connaît aucun commit commun avec ${ref} : la comparaison part du dernier commit de ${ref}. Si l’historique est incomplet, récupérez-le : git fetch --unshallow (actions/checkout : fetch-depth: 0).`,
    more: (count) =>
      `… et ${countOf(count, 'autre changement', 'autres changements')} : « segur-preuves diff --format json » les donne tous.`,
    size: (bytes) => (bytes < 1000 ? `${String(bytes)} o` : inUnits(bytes, 'fr', ['ko', 'Mo', 'Go'])),
    colon: ' : ',
    caution: 'Contrôles de forme et de cohérence : ils ne disent pas qu’un produit est conforme.',
  },
  en: {
    failures: {
      'no-git': () => 'The git command was not found: install it, or add it to PATH.',
      'no-repository': (folder) => `${folder} is not in a git repository.`,
      refused: (output) => `git refuses to read this repository. Answer from git: ${output}`,
      'bad-ref': (ref) => `“${ref}” can’t be a branch, a tag or a commit.`,
      'unknown-ref': (ref) =>
        `“${ref}” is not known in this repository. In a shallow clone, fetch the history first: git fetch --unshallow (actions/checkout: fetch-depth: 0).`,
      'missing-objects': (output) =>
        `This clone lacks objects, and nothing is downloaded: fetch them with git fetch, then try again.${output === '' ? '' : ` Answer from git: ${output}`}`,
    },
    title: (base, head) =>
      head === undefined
        ? `Ségur Preuves: what changed since ${base}`
        : `Ségur Preuves: what ${head} changes from ${base}`,
    changes: { added: 'Added', replaced: 'Replaced', renamed: 'Renamed', removed: 'Removed' },
    states: { added: 'new dossier', removed: 'dossier removed' },
    moved: (from) => `moved from ${from}`,
    movedFrom: (from) => `The dossier was moved: it was in ${from}.`,
    setAside: 'Declared not applicable',
    notSetAside: 'No longer declared not applicable',
    gained: 'New finding',
    lost: 'Finding fixed',
    elsewhere: 'Dossier and catalogue',
    unmatched: 'for no expected proof',
    nothing: 'Nothing changed in the proofs or in the findings.',
    totals: (proofs, gained, lost) =>
      `${countOf(proofs, 'proof changed', 'proofs changed')}, ${countOf(gained, 'new finding', 'new findings')}, ${countOf(lost, 'finding fixed', 'findings fixed')}.`,
    untouched: (ref) => `No dossier changed since ${ref}.`,
    noCommonCommit: (ref) =>
      `This clone knows no commit shared with ${ref}: the comparison starts from the last commit of ${ref}. If the history is incomplete, fetch it: git fetch --unshallow (actions/checkout: fetch-depth: 0).`,
    more: (count) =>
      `… and ${countOf(count, 'more change', 'more changes')}: “segur-preuves diff --format json” lists them all.`,
    size: (bytes) => (bytes < 1000 ? `${String(bytes)} B` : inUnits(bytes, 'en', ['kB', 'MB', 'GB'])),
    colon: ': ',
    caution: 'Checks of form and coherence: they do not say that a product is compliant.',
  },
};

/** With one decimal, in the largest unit that leaves at least 1. */
function inUnits(bytes: number, locale: string, units: readonly string[]): string {
  const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
  const value = (bytes / 1000 ** power).toLocaleString(locale, { maximumFractionDigits: 1 });
  return `${value} ${units[power - 1] ?? ''}`;
}
