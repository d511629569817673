import { messageOf } from '../../findings/messageOf';
import type { Finding } from '../../findings/model';
import type { Language } from '../../language/language';
import { maskPrivate } from '../../privacy/maskPrivate';
import { excerptOf } from '../../text/visibleText';
import { html, htmlValue, type Html } from '../html/html';
import { objectOf } from '../objectOf';
import { reportWords } from '../report/words';
import type { ComparedProof, NamedChange, NamedCommit, ProofChange, RequirementChange } from './model';
import { branchPageWords } from './pageWords';
import { branchWords } from './words';

/** Proofs and findings that one page lists. */
const mostChanges = 2000;
/** Of a path or a sentence, before its signs become entities. */
const mostOfText = 400;
const shownOfCommit = 10;

/** Which side a proof is on. */
export type BranchSide = 'before' | 'after';

export interface BranchPageFacts {
  readonly base: NamedCommit;
  /** Whether the base is where the branch was left. */
  readonly isParting: boolean;
  /** Of the one dossier that was compared. */
  readonly compared: NamedChange;
  /** The address of a picture that is compared; undefined where it can't be shown. */
  readonly addressOf: (proof: ComparedProof, side: BranchSide) => string | undefined;
  readonly language: Language;
}

/** What changed of a dossier since a branch, by requirement; replaced pictures are side by side. */
export function branchPage({ base, isParting, compared, addressOf, language }: BranchPageFacts): Html {
  const words = branchWords[language];
  const own = branchPageWords[language];
  const filterWords = reportWords[language];
  const all = compared.change.requirements;
  const { shown, omitted } = bounded(all);
  const sum = (of: (one: RequirementChange) => number): number =>
    all.reduce((total, one) => total + of(one), 0);
  const totals = words.totals(
    sum(({ proofs }) => proofs.length),
    sum(({ gained }) => gained.length),
    sum(({ lost }) => lost.length),
  );
  const saved = isParting ? own.savedOnly : own.savedApart;
  return html`<main>
    <h1>${branchPageTitle(base, language)}</h1>
    <p>${all.length === 0 ? words.nothing : totals}</p>
    ${compared.state === 'kept' ? undefined : html`<p>${words.states[compared.state]}</p> `}
    ${compared.previousPath === undefined ? undefined : html`<p>${text(words.movedFrom(compared.previousPath))}</p> `}
    <p class="note">${saved(base.commit.slice(0, shownOfCommit), text(base.ref))} ${words.caution}</p>
    <div class="tools">
      ${
        all.length === 0
          ? undefined
          : html`<label
              >${filterWords.filter}
              <input type="search" id="filter" placeholder="${filterWords.filterPlaceholder}"
            /></label> `
      }
      <button type="button" id="again" data-act="again">${own.again}</button>
    </div>
    <p id="none" role="status" hidden>${filterWords.nothingFound}</p>
    ${shown.map((one, at) => requirementPart(one, { at, addressOf, language }))}
    ${omitted === 0 ? undefined : html`<p>${words.more(omitted)}</p> `}
  </main> `;
}

/** The title of the page that compares the dossier with a branch. */
export function branchPageTitle({ ref }: NamedCommit, language: Language): string {
  return text(branchWords[language].title(ref, undefined));
}

/** As many requirements, and changes of them, as one page lists, and how many changes are left out. */
function bounded(all: readonly RequirementChange[]): {
  readonly shown: readonly RequirementChange[];
  readonly omitted: number;
} {
  let [remaining, omitted] = [mostChanges, 0];
  const take = <T>(some: readonly T[]): readonly T[] => {
    const fitting = some.slice(0, remaining);
    remaining -= fitting.length;
    omitted += some.length - fitting.length;
    return fitting;
  };
  const shown: RequirementChange[] = [];
  for (const one of all) {
    const hadRemaining = remaining > 0;
    const [proofs, gained, lost] = [take(one.proofs), take(one.gained), take(one.lost)];
    if (hadRemaining) shown.push({ ...one, proofs, gained, lost });
    else if (one.setAside !== undefined) omitted++;
  }
  return { shown, omitted };
}

interface PartOf extends Pick<BranchPageFacts, 'addressOf' | 'language'> {
  /** Of the requirement on the page, from 0: what distinguishes its button from the others. */
  readonly at: number;
}

