import { example, oneOf, todayOption, type CommandDeclaration } from '../declaration';
import { outputOption } from '../outputOption';

const options = {
  format: oneOf(['markdown', 'json'], {
    fr: 'format du résultat (markdown par défaut)',
    en: 'output format (markdown by default)',
  }),
  output: outputOption,
  today: todayOption,
} as const;

export const diffDeclaration: CommandDeclaration<typeof options> = {
  name: 'diff',
  operands: { fr: '<base>..<branche> [répertoire]', en: '<base>..<branch> [folder]' },
  about: {
    fr: 'montre ce qu’une branche change par exigence : preuves ajoutées, remplacées, retirées, constats nouveaux et corrigés ; « <base> » seul : jusqu’aux fichiers du disque',
    en: 'shows what a branch changes by requirement: proofs added, replaced, removed, findings new and fixed; “<base>” alone: up to the files on the disk',
  },
  options,
  examples: [
    example(
      'diff main..HEAD --format markdown',
      'ce que la branche change, à coller dans une revue',
      'what the branch changes, to paste into a review',
    ),
    example('diff origin/main', 'ce qui a changé sur le disque', 'what changed on the disk'),
  ],
};
