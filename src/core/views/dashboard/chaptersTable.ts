import { dayText } from '../../language/dayText';
import type { Language } from '../../language/language';
import { maskPrivate } from '../../privacy/maskPrivate';
import { totalOf } from '../../project/countProofs';
import { html, htmlValue, type Html } from '../html/html';
import { countOf } from '../outline/tally';
import type { ChapterStatus } from '../status/chapterStatus';
import { stepWords } from '../status/stepWords';
import { lastChapterChange } from './lastChapterChange';
import type { DashboardFacts } from './dashboardFacts';
import { dashboardWords, type CountColumn, type TextColumn } from './words';

const counted: readonly CountColumn[] = ['provided', 'faulty', 'missing', 'errors', 'warnings'];
/** Left out of the table where no chapter has any. */
const rare: readonly CountColumn[] = ['notChecked', 'notApplicable', 'remarks'];
const texts: readonly TextColumn[] = ['changed', 'submitted', 'lastChange'];

interface Row {
  readonly status: ChapterStatus;
  readonly counts: Readonly<Record<CountColumn, number>>;
  readonly texts: Readonly<Record<TextColumn, string>>;
}

interface Columns {
  readonly counts: readonly CountColumn[];
  readonly texts: readonly TextColumn[];
}

/** The chapters with their counts, which add up in the last line; a chapter leads to its preview, one that is ready to its deposit. */
export function chaptersTable(facts: DashboardFacts): Html {
  const { status, language } = facts;
  const { columns, total } = dashboardWords[language];
  const rows = status.chapters.map((one) => rowOf(one, facts));
  const visible: Columns = {
    counts: [...counted, ...rare.filter((column) => rows.some(({ counts }) => counts[column] > 0))],
    texts: texts.filter((column) => rows.some((row) => row.texts[column] !== '')),
  };
  const { expected } = countOf(totalOf(status.chapters));
  const sumOf = (column: CountColumn): number => rows.reduce((sum, { counts }) => sum + counts[column], 0);
  return html`<table>
    <thead>
      <tr>
        ${(['chapter', 'state'] as const).map((column) => html`<th scope="col">${columns[column]}</th>`)}
        ${visible.counts.map((column) => html`<th scope="col" class="count">${columns[column]}</th>`)}
        ${visible.texts.map((column) => html`<th scope="col">${columns[column]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => chapterRow(row, visible, language))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row" colspan="2">${total}</th>
        ${visible.counts.map((column) => countCell(column, sumOf(column), expected))}
        ${visible.texts.map(() => html`<td></td>`)}
      </tr>
    </tfoot>
  </table>`;
}

function rowOf(status: ChapterStatus, { snapshot, lastChanges, language }: DashboardFacts): Row {
  const { counts, errors, warnings, openRemarks, changedSinceSubmission, submittedOn = '' } = status;
  const { provided, faulty, missing, notChecked, notApplicable } = counts;
  const change = lastChanges.size === 0 ? undefined : lastChapterChange(status, snapshot, lastChanges);
  return {
    status,
    counts: {
      ...{ provided, faulty, missing, notChecked, notApplicable, errors, warnings },
      remarks: openRemarks.length,
    },
    texts: {
      changed: changedSinceSubmission.join(', '),
      submitted: dayText(submittedOn, language),
      lastChange:
        change === undefined ? '' : `${dayText(change.on, language)}, ${maskPrivate(change.author)}`,
    },
  };
}

function chapterRow({ status, counts, texts: cells }: Row, columns: Columns, language: Language): Html {
  const { chapter, state } = status;
  const words = dashboardWords[language];
  const name = maskPrivate(chapter.name);
  const deposit =
    state === 'ready' || state === 'to-modify'
      ? html`<br />${button('deposit', chapter.name, words.deposit, words.depositOf(name))}`
      : undefined;
  const { expected } = countOf(status.counts);
  return html`<tr>
    <th scope="row">${button('preview', chapter.name, name, words.preview(name))}</th>
    <td>${stepWords[language].chapterStates[state]}${deposit}</td>
    ${columns.counts.map((column) => countCell(column, counts[column], expected))}
    ${columns.texts.map((column) => html`<td>${cells[column]}</td>`)}
  </tr> `;
}

/** Nothing to do is written more lightly. */
function countCell(column: CountColumn, count: number, expected: number): Html {
  if (column === 'provided') return html`<td class="count">${`${count} / ${expected}`}</td>`;
  return html`<td class="${count === 0 ? 'count note' : 'count'}">${count}</td>`;
}

/** `title` says which chapter is meant, for those who hear the button alone. */
function button(act: 'preview' | 'deposit', of: string, label: string, title: string): Html {
  const kind = act === 'preview' ? 'link' : '';
  return html`<button
    type="button"
    class="${kind}"
    data-act="${act}"
    data-of="${htmlValue(of)}"
    title="${title}"
  >
    ${label}
  </button>`;
}
