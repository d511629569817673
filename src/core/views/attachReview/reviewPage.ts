import { kindName } from '../../catalogue/kindNames';
import type { Proposal } from '../../attach/proposals';
import type { TargetNames } from '../../attach/targetNames';
import { extensionOf } from '../../text/names';
import { shownExcerpt } from '../../privacy/shownExcerpt';
import { shownText } from '../../privacy/shownText';
import type { Language } from '../../language/language';
import { html, htmlValue, type Html } from '../html/html';
import type { MadeOn } from '../../attach/madeOnOf';
import { madeOnText } from '../attach/madeOnText';
import { reviewWords } from './words';

/** A file on the page, by its place in the list given. */
export interface ReviewLine {
  readonly proposal: Proposal;
  /** Where it is attached already, in the dossier; undefined where it is not. */
  readonly already: string | undefined;
  /** The address of a small picture of it; undefined where there is none to show. */
  readonly picture: string | undefined;
  /** What is written as the day on which it was made. */
  readonly madeOn?: MadeOn | undefined;
}

export interface ReviewPage {
  readonly lines: readonly ReviewLine[];
  readonly targets: TargetNames;
  readonly language: Language;
}

/**
 * The content of the page on which files are given to expected proofs before any is written: a group for each state, a line
 * for each file. Names are masked and escaped. `media/attachReview.js` works it.
 */
export function reviewPage({ lines, targets, language }: ReviewPage): Html {
  const words = reviewWords[language];
  const numbered = lines.map((line, id): Numbered => ({ ...line, id }));
  const groups = (['matched', 'ambiguous', 'unmatched', 'already'] as const).map((group) =>
    groupOf(
      group,
      numbered.filter((one) => groupName(one) === group),
      { targets, language },
    ),
  );
  return html`<main data-unknown="${words.unknown}" data-nothing="${words.nothingYet}">
      <h1>${words.title}</h1>
      <p>${words.intro(lines.length)} <span class="keys">${words.keys}</span></p>
      ${groups} ${optionsOf({ targets, language })}
    </main>
    <footer>
      <button type="button" id="attach" data-label="${words.attach('#')}">${words.attach('0')}</button>
      <button type="button" id="cancel" class="secondary">${words.cancel}</button>
      <span id="status" role="status" aria-live="polite"></span>
    </footer>`;
}

type Numbered = ReviewLine & { readonly id: number };
type Group = 'matched' | 'ambiguous' | 'unmatched' | 'already';
type Shown = Pick<ReviewPage, 'targets' | 'language'>;

const nothing: Html = { html: '' };

function groupName({ already, proposal }: Numbered): Group {
  return already === undefined ? proposal.kind : 'already';
}

function groupOf(group: Group, lines: readonly Numbered[], page: Shown): Html {
  if (lines.length === 0) return nothing;
  const words = reviewWords[page.language];
  const rows = lines.map((line) => (group === 'already' ? attachedRow(line, page) : row(line, group, page)));
  return html`<section aria-labelledby="group-${group}">
    <h2 id="group-${group}">${words.groups[group](lines.length)}</h2>
    ${group === 'unmatched' ? together(page) : nothing}
    <ul>
      ${rows}
    </ul>
  </section> `;
}

/** Gives several files their expected proofs at once. */
function together({ language }: Shown): Html {
  const words = reviewWords[language];
  return html`<p>${words.unmatchedHelp}</p>
    <div class="together">
      <input
        id="together"
        list="targets"
        autocomplete="off"
        placeholder="${words.expectedProof}"
        aria-label="${words.together}"
      />
      <button type="button" id="give-selected" class="secondary">${words.giveSelected}</button>
      <button type="button" id="in-order" class="secondary" title="${words.inOrderHelp}">
        ${words.inOrder}
      </button>
    </div> `;
}

