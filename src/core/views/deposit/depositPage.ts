import { shownExcerpt } from '../../privacy/shownExcerpt';
import { shownText } from '../../privacy/shownText';
import { messageOf } from '../../findings/messageOf';
import type { Language } from '../../language/language';
import { html, htmlValue, type Html } from '../html/html';
import { packageWords } from '../package/words';
import { systemLink } from '../systems/systemLink';
import type { CopiedPart } from './depositMessage';
import type { DepositItem, DepositWalk } from './depositWalk';
import { depositPageWords } from './pageWords';

export interface DepositPage {
  readonly chapter: string;
  readonly walk: DepositWalk;
  /** The keys of the proofs that are ticked. */
  readonly ticked: ReadonlySet<string>;
  readonly showsAll: boolean;
  /** Where the renamed files were written; undefined before. */
  readonly renamed?: RenamedFiles | undefined;
  readonly language: Language;
}

/** A folder with the files of a page under the names that they are deposited under. */
export interface RenamedFiles {
  /** Full path, as the system writes it. */
  readonly folder: string;
  /** Full paths, by the keys of their proofs: what was made again since is not among them. */
  readonly paths: ReadonlyMap<string, string>;
}

/** The page that leads through the deposit of a chapter, proof by proof; `media/pages.js` works it. */
export function depositPage(page: DepositPage): Html {
  const words = depositPageWords[page.language];
  const { walk } = page;
  return html`<main>
    <h1>${words.title(shownText(page.chapter))}</h1>
    ${walk.kind === 'refused' ? refusal(walk, page.language) : leading(walk, page)}
    <p id="said" role="status" aria-live="polite"></p>
  </main> `;
}

function refusal({ findings }: Extract<DepositWalk, { kind: 'refused' }>, language: Language): Html {
  const words = depositPageWords[language];
  const lines = findings.map(
    (finding, order) =>
      html`<li>
        <button type="button" class="link" data-act="finding" data-of="${order}">
          ${messageOf(finding, language)}
        </button>
        <span class="note">${shownText(finding.file)}:${finding.range.start.line + 1}</span>
      </li> `,
  );
  return html`<p><strong>${words.refused(findings.length)}</strong></p>
    <p>${words.refusedHow}</p>
    <ul>
      ${lines}
    </ul>`;
}

function leading(walk: Extract<DepositWalk, { kind: 'items' }>, page: DepositPage): Html {
  const { items, isResubmission, unchanged } = walk;
  const words = depositPageWords[page.language];
  const isSwitched = isResubmission && (page.showsAll || unchanged > 0);
  const done = items.filter(({ key }) => page.ticked.has(key)).length;
  return html`<p>
      ${isResubmission ? words.howAgain : words.how} ${systemLink('convergence', page.language)}
    </p>
    <p class="note">${words.keys}</p>
    ${isSwitched ? allSwitch(page, unchanged) : undefined}
    ${items.some(({ file }) => file !== undefined) ? renaming(page) : undefined}
    ${items.length === 0 ? html`<p>${isResubmission ? words.nothingChanged : words.nothing}</p>` : undefined}
    <ol class="rows">
      ${items.map((item) => row(item, page))}
    </ol>
    <div class="tools end">
      <progress
        id="progress"
        max="${Math.max(1, items.length)}"
        value="${done}"
        aria-hidden="true"
      ></progress>
      <span id="count">${words.progress(done, items.length)}</span>
      <button
        type="button"
        id="submit"
        class="primary"
        data-act="submit"
        ${disabled(done < items.length || items.length === 0)}
      >
        ${words.submit}
      </button>
      <span id="help" class="note" ${hidden(done === items.length)}>${words.submitHelp}</span>
    </div>`;
}

function allSwitch({ showsAll, language }: DepositPage, unchanged: number): Html {
  return html`<p class="tools">
    <label
      ><input type="checkbox" id="all" data-act="all" ${checked(showsAll)} />
      ${depositPageWords[language].showAll(unchanged)}</label
    >
  </p>`;
}

