import type { Words } from '../../language/language';
import { checkLine, folderArguments } from './checkLine';
import type { IntegrationContext } from './integrationContext';

interface Comments {
  readonly head: readonly string[];
  readonly lfs: string;
}

const comments: Words<Comments> = {
  fr: {
    head: [
      'Contrôle les preuves du référencement Ségur à chaque modification proposée. Les constats s’affichent à leurs lignes ;',
      'une erreur fait échouer le contrôle. Avant un dépôt, ajoutez --strict : une preuve manquante est alors une erreur.',
    ],
    lfs: 'les preuves que conserve Git LFS',
  },
  en: {
    head: [
      'Checks the proofs of the référencement Ségur on every proposed change. Findings are shown on their lines; an error fails',
      'the check. Before a deposit, add --strict: a missing proof is then an error.',
    ],
    lfs: 'evidence that Git LFS keeps',
  },
};

/** A workflow of GitHub Actions: annotations on the lines, and a summary of the job. */
export function githubWorkflow(context: IntegrationContext): string {
  const { head, lfs } = comments[context.language];
  const rest = [...folderArguments(context), '--format github', `--lang ${context.language}`];
  return `${head.map((line) => `# ${line}\n`).join('')}name: Ségur Preuves

on:
  pull_request:
  push:
    branches: [main, master]

permissions:
  contents: read

jobs:
  segur-preuves:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v6
        with:
          lfs: true # ${lfs}
          persist-credentials: false
      - uses: actions/setup-node@v6
        with:
          node-version: 22
      - run: ${checkLine(context, rest)}
`;
}
