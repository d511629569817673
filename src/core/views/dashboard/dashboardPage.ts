import type { Language } from '../../language/language';
import { maskPrivate } from '../../privacy/maskPrivate';
import { pageFoot, pageHead } from '../html/filePage';
import { html, type Html } from '../html/html';
import { pageStyle } from '../html/pageStyle';
import type { ChapterStatus } from '../status/chapterStatus';
import type { DossierStatus } from '../status/dossierStatus';
import type { MilestoneDays } from '../status/milestoneDays';
import type { Step } from '../status/model';
import { stepWords } from '../status/stepWords';
import { dashboardWords } from './words';

export interface DashboardFacts {
  /** Product and version. */
  readonly product: string;
  readonly language: Language;
  /** SHA-256 of a text in UTF-8, hexadecimal. */
  readonly sumOfText: (text: string) => string;
}

/** Where a dossier stands, as one page without a script. */
export function dashboardPage(
  status: DossierStatus,
  { product, language, sumOfText }: DashboardFacts,
): string {
  const words = dashboardWords[language];
  const title = words.title(product);
  const page = { language, title, style: pageStyle, script: '', guard: { kind: 'sums', sumOfText } } as const;
  const left = status.chapters.reduce((sum, { counts }) => sum + leftOf(counts), 0);
  const body = html`<main>
    <h1>${title}</h1>
    <p>${words.caution}</p>
    <h2>${words.dates}</h2>
    ${
      status.milestones.length === 0
        ? html`<p>${words.noDates}</p>`
        : html`<ul>
            ${status.milestones.map((one) => dateLine(one, left, language))}
          </ul>`
    }
    <h2>${words.chapters}</h2>
    <table>
      <thead>
        <tr>
          ${words.columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${status.chapters.map((one) => chapterRow(one, language))}
      </tbody>
    </table>
    <h2>${words.steps}</h2>
    <ol>
      ${status.steps.map((one) => stepLine(one, language))}
    </ol>
  </main> `;
  return `${pageHead(page)}${body.html}${pageFoot(page)}`;
}

function leftOf({ expectedProofs, provided, notApplicable }: ChapterStatus['counts']): number {
  return expectedProofs - provided - notApplicable;
}

function dateLine({ name, on, days }: MilestoneDays, left: number, language: Language): Html {
  const words = dashboardWords[language];
  const pace = name === 'date2' && days > 0 && left > 0 ? words.pace(left, Math.ceil((left / days) * 7)) : '';
  return html`<li>${words.date(name.slice(4), on.replace('T', ' '), days) + pace}</li> `;
}

function chapterRow(
  { chapter, state, counts, errors, warnings, ...one }: ChapterStatus,
  language: Language,
): Html {
  const { provided, expectedProofs, notApplicable } = counts;
  const cells = [
    stepWords[language].chapterStates[state],
    `${String(provided + notApplicable)} / ${String(expectedProofs)}`,
    String(errors),
    String(warnings),
    String(one.openRemarks.length),
    one.changedSinceSubmission.join(', '),
    one.submittedOn ?? '',
  ];
  return html`<tr>
    <th scope="row">${maskPrivate(chapter.name)}</th>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr> `;
}

function stepLine({ step, state, due, reasons }: Step, language: Language): Html {
  const { names, states } = stepWords[language];
  const date = due === undefined ? '' : ` (${due.replace('T', ' ')})`;
  const lines = reasons.map((reason) => html`<li>${maskPrivate(reason)}</li> `);
  return html`<li>
    <strong>${names[step]}</strong> :
    ${states[state] + date}${
      lines.length === 0
        ? undefined
        : html` <ul>
            ${lines}
          </ul>`
    }
  </li> `;
}