function row(line: Numbered, group: Group, page: Shown): Html {
  const words = reviewWords[page.language];
  const { id, proposal } = line;
  const file = shownText(proposal.file.name);
  const chosen = proposal.chosen.map((target) => page.targets.nameOf(target));
  const tick = html`<input type="checkbox" class="select" aria-label="${words.selected(file)}" />`;
  return html`<li data-line="${id}">
    ${group === 'unmatched' ? tick : nothing}${pictureOf(line, page.language)}
    <div class="file">${nameOf(line)}${dayOf(line, page.language)}</div>
    <div class="targets">
      ${(chosen.length === 0 ? [''] : chosen).map((name) => field(name, file, page))}<button
        type="button"
        class="another secondary"
        title="${words.another}"
        aria-label="${words.anotherFor(file)}"
      >
        +
      </button>
      <div class="words" aria-live="polite"></div>
      ${candidatesOf(proposal, file, page)}
    </div>
  </li> `;
}

function field(value: string, file: string, { language }: Shown): Html {
  const words = reviewWords[language];
  return html`<input
    class="target"
    list="targets"
    autocomplete="off"
    value="${htmlValue(value)}"
    placeholder="${words.expectedProof}"
    aria-label="${words.expectedProofOf(file)}"
  />`;
}

/** More are found by typing. */
const mostCandidates = 8;

function candidatesOf({ candidates }: Proposal, file: string, { targets, language }: Shown): Html {
  if (candidates.length === 0) return nothing;
  const words = reviewWords[language];
  const buttons = candidates.slice(0, mostCandidates).map((target) => {
    const name = targets.nameOf(target);
    const title = shownExcerpt(target.expected?.expectedProof.text ?? '', 200);
    const label = words.give(shownText(name), file);
    return html` <button
      type="button"
      class="candidate"
      data-target="${htmlValue(name)}"
      title="${title}"
      aria-label="${label}"
    >
      ${shownText(name)}
    </button>`;
  });
  return html`<div class="candidates">${words.candidates}${buttons}</div>`;
}

function attachedRow(line: Numbered, { targets, language }: Shown): Html {
  const names = line.proposal.chosen.map((target) => shownText(targets.nameOf(target))).join(', ');
  const place = reviewWords[language].attachedAs(shownText(line.already ?? ''));
  return html`<li class="attached">
    ${pictureOf(line, language)}
    <div class="file">${nameOf(line)}</div>
    <div class="targets">
      <strong>${names}</strong>
      <div>${place}</div>
    </div>
  </li> `;
}

function dayOf({ madeOn }: Numbered, language: Language): Html {
  return madeOn === undefined ? nothing : html`<div class="day">${madeOnText(madeOn, language)}</div>`;
}

function nameOf({ proposal: { file } }: Numbered): Html {
  const folder = file.path.slice(0, -file.name.length);
  const { type } = file.inspection;
  const typeLabel = type === 'unknown' || type === extensionOf(file.name) ? '' : ` ${type}`;
  return html`<span class="folder">${shownText(folder)}</span>${shownText(file.name)}<span class="type"
      >${typeLabel}</span
    >`;
}

function pictureOf({ picture, proposal }: Numbered, language: Language): Html {
  const words = reviewWords[language];
  const { name, inspection } = proposal.file;
  if (picture === undefined)
    return html`<span class="picture none" role="img" aria-label="${words.noThumbnail}"
      >${inspection.type}</span
    >`;
  return html`<img
    class="picture"
    loading="lazy"
    src="${htmlValue(picture)}"
    alt="${words.thumbnail(shownText(name))}"
  />`;
}

const longestWords = 160;

/** What can be typed into a field, with the words that distinguish it from the others. */
function optionsOf({ targets, language }: Shown): Html {
  const words = reviewWords[language];
  const options = targets.all.map(({ name, target: { coverage, expected } }) => {
    const kinds = expected?.expectedProof.kinds.map((kind) => kindName(kind, language)).join(', ') ?? '';
    const text = shownExcerpt(expected?.expectedProof.text ?? coverage.requirement.statement, longestWords);
    const isMissing = expected?.proofs.length === 0;
    const label = [kinds, isMissing ? words.missing : '', text].filter((one) => one !== '').join(' · ');
    const mark = isMissing ? html` data-missing` : nothing;
    return html`<option value="${htmlValue(name)}" ${mark}>${label}</option>`;
  });
  return html`<datalist id="targets">${options}</datalist>`;
}
