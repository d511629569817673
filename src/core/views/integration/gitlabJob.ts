import type { Words } from '../../language/language';
import { checkLine, folderArguments } from './checkLine';
import type { IntegrationContext } from './integrationContext';

interface Comments {
  readonly head: readonly string[];
  readonly reports: string;
  readonly verdict: string;
}

const comments: Words<Comments> = {
  fr: {
    head: [
      'Contrôle les preuves du référencement Ségur. La demande de fusion montre les constats nouveaux (qualité du code) et un',
      'cas de test par exigence ; une erreur fait échouer le contrôle. Avant un dépôt, ajoutez --strict à la dernière ligne du',
      'script : une preuve manquante est alors une erreur.',
    ],
    reports: 'Les deux rapports s’écrivent aussi quand il y a des erreurs (code 1).',
    verdict: 'Le résultat dans le journal, et le verdict.',
  },
  en: {
    head: [
      'Checks the proofs of the référencement Ségur. The merge request shows new findings (code quality) and one test case per',
      'requirement; an error fails the check. Before a deposit, add --strict to the last line of the script: a missing proof',
      'is then an error.',
    ],
    reports: 'Both reports are written where there are errors too (code 1).',
    verdict: 'The result in the log, and the verdict.',
  },
};

const quality = 'segur-preuves.codequality.json';
const tests = 'segur-preuves.junit.xml';

/** A job of GitLab CI/CD, with its reports. */
export function gitlabJob(context: IntegrationContext): string {
  const { head, reports, verdict } = comments[context.language];
  const folders = folderArguments(context);
  const lang = `--lang ${context.language}`;
  const written = (format: string, file: string): string =>
    `${checkLine(context, [...folders, `--format ${format}`, `--output ${file}`, lang])} || [ $? -eq 1 ]`;
  return `${head.map((line) => `# ${line}\n`).join('')}segur-preuves:
  stage: test
  image: node:22-slim
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    # ${reports}
    - ${written('gitlab', quality)}
    - ${written('junit', tests)}
    # ${verdict}
    - ${checkLine(context, [...folders, lang])}
  artifacts:
    when: always
    reports:
      codequality: ${quality}
      junit: ${tests}
`;
}
