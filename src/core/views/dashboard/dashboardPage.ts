import type { Language } from '../../language/language';
import { maskPrivate } from '../../privacy/maskPrivate';
import type { Snapshot } from '../../project/snapshot';
import { html, type Html } from '../html/html';
import type { ChapterStatus } from '../status/chapterStatus';
import type { MilestoneDays } from '../status/milestoneDays';
import type { Step } from '../status/model';
import { stepWords } from '../status/stepWords';
import { systemLink } from '../systems/systemLink';
import { systemNames } from '../systems/systems';
import { chapterTouch } from './chapterTouches';
import type { DashboardFacts } from './dashboardFacts';
import { cyclePart } from './cyclePart';
import { requestsPart } from './requestsPart';
import { systemsOfStep } from './systemsOfStep';
import { dashboardWords } from './words';

/** The product and its version, for titles. */
export function productName({ dossier: { product } }: Snapshot): string {
  const { name, version } = product;
  return maskPrivate([name?.value, version?.value].filter((part) => part !== undefined).join(' '));
}

/** The dashboard: what is in the page, without its frame. */
export function dashboardPage(facts: DashboardFacts): Html {
  const { snapshot, status, language } = facts;
  const words = dashboardWords[language];
  const left = status.chapters.reduce((sum, { counts }) => sum + leftOf(counts), 0);
  return html`<main>
    <h1>${words.title(productName(snapshot))}</h1>
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
    ${chaptersTable(facts)}
    <h2>${words.steps}</h2>
    <ol>
      ${status.steps.map((one) => stepLine(one, language))}
    </ol>
    ${requestsPart(facts)} ${cyclePart(facts)}
    <h2>${words.systems}</h2>
    <p>${words.systemsHow}</p>
    <ul>
      ${systemNames.map((name) => html`<li>${systemLink(name, language)}</li>`)}
    </ul>
    <p><button type="button" data-act="support">${words.support}</button></p>
  </main> `;
}

function leftOf({ expectedProofs, provided, notApplicable }: ChapterStatus['counts']): number {
  return expectedProofs - provided - notApplicable;
}

function dateLine({ name, on, days }: MilestoneDays, left: number, language: Language): Html {
  const words = dashboardWords[language];
  const pace = name === 'date2' && days > 0 && left > 0 ? words.pace(left, Math.ceil((left / days) * 7)) : '';
  return html`<li>${words.date(name.slice(4), on.replace('T', ' '), days) + pace}</li> `;
}

function chaptersTable(facts: DashboardFacts): Html {
  return html`<table>
    <thead>
      <tr>
        ${dashboardWords[facts.language].columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${facts.status.chapters.map((one) => chapterRow(one, facts))}
    </tbody>
  </table>`;
}

function chapterRow(status: ChapterStatus, { snapshot, touched, language }: DashboardFacts): Html {
  const { chapter, state, counts, errors, warnings, ...one } = status;
  const { provided, expectedProofs, notApplicable } = counts;
  const touch = touched.size === 0 ? undefined : chapterTouch(status, snapshot, touched);
  const cells = [
    stepWords[language].chapterStates[state],
    `${String(provided + notApplicable)} / ${String(expectedProofs)}`,
    String(errors),
    String(warnings),
    String(one.openRemarks.length),
    one.changedSinceSubmission.join(', '),
    one.submittedOn ?? '',
    touch === undefined ? '' : `${touch.on}, ${maskPrivate(touch.who)}`,
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
  const links = systemsOfStep[step].map((name) => html` ${systemLink(name, language)}`);
  return html`<li>
    <strong>${names[step]}</strong> : ${states[state] + date}
    <span class="note">${links}</span>
    ${
      lines.length === 0
        ? undefined
        : html` <ul>
            ${lines}
          </ul>`
    }
  </li> `;
}
