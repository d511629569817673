import { foldWords } from '../../catalogue/spelling';
import type { CndaRequest, PscRequest } from '../../dossier/requests';
import { maskPrivate } from '../../privacy/maskPrivate';
import type { Snapshot } from '../../project/snapshot';
import { html, type Html } from '../html/html';
import { relatedRequests } from '../status/relatedRequests';
import type { DashboardFacts } from './dashboardFacts';
import { dashboardWords } from './words';

type Facts = Pick<DashboardFacts, 'snapshot' | 'others' | 'language'>;

/** The requests to the CNDA and to EDC PSC in one place, those of dossiers for the same product too; nothing where there are none. */
export function requestsPart({ snapshot, others, language }: Facts): Html {
  const words = dashboardWords[language];
  const dossiers = others.map(({ dossier }) => dossier);
  const { cnda, psc } = relatedRequests(snapshot.dossier, dossiers);
  if (cnda.length + psc.length === 0) return html``;
  const citations = citationsIn([snapshot, ...others.filter((one) => one !== snapshot)]);
  const cited = (one: CndaRequest): string => words.cited(citedTimes(one, citations));
  return html`<h2>${words.requests}</h2>
    <p>${words.order}</p>
    ${
      psc.length === 0
        ? undefined
        : table(
            words.pscColumns,
            psc.map((one) => [...pscCells(one), words.pscAsks(one.stage?.value ?? '')]),
          )
    }
    ${
      cnda.length === 0
        ? undefined
        : table(
            words.cndaColumns,
            cnda.map((one) => [...cndaCells(one), cited(one), words.cndaAsks(one.stage?.value ?? '')]),
          )
    }`;
}

type Cell = string | undefined;

function cndaCells(one: CndaRequest): readonly Cell[] {
  const { service, reference, version, nil, stage, expectedOn, opposableUntil } = one;
  return [service, reference, version, nil, stage, expectedOn, opposableUntil].map((text) => text?.value);
}

function pscCells({ role, nru, datapass, clientId, stage }: PscRequest): readonly Cell[] {
  return [role, nru, datapass, clientId, stage].map((text) => text?.value);
}

function table(columns: readonly string[], rows: readonly (readonly Cell[])[]): Html {
  return html`<table>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (cells) =>
          html`<tr>
            ${cells.map((cell) => html`<td>${maskPrivate(cell ?? '')}</td>`)}
          </tr> `,
      )}
    </tbody>
  </table>`;
}

/** How often requests are named by proofs, by service or reference, spellings folded. */
function citationsIn(snapshots: readonly Snapshot[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const proofs = snapshots.flatMap(({ chapters }) =>
    chapters.flatMap(({ entries }) => entries.flatMap(({ entry }) => entry.proofs)),
  );
  for (const { target } of proofs) {
    const name = target.kind === 'cnda' ? target.request?.value : undefined;
    if (name !== undefined) times.set(foldWords(name), (times.get(foldWords(name)) ?? 0) + 1);
  }
  return times;
}

function citedTimes({ service, reference }: CndaRequest, times: ReadonlyMap<string, number>): number {
  const names = new Set(
    [service, reference].flatMap((text) => (text === undefined ? [] : [foldWords(text.value)])),
  );
  return [...names].reduce((sum, name) => sum + (times.get(name) ?? 0), 0);
}