function requirementPart(one: RequirementChange, how: PartOf): Html {
  const { language } = how;
  const words = branchWords[language];
  const setAside = one.setAside === true ? words.setAside : words.notSetAside;
  return html`<section class="requirement" data-text>
    <h2>${headOf(one, how)}</h2>
    ${one.proofs.length === 0 ? undefined : proofTable(one, how)}
    ${one.setAside === undefined ? undefined : html`<p>⊘ ${setAside}</p> `}
    ${findingsPart(words.gained, one.gained, language)}${findingsPart(words.lost, one.lost, language)}
  </section> `;
}

function headOf({ requirement, chapter }: RequirementChange, { at, language }: PartOf): Html {
  if (requirement === undefined) return html`${branchWords[language].elsewhere}`;
  const button = html`<button
    type="button"
    class="link"
    id="open-${at}"
    data-act="open"
    data-of="${htmlValue(requirement)}"
    data-part="${htmlValue(chapter ?? '')}"
    title="${branchPageWords[language].open}"
  >
    ${text(requirement)}
  </button>`;
  return chapter === undefined ? button : html`${button} — ${text(chapter)}`;
}

function proofTable({ requirement, proofs }: RequirementChange, how: PartOf): Html {
  const { columns, tableOf } = branchPageWords[how.language];
  return html`<table>
    <caption class="spoken">
      ${tableOf(text(requirement ?? ''))}
    </caption>
    <thead>
      <tr>
        <th scope="col">${columns.change}</th>
        <th scope="col">${columns.expectedProof}</th>
        <th scope="col">${columns.before}</th>
        <th scope="col">${columns.after}</th>
      </tr>
    </thead>
    <tbody>
      ${proofs.map((proof) => proofRow(proof, how))}
    </tbody>
  </table> `;
}

function proofRow(proof: ProofChange, how: PartOf): Html {
  const words = branchWords[how.language];
  const about = proof.expectedProof === undefined ? words.unmatched : text(proof.expectedProof);
  return html`<tr>
    <td>${words.changes[proof.change]}</td>
    <td>${about}</td>
    <td>${sideCell(proof, 'before', how)}</td>
    <td>${sideCell(proof, 'after', how)}</td>
  </tr> `;
}

function sideCell(change: ProofChange, side: BranchSide, how: PartOf): Html {
  const proof = change[side];
  const own = branchPageWords[how.language];
  if (proof === undefined) return html`${own.noFile}`;
  const { size } = branchWords[how.language];
  const name = text(proof.value === '' ? proof.kind : proof.value);
  const summed =
    proof.summed === undefined
      ? undefined
      : html`<br />${size(proof.summed.size)}, ${own.sum} <code>${proof.summed.sha256}</code>`;
  return html`${name}${summed}${change.change === 'replaced' ? picturePart(proof, side, how) : undefined}`;
}

function picturePart(proof: ComparedProof, side: BranchSide, { addressOf, language }: PartOf): Html {
  if (proof.picture === undefined) return html``;
  const own = branchPageWords[language];
  const address = addressOf(proof, side);
  if (address === undefined) return html`<p class="note">${own.notShown}</p>`;
  const alt = own.picture[side](text(proof.value));
  return html`<img alt="${alt}" loading="lazy" src="${htmlValue(address)}" />`;
}

function findingsPart(title: string, findings: readonly Finding[], language: Language): Html {
  const { colon } = branchWords[language];
  const lines = findings.map(
    (one) =>
      html`<li>
        <strong>${`${title}${colon}`.trimEnd()}</strong> ${text(messageOf(one, language))}
        <code>${one.code}</code>
      </li> `,
  );
  return lines.length === 0
    ? html``
    : html`<ul>
        ${lines}
      </ul> `;
}

function text(value: string): string {
  return excerptOf(maskPrivate(value), mostOfText);
}

/** What the page asks for. */
export type BranchPageMessage =
  | { readonly act: 'open'; readonly requirement: string; readonly chapter: string }
  | { readonly act: 'again' };

/** A message of the page, looked at before it is trusted; undefined where it is none of ours. */
export function branchPageMessage(message: unknown): BranchPageMessage | undefined {
  const { act, of, part } = objectOf(message);
  if (act === 'again') return { act };
  return act === 'open' && typeof of === 'string' && typeof part === 'string'
    ? { act, requirement: of, chapter: part }
    : undefined;
}