/** Files are loaded one by one on the agency's platform, which shows their names. */
function renaming({ renamed, language }: DepositPage): Html {
  const words = depositPageWords[language];
  return html`<p class="tools">
    <button type="button" id="write" data-act="write">${words.write}</button>
    <span class="note"
      >${renamed === undefined ? words.writeHelp : words.standIn(shownText(renamed.folder))}</span
    >
  </p>`;
}

function row(item: DepositItem, { language, ticked, renamed }: DepositPage): Html {
  const words = depositPageWords[language];
  const { key, expectedProof, text } = item;
  return html`<li data-row>
    <p>
      <label
        ><input
          type="checkbox"
          id="tick-${htmlValue(key)}"
          data-act="tick"
          data-of="${htmlValue(key)}"
          aria-label="${htmlValue(words.deposited(item.order, shownText(expectedProof)))}"
          ${checked(ticked.has(key))}
        />
        <strong>${String(item.order)}. ${shownText(expectedProof)}</strong></label
      >
      <span class="note">${shownExcerpt(text, 200)}</span>
    </p>
    <p class="tools">
      ${words.where} ${copyButton(item, 'requirement', '1', language)}
      ${item.scenario === '' ? undefined : copyButton(item, 'scenario', '2', language)}
      ${copyButton(item, 'expectedProof', '3', language)}
    </p>
    <p class="tools">${words.what} ${whatOf(item, renamed, language)}</p>
  </li> `;
}

/** In the words of the platform: what is loaded, pasted, imported or typed. */
function whatOf(item: DepositItem, renamed: RenamedFiles | undefined, language: Language): Html {
  const words = depositPageWords[language];
  const { kinds } = packageWords[language];
  const { kind, file, value, test, key } = item;
  const name = shownText(file?.name ?? '');
  const label =
    kind === 'gazelle'
      ? words.fromGazelle
      : kind === 'link'
        ? words.pasteLink
        : kind === 'motco2'
          ? words.typeNumber
          : kinds[kind];
  const source = renamed?.paths.get(key);
  const loaded = file === undefined || source === undefined ? item : { ...item, file: { ...file, source } };
  const ofFile =
    file === undefined
      ? undefined
      : html`${copyButton(loaded, 'path', '4', language)} ${copyButton(item, 'name', '5', language)}
          <button
            type="button"
            data-act="reveal"
            data-of="${htmlValue(key)}"
            data-key="r"
            aria-keyshortcuts="r"
          >
            ${words.reveal} <span class="spoken">${name}</span>
          </button>`;
  // What is imported from Gazelle is found by its test; the link says which report is meant.
  return html`<strong>${label}</strong> ${ofFile}
    ${value === undefined ? undefined : copyButton(item, 'value', file === undefined ? '4' : '6', language)}
    ${test === undefined ? undefined : copyButton(item, 'test', file === undefined ? '5' : '7', language)}`;
}

function copyButton(item: DepositItem, part: CopiedPart, key: string, language: Language): Html {
  const words = depositPageWords[language];
  const value = shownText(copiedOf(item, part));
  return html`<button
    type="button"
    data-act="copy"
    data-of="${htmlValue(item.key)}"
    data-part="${part}"
    data-key="${key}"
    aria-keyshortcuts="${key}"
  >
    <kbd aria-hidden="true">${key}</kbd> <span class="spoken">${words.copy(words.parts[part])}</span>
    <code>${htmlValue(value)}</code>
  </button>`;
}

/** What is copied of a proof; the path is the one in the dossier, which the editor makes whole. */
export function copiedOf(item: DepositItem, part: CopiedPart): string {
  switch (part) {
    case 'path':
      return item.file?.source ?? '';
    case 'name':
      return item.file?.name ?? '';
    case 'value':
      return item.value ?? '';
    case 'test':
      return item.test ?? '';
    case 'requirement':
    case 'scenario':
    case 'expectedProof':
      return item[part];
  }
}

function disabled(is: boolean): Html {
  return { html: is ? 'disabled' : '' };
}

function hidden(is: boolean): Html {
  return { html: is ? 'hidden' : '' };
}

function checked(is: boolean): Html {
  return { html: is ? 'checked' : '' };
}
