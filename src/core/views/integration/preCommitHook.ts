import { checkLine, folderArguments } from './checkLine';
import type { IntegrationContext } from './integrationContext';

/** Files whose change can change the result. */
export const checkedFiles = String.raw`(^|/)(segur\.yaml|preuves/.*|rem/.*|depots/.*)$`;

/** A hook of pre-commit, as an item of `repos:`. */
export function preCommitHook(context: IntegrationContext): string {
  const line = checkLine(context, [...folderArguments(context), `--lang ${context.language}`]);
  return `- repo: local
  hooks:
    - id: segur-preuves
      name: Ségur Preuves
      entry: ${line}
      language: system
      pass_filenames: false
      files: '${checkedFiles}'
`;
}
