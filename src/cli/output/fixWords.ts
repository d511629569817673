import type { Words } from '../../core/language/language';
import { countOf } from '../../core/language/plural';

interface FixWords {
  readonly usage: string;
  readonly unknownCode: (code: string, meant: string | undefined) => string;
  readonly fixed: (count: number) => string;
  /** The same where nothing was written. */
  readonly wouldFix: (count: number) => string;
  readonly left: (count: number) => string;
  /** No line begins with a name of somebody else. */
  readonly at: (file: string, line: number) => string;
}

export const fixOutputWords: Words<FixWords> = {
  fr: {
    usage: 'Nommez un seul répertoire : segur-preuves fix [répertoire].',
    unknownCode: (code, meant) =>
      `--code : « ${code} » n’est pas un code de constat.${meant === undefined ? '' : ` Vouliez-vous dire « ${meant} » ?`}`,
    fixed: (count) => countOf(count, 'constat corrigé', 'constats corrigés'),
    wouldFix: (count) =>
      `${countOf(count, 'constat serait corrigé', 'constats seraient corrigés')} (rien n’a été écrit)`,
    left: (count) =>
      `${countOf(count, 'constat restant', 'constats restants')} (segur-preuves check les montre)`,
    at: (file, line) => `ligne ${line} de ${file} : `,
  },
  en: {
    usage: 'Name a single folder: segur-preuves fix [folder].',
    unknownCode: (code, meant) =>
      `--code: “${code}” is not the code of a finding.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
    fixed: (count) => `${countOf(count, 'finding', 'findings')} fixed`,
    wouldFix: (count) => `${countOf(count, 'finding', 'findings')} would be fixed (nothing was written)`,
    left: (count) => `${countOf(count, 'finding', 'findings')} left (segur-preuves check shows them)`,
    at: (file, line) => `line ${line} of ${file}: `,
  },
};
