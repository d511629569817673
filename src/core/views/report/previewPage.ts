import { shownText } from '../../privacy/shownText';
import type { Language } from '../../language/language';
import { html, htmlValue, type Html } from '../html/html';
import { objectOf } from '../objectOf';
import type { ReportExpected } from './chapterReport';
import { chapterLine, htmlPieces } from './htmlPieces';
import type { ReportFormat } from './reportFormat';
import { reportWords } from './words';

/** A report as a page in the editor, without its frame: with a filter, and a way to attach beside each expected proof. */
export function previewPage(language: Language): ReportFormat {
  const words = reportWords[language];
  return {
    ...htmlPieces(language, (expected) => actsOn(expected, language)),
    // The page's own title names its one chapter; those of requirements are one level below another.
    chapter: (one) =>
      html`${chapterLine(one, language)}
        <h2 class="spoken">${words.requirements}</h2> `.html,
    head: (title) =>
      `<main>\n${
        html`<h1>${title}</h1>
          <p>${words.aim}</p>
          <div class="tools">
            <label
              >${words.filter} <input type="search" id="filter" placeholder="${words.filterPlaceholder}"
            /></label>
            <label><input type="checkbox" id="left" /> ${words.onlyLeft}</label>
            <button type="button" data-act="browser">${words.openInBrowser}</button>
          </div>
          <p id="said" role="status" aria-live="polite"></p>
          <p id="none" hidden>${words.nothingFound}</p> `.html
      }`,
    foot: () => '</main>\n',
  };
}

function actsOn(one: ReportExpected, language: Language): Html {
  const words = reportWords[language];
  return html`<p class="tools">
    ${actButton('attach', words.attach, one)} ${actButton('open', words.open, one)}
  </p>`;
}

function actButton(act: 'attach' | 'open', label: string, { coverage, expected }: ReportExpected): Html {
  return html`<button
    type="button"
    data-act="${act}"
    data-of="${htmlValue(coverage.requirement.id)}"
    data-part="${htmlValue(expected.name)}"
  >
    ${label} <span class="spoken">${shownText(expected.name)}</span>
  </button>`;
}

/** What the page asks for. */
export type PreviewMessage =
  | { readonly act: 'attach' | 'open'; readonly requirement: string; readonly expectedProof: string }
  | { readonly act: 'browser' };

/** A message of the page, looked at before it is trusted; undefined where it is none of ours. */
export function previewMessage(message: unknown): PreviewMessage | undefined {
  const { act, of, part } = objectOf(message);
  if (act === 'browser') return { act };
  return (act === 'attach' || act === 'open') && typeof of === 'string' && typeof part === 'string'
    ? { act, requirement: of, expectedProof: part }
    : undefined;
}
