import { html, type Html } from '../html/html';
import { dueDayText } from '../status/dateWords';
import { afterListing } from './afterListing';
import type { DashboardFacts } from './dashboardFacts';
import { entriesOf } from './entries';
import { dashboardWords } from './words';

/** How the dossier entered the cycle and what that asks for, then what follows the listing. */
export function cyclePart({
  snapshot,
  today,
  language,
}: Pick<DashboardFacts, 'snapshot' | 'today' | 'language'>): Html {
  const words = dashboardWords[language];
  const rows = entriesOf(snapshot.dossier).map(
    ({ name, applies }) =>
      html`<tr>
        <th scope="row">${words.entryNames[name]}</th>
        <td>${words.applies[applies]}</td>
        <td>${words.entryAsks[name]}</td>
      </tr> `,
  );
  const { needsDrimM, pilots, dates } = afterListing(snapshot.dossier, today);
  const lines = [
    ...(needsDrimM ? [words.drimM] : []),
    words.operator,
    ...(pilots === undefined ? [] : [words.pilots(pilots)]),
    ...dates.map((one) => `${dueDayText(words.financing[one.what], one, language)}.`),
    ...(dates.length === 0 ? [words.financingUnknown] : []),
  ];
  return html`<h2>${words.entries}</h2>
    <table>
      <thead>
        <tr>
          ${words.entryColumns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    <h2>${words.after}</h2>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}
