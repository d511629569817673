import { messageOf } from '../../core/findings/messageOf';
import type { Finding, Severity } from '../../core/findings/model';
import type { BuildCommand } from './buildCommand';
import type { CheckedDossier } from './checkedDossier';
import type { ReportOptions } from './reportOptions';
import { reportPath } from './reportPath';

const names: Readonly<Record<Severity, BuildCommand['name']>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};
const order: readonly Severity[] = ['error', 'warning', 'information'];

/** The result of `check` as annotations of GitHub Actions. Errors come first: of each kind GitHub shows ten in a step. */
export function checkAsAnnotations(
  checked: readonly CheckedDossier[],
  { language, cwd }: Pick<ReportOptions, 'language' | 'cwd'>,
): readonly BuildCommand[] {
  const all = checked.flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding })));
  return order.flatMap((severity) =>
    all
      .filter(({ finding }) => finding.severity === severity)
      .map(({ path, finding }) => ({
        name: names[severity],
        properties: { file: reportPath(path, finding.file, cwd), ...placeOf(finding), title: finding.code },
        message: messageOf(finding, language),
      })),
  );
}

/** Lines and columns count from 1. Columns are only understood within one line. */
function placeOf({ range: { start, end } }: Finding): Readonly<Record<string, string>> {
  const lines = { line: String(start.line + 1), endLine: String(end.line + 1) };
  if (start.line !== end.line) return lines;
  const endColumn = Math.max(end.character, start.character + 1);
  return { ...lines, col: String(start.character + 1), endColumn: String(endColumn) };
}
