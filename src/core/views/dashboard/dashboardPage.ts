import { colon } from '../../language/colon';
import { minuteText } from '../../language/dayText';
import type { Language } from '../../language/language';
import { maskPrivate } from '../../privacy/maskPrivate';
import { totalOf } from '../../project/countProofs';
import type { ProofCounts, Snapshot } from '../../project/snapshot';
import { html, type Html } from '../html/html';
import { countsText } from '../outline/progressText';
import { countOf } from '../outline/tally';
import { objectOf } from '../objectOf';
import { milestoneText } from '../status/dateWords';
import type { MilestoneDays } from '../status/milestoneDays';
import type { Step } from '../status/model';
import { stepWords } from '../status/stepWords';
import { systemLink, systemSource } from '../systems/systemLink';
import { systemNames } from '../systems/systems';
import { chaptersTable } from './chaptersTable';
import { cyclePart } from './cyclePart';
import type { DashboardFacts } from './dashboardFacts';
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
  const counts = totalOf(status.chapters);
  return html`<main>
    <h1>${words.title(productName(snapshot))}</h1>
    ${progressPart(counts, language)}
    <p class="note">${words.caution}</p>
    <h2>${words.dates}</h2>
    ${
      status.milestones.length === 0
        ? html`<p>${words.noDates}</p>`
        : html`<ul>
            ${status.milestones.map((one) => dateLine(one, leftOf(counts), language))}
          </ul>`
    }
    <h2>${words.chapters}</h2>
    ${chaptersTable(facts)}
    <h2>${words.steps}</h2>
    <ol>
      ${status.steps.map((one) => stepLine(one, language))}
    </ol>
    <p><button type="button" data-act="open">${words.openDossier}</button></p>
    ${requestsPart(facts)} ${cyclePart(facts)}
    <h2>${words.systems}</h2>
    <p>${words.systemsHow}</p>
    <ul>
      ${systemNames.map((name) => html`<li>${systemLink(name, language)} <span class="note">${systemSource(name, language)}</span></li>`)}
    </ul>
    <p><button type="button" data-act="support">${words.support}</button></p>
  </main> `;
}

/** What the page asks for. */
export type DashboardMessage =
  | { readonly act: 'support' | 'open' }
  | { readonly act: 'preview' | 'deposit'; readonly chapter: string };

/** A message of the page, looked at before it is trusted; undefined where it is none of ours. */
export function dashboardMessage(message: unknown): DashboardMessage | undefined {
  const { act, of } = objectOf(message);
  if (act === 'support' || act === 'open') return { act };
  return (act === 'preview' || act === 'deposit') && typeof of === 'string'
    ? { act, chapter: of }
    : undefined;
}

function progressPart(counts: ProofCounts, language: Language): Html {
  const { provided, expected } = countOf(counts);
  return html`<p class="tools">
    <progress
      id="provided"
      value="${provided}"
      max="${Math.max(1, expected)}"
      aria-labelledby="provided-text"
    ></progress>
    <strong id="provided-text">${countsText(counts, language)}</strong>
  </p>`;
}

function leftOf(counts: ProofCounts): number {
  const { provided, expected } = countOf(counts);
  return expected - provided;
}

function dateLine(milestone: MilestoneDays, remaining: number, language: Language): Html {
  const { name, days } = milestone;
  const { pace } = dashboardWords[language];
  const isPaced = name === 'date2' && days > 0 && remaining > 0;
  return html`<li>
    ${milestoneText(milestone, language) + (isPaced ? pace(remaining, Math.ceil((remaining / days) * 7)) : '')}
  </li> `;
}

function stepLine({ step, state, due, reasons }: Step, language: Language): Html {
  const { names, states } = stepWords[language];
  const isDue = due !== undefined && state !== 'done' && state !== 'not-applicable';
  const date = isDue ? ` (${minuteText(due, language)})` : '';
  const lines = reasons.map((reason) => html`<li>${maskPrivate(reason)}</li> `);
  const links = systemsOfStep[step].map((name) => html` ${systemLink(name, language)}`);
  return html`<li>
    <strong>${names[step]}</strong>${colon(language)} ${states[state] + date}
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
