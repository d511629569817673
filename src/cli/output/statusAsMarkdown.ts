import { dayText } from '../../core/language/dayText';
import type { Language } from '../../core/language/language';
import { markdownText } from '../../core/text/markdownText';
import { countsText } from '../../core/views/outline/progressText';
import { labelled } from '../../core/language/colon';
import { milestoneText } from '../../core/views/status/dateWords';
import { stepWords } from '../../core/views/status/stepWords';
import type { NamedStatus } from './statusAsJson';
import { statusWords } from './statusWords';

/** The result of `status` as Markdown; whatever a dossier holds is text in it. */
export function statusAsMarkdown(statuses: readonly NamedStatus[], language: Language): string {
  return `${statuses.map((one) => dossierAsMarkdown(one, language)).join('\n\n')}\n`;
}

function dossierAsMarkdown({ path, snapshot, status }: NamedStatus, language: Language): string {
  const words = statusWords[language];
  const { names, states, chapterStates } = stepWords[language];
  const { name, version } = snapshot.dossier.product;
  const title = [name?.value, version?.value].filter((part) => part !== undefined).join(' ');
  const rows = status.chapters.map((one) =>
    row([
      markdownText(one.chapter.name),
      chapterStates[one.state],
      countsText(one.counts, language),
      words.faults(one.errors, one.warnings),
      one.openRemarks.length === 0 ? '' : words.remarks(one.openRemarks.length),
      markdownText(dayText(one.submittedOn ?? '', language)),
    ]),
  );
  const dates = status.milestones.map((one) => `- ${markdownText(milestoneText(one, language))}`);
  const steps = status.steps.flatMap(({ step, state, due, reasons }) => [
    `- ${labelled(`**${names[step]}**`, states[state], language)}${due === undefined ? '' : ` (${markdownText(words.due(due))})`}`,
    ...reasons.map((reason) => `  - ${markdownText(reason)}`),
  ]);
  return [
    `# ${markdownText(words.title(title === '' ? path : title))}`,
    `## ${words.milestones}`,
    dates.length === 0 ? words.noMilestones : dates.join('\n'),
    `## ${words.chapters}`,
    [row(words.columns), row(words.columns.map(() => '---')), ...rows].join('\n'),
    `## ${words.steps}`,
    steps.join('\n'),
    `_${words.caution}_`,
  ].join('\n\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
