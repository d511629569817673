import { example, flag, formatOption, todayOption, type CommandDeclaration } from '../declaration';
import { outputOption } from '../outputOption';

const options = {
  format: formatOption(['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown']),
  output: outputOption,
  baseline: {
    kind: 'value',
    value: { fr: 'FICHIER', en: 'FILE' },
    about: {
      fr: 'ne montre et ne compte que les constats absents de cette référence',
      en: 'shows and counts only the findings that this baseline does not have',
    },
  },
  'write-baseline': {
    kind: 'value',
    value: { fr: 'FICHIER', en: 'FILE' },
    about: {
      fr: 'enregistre tous les constats comme référence dans ce fichier, qui ne doit pas exister ; le code de sortie est alors 0',
      en: 'records all findings as the baseline in this file, which must not exist; the exit code is then 0',
    },
  },
  since: {
    kind: 'value',
    value: { fr: 'RÉFÉRENCE_GIT', en: 'GIT_REF' },
    about: {
      fr: 'ne montre que les dossiers modifiés depuis ce commit ou cette branche, et les constats que ces changements concernent',
      en: 'shows only the dossiers changed since this commit or branch, and the findings that the changes affect',
    },
  },
  watch: flag(
    'suit les fichiers et affiche ce qui est nouveau ou corrigé à chaque changement',
    'watches the files and shows what is new or fixed at each change',
  ),
  strict: flag(
    'une preuve manquante compte comme une erreur (avant le dépôt)',
    'a missing proof counts as an error (before the deposit)',
  ),
  all: flag('montre aussi les informations', 'also shows information findings'),
  today: todayOption,
  links: flag(
    'vérifie aussi les liens ; rien d’autre n’utilise le réseau',
    'checks links too; nothing else uses the network',
  ),
  'no-cache': flag(
    'relit chaque preuve, sans utiliser ni conserver le résultat d’un contrôle précédent',
    'reads every evidence file again; results of earlier checks are neither used nor kept',
  ),
  'allow-root': {
    kind: 'value',
    value: { fr: 'RÉPERTOIRE', en: 'FOLDER' },
    repeatable: true,
    about: {
      fr: 'suit aussi les liens symboliques qui mènent dans ce répertoire ; peut être répété',
      en: 'also follows symbolic links that lead into this folder; may be repeated',
    },
  },
} as const;

export const checkDeclaration: CommandDeclaration<typeof options> = {
  name: 'check',
  operands: { fr: '[répertoire ou segur.yaml …]', en: '[folder or segur.yaml …]' },
  about: {
    fr: 'contrôle des dossiers ; sans argument, celui du répertoire courant',
    en: 'checks dossiers; without an argument, that of the current folder',
  },
  options,
  examples: [
    example('check', 'contrôle le dossier du répertoire courant', 'checks the dossier of the current folder'),
    example(
      'check produits/radiance produits/iris --format json',
      'contrôle deux dossiers, pour un autre programme',
      'checks two dossiers, for another program',
    ),
    example(
      'check --format sarif --output segur.sarif',
      'pour l’analyse de code de GitHub, ou un autre outil qui lit SARIF',
      'for code scanning on GitHub, or another tool that reads SARIF',
    ),
    example(
      'check --format junit --output constats.xml --baseline reference.json',
      'en intégration continue : seules les nouvelles erreurs font échouer le contrôle',
      'in continuous integration: only new errors make the check fail',
    ),
    example(
      'check --strict --no-cache',
      'avant le dépôt : tout est relu, une preuve manquante est une erreur',
      'before the deposit: everything is read again, a missing proof is an error',
    ),
  ],
};
