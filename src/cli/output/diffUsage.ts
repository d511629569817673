import type { Words } from '../../core/language/language';

export const diffUsage: Words<string> = {
  fr: 'Nommez ce qui est à comparer, puis au plus un répertoire : segur-preuves diff BASE..BRANCHE [répertoire].',
  en: 'Name what to compare, then one folder at most: segur-preuves diff BASE..BRANCH [folder].',
};
