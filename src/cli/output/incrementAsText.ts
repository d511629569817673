import type { FindingIdentity } from '../../core/findings/findingIdentity';
import type { Finding } from '../../core/findings/model';
import type { CheckedDossier } from './checkedDossier';
import { findingLine, summaryLines, type TextOptions } from './checkAsText';
import { identityText } from './identityText';
import { safeText, paintWith } from './paint';

/** What is new and what is fixed since the text before, and the summary of now; empty where nothing is. */
export function incrementAsText(
  checked: CheckedDossier,
  { added, fixed }: { readonly added: readonly Finding[]; readonly fixed: readonly FindingIdentity[] },
  options: TextOptions,
): string {
  if (added.length === 0 && fixed.length === 0) return '';
  const paint = paintWith(options.colour);
  const base = checked.path.replace(/[^/\\]+$/, '');
  const visible = added.filter(({ severity }) => options.all || severity !== 'information');
  const lines = [
    ...fixed.map((one) => `  ${paint.green('✓')} ${safeText(identityText(one))}`),
    ...visible.map((finding) => findingLine(finding, base, options, paint)),
    ...summaryLines(checked, options, paint),
  ];
  return `\n${lines.join('\n')}\n`;
}
