import { kindName } from '../../catalogue/kindNames';
import type { Proposal } from '../../attach/proposals';
import type { TargetNames } from '../../attach/targetNames';
import { extensionOf } from '../../evidence/names';
import { shownExcerpt } from '../../evidence/privacy/shownExcerpt';
import { shownText } from '../../evidence/privacy/shownText';
import type { Language } from '../../language/language';
import { escapeHtml } from '../../text/escapeHtml';
import { reviewWords } from './words';

/** A file on the page, by its place in the list given. */
export interface ReviewLine {
  readonly proposal: Proposal;
  /** Where it is attached already, in the dossier; undefined where it is not. */
  readonly already: string | undefined;
  /** The address of a small picture of it; undefined where there is none to show. */
  readonly picture: string | undefined;
}

export interface ReviewPage {
  readonly lines: readonly ReviewLine[];
  readonly targets: TargetNames;
  readonly language: Language;
}

/**
 * What stands in the page on which files are given to expected proofs before any is written: a group for each state, a line
 * for each file. Names are masked and escaped. `media/attachReview.js` works it.
 */
export function reviewPage({ lines, targets, language }: ReviewPage): string {
  const words = reviewWords[language];
  const numbered = lines.map((line, id): Numbered => ({ ...line, id }));
  const groups = (['matched', 'ambiguous', 'unmatched', 'already'] as const).map((group) =>
    groupOf(
      group,
      numbered.filter((one) => groupName(one) === group),
      { targets, language },
    ),
  );
  return `<main data-unknown="${escapeHtml(words.unknown)}" data-nothing="${escapeHtml(words.nothingYet)}">
<h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(words.intro(lines.length))} <span class="keys">${escapeHtml(words.keys)}</span></p>
${groups.join('\n')}
${optionsOf({ targets, language })}
</main>
<footer>
<button type="button" id="attach" data-label="${escapeHtml(words.attach('#'))}">${escapeHtml(words.attach('0'))}</button>
<button type="button" id="cancel" class="secondary">${escapeHtml(words.cancel)}</button>
<span id="status" role="status" aria-live="polite"></span>
</footer>`;
}

type Numbered = ReviewLine & { readonly id: number };
type Group = 'matched' | 'ambiguous' | 'unmatched' | 'already';
type Shown = Pick<ReviewPage, 'targets' | 'language'>;

function groupName({ already, proposal }: Numbered): Group {
  return already === undefined ? proposal.kind : 'already';
}

function groupOf(group: Group, lines: readonly Numbered[], shown: Shown): string {
  if (lines.length === 0) return '';
  const words = reviewWords[shown.language];
  const rows = lines.map((line) =>
    group === 'already' ? attachedRow(line, shown) : row(line, group, shown),
  );
  const tools = group === 'unmatched' ? together(shown) : '';
  return `<section aria-labelledby="group-${group}">
<h2 id="group-${group}">${escapeHtml(words.groups[group](lines.length))}</h2>
${tools}<ul>
${rows.join('\n')}
</ul>
</section>`;
}

/** Gives several files their expected proofs at once. */
function together({ language }: Shown): string {
  const words = reviewWords[language];
  return `<p>${escapeHtml(words.unmatchedHelp)}</p>
<div class="together">
<input id="together" list="targets" autocomplete="off" placeholder="${escapeHtml(words.expectedProof)}" aria-label="${escapeHtml(words.together)}">
<button type="button" id="give-selected" class="secondary">${escapeHtml(words.giveSelected)}</button>
<button type="button" id="in-order" class="secondary" title="${escapeHtml(words.inOrderHelp)}">${escapeHtml(words.inOrder)}</button>
</div>
`;
}

function row(line: Numbered, group: Group, { targets, language }: Shown): string {
  const words = reviewWords[language];
  const { id, proposal } = line;
  const file = shownText(proposal.file.name);
  const [first, ...more] = proposal.chosen.map((target) => targets.nameOf(target));
  const field = (value: string): string =>
    `<input class="target" list="targets" autocomplete="off" value="${escapeHtml(value)}" placeholder="${escapeHtml(words.expectedProof)}" aria-label="${escapeHtml(words.expectedProofOf(file))}">`;
  const suggestions = proposal.candidates.slice(0, mostCandidates).map((target) => {
    const name = targets.nameOf(target);
    const title = shownExcerpt(target.expected?.expectedProof.text ?? '', 200);
    return `<button type="button" class="candidate" data-target="${escapeHtml(name)}" title="${escapeHtml(title)}" aria-label="${escapeHtml(words.give(shownText(name), file))}">${escapeHtml(shownText(name))}</button>`;
  });
  const tick =
    group === 'unmatched'
      ? `<input type="checkbox" class="select" aria-label="${escapeHtml(words.selected(file))}">`
      : '';
  return `<li data-line="${id}">
${tick}${pictureOf(line, language)}
<div class="file">${nameOf(line)}</div>
<div class="targets">${[first ?? '', ...more].map(field).join('')}<button type="button" class="another secondary" title="${escapeHtml(words.another)}" aria-label="${escapeHtml(words.anotherFor(file))}">+</button>
<div class="words" aria-live="polite"></div>
${suggestions.length === 0 ? '' : `<div class="candidates">${escapeHtml(words.candidates)} ${suggestions.join(' ')}</div>`}</div>
</li>`;
}

/** More are found by typing. */
const mostCandidates = 8;

function attachedRow(line: Numbered, { targets, language }: Shown): string {
  const words = reviewWords[language];
  const names = line.proposal.chosen.map((target) => shownText(targets.nameOf(target))).join(', ');
  return `<li class="attached">
${pictureOf(line, language)}
<div class="file">${nameOf(line)}</div>
<div class="targets"><strong>${escapeHtml(names)}</strong><div>${escapeHtml(words.attachedAs(shownText(line.already ?? '')))}</div></div>
</li>`;
}

function nameOf({ proposal: { file } }: Numbered): string {
  const folder = file.path.slice(0, -file.name.length);
  const { type } = file.inspection;
  const told =
    type === 'unknown' || type === extensionOf(file.name)
      ? ''
      : ` <span class="type">${escapeHtml(type)}</span>`;
  return `<span class="folder">${escapeHtml(shownText(folder))}</span>${escapeHtml(shownText(file.name))}${told}`;
}

function pictureOf({ picture, proposal }: Numbered, language: Language): string {
  const words = reviewWords[language];
  if (picture === undefined)
    return `<span class="picture none" role="img" aria-label="${escapeHtml(words.noThumbnail)}">${escapeHtml(proposal.file.inspection.type)}</span>`;
  const alt = words.thumbnail(shownText(proposal.file.name));
  return `<img class="picture" loading="lazy" src="${escapeHtml(picture)}" alt="${escapeHtml(alt)}">`;
}

const longestWords = 160;

/** What can be typed into a field, with the words that tell it from the others. */
function optionsOf({ targets, language }: Shown): string {
  const words = reviewWords[language];
  const options = targets.all.map(({ name, target: { coverage, expected } }) => {
    const kinds = expected?.expectedProof.kinds.map((kind) => kindName(kind, language)).join(', ') ?? '';
    const text = shownExcerpt(expected?.expectedProof.text ?? coverage.requirement.statement, longestWords);
    const isMissing = expected?.proofs.length === 0;
    const label = [kinds, isMissing ? words.missing : '', text].filter((one) => one !== '').join(' · ');
    return `<option value="${escapeHtml(name)}"${isMissing ? ' data-missing' : ''}>${escapeHtml(label)}</option>`;
  });
  return `<datalist id="targets">${options.join('')}</datalist>`;
}
