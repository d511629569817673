import type { Language } from '../../core/language/language';
import { countsText } from '../../core/views/outline/progressText';
import { labelled } from '../../core/language/colon';
import { milestoneText } from '../../core/views/status/dateWords';
import type { ChapterStatus } from '../../core/views/status/chapterStatus';
import type { Step, StepState } from '../../core/views/status/model';
import { stepWords } from '../../core/views/status/stepWords';
import { safeText, paintWith, type Paint } from './paint';
import type { NamedStatus } from './statusAsJson';
import { statusWords } from './statusWords';

/** The result of `status` for people. */
export function statusAsText(statuses: readonly NamedStatus[], language: Language, colour: boolean): string {
  const paint = paintWith(colour);
  return `${statuses.map((one) => dossierAsText(one, language, paint)).join('\n\n')}\n`;
}

function dossierAsText({ path, snapshot, status }: NamedStatus, language: Language, paint: Paint): string {
  const words = statusWords[language];
  const { product } = snapshot.dossier;
  const name = [product.name?.value, product.version?.value].filter((part) => part !== undefined).join(' ');
  const dates = status.milestones.map((one) => `  ${safeText(milestoneText(one, language))}`);
  return [
    paint.bold(words.title(name === '' ? path : `${name} — ${path}`)),
    [paint.bold(words.milestones), ...(dates.length === 0 ? [`  ${words.noMilestones}`] : dates)].join('\n'),
    [
      paint.bold(words.chapters),
      ...status.chapters.flatMap((one) => chapterLines(one, language, paint)),
    ].join('\n'),
    [paint.bold(words.steps), ...status.steps.flatMap((one) => stepLines(one, language, paint))].join('\n'),
    paint.faint(words.caution),
  ].join('\n\n');
}

function chapterLines(one: ChapterStatus, language: Language, paint: Paint): readonly string[] {
  const words = statusWords[language];
  const details = [
    countsText(one.counts, language),
    ...(one.errors + one.warnings === 0 ? [] : [words.faults(one.errors, one.warnings)]),
    ...(one.submittedOn === undefined ? [] : [words.submitted(one.submittedOn)]),
    ...(one.openRemarks.length === 0 ? [] : [words.remarks(one.openRemarks.length)]),
    ...(one.changedSinceSubmission.length === 0 ? [] : [words.changed(one.changedSinceSubmission)]),
  ];
  const state = stepWords[language].chapterStates[one.state];
  return [
    `  • ${labelled(safeText(one.chapter.name), state, language)}`,
    `    ${paint.faint(details.join(' · '))}`,
  ];
}

const marks: Readonly<Record<StepState, string>> = {
  done: '✓',
  open: '○',
  blocked: '⏸',
  'not-applicable': '–',
  unknown: '?',
};

function stepLines({ step, state, due, reasons }: Step, language: Language, paint: Paint): readonly string[] {
  const { names, states } = stepWords[language];
  const date = due === undefined ? '' : ` (${statusWords[language].due(safeText(due))})`;
  return [
    `  ${marks[state]} ${labelled(names[step], states[state] + date, language)}`,
    ...reasons.map((reason) => `    ${paint.faint(`- ${reason}`)}`),
  ];
}
