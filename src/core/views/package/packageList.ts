import type { Language } from '../../language/language';
import { pageFoot, pageHead } from '../html/filePage';
import { html, htmlValue, type Html } from '../html/html';
import { pageStyle } from '../html/pageStyle';
import type { PackedChapter, PackedItem } from './packedChapter';
import { packageWords } from './words';

export interface ListFacts {
  /** Product and version. */
  readonly product: string;
  readonly language: Language;
  readonly isForced: boolean;
  readonly changedOnly: boolean;
  /** SHA-256 of a text in UTF-8, hexadecimal. */
  readonly digestOfText: (text: string) => string;
}

/** Copies the text of a button's `data-copy`; where no clipboard may be used, it is selected in a box to be copied by hand. */
const script = `
document.addEventListener('click', async (event) => {
  const button = event.target instanceof Element ? event.target.closest('button[data-copy]') : null;
  if (!button) return;
  const text = button.dataset.copy;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const box = document.createElement('textarea');
    box.value = text;
    document.body.append(box);
    box.select();
    document.execCommand('copy');
    box.remove();
    button.focus();
  }
  document.getElementById('said').textContent = button.dataset.said + ' : ' + text;
});
`;

/** The list to work from, as one page that works offline in any browser. */
export function packageList(chapters: readonly PackedChapter[], facts: ListFacts): string {
  const { language, product, digestOfText } = facts;
  const words = packageWords[language];
  const title = words.title(product);
  const page = { language, title, style: pageStyle, script, guard: { kind: 'sums', digestOfText } } as const;
  const notes = [
    ...(facts.isForced ? [words.forced] : []),
    ...(facts.changedOnly ? [words.changedOnly] : []),
  ];
  const body = html`<main>
    <h1>${title}</h1>
    <p>${words.how}</p>
    ${notes.map((note) => html`<p><strong>${note}</strong></p> `)}
    <p id="said" role="status" aria-live="polite"></p>
    ${chapters.map((chapter) => chapterPart(chapter, language))}
  </main> `;
  return `${pageHead(page)}${body.html}${pageFoot(page)}`;
}

function chapterPart({ name, items }: PackedChapter, language: Language): Html {
  const words = packageWords[language];
  const [order, , requirement, scenario, proof, kind] = words.columns;
  if (items.length === 0)
    return html`<section>
      <h2>${name}</h2>
      <p>${words.empty}</p>
    </section> `;
  return html`<section>
    <h2>${name}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${order}</th>
          <th scope="col">${requirement}</th>
          <th scope="col">${scenario}</th>
          <th scope="col">${proof}</th>
          <th scope="col">${kind}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map((item) => itemRow(item, language))}
      </tbody>
    </table>
  </section> `;
}

function itemRow(item: PackedItem, language: Language): Html {
  const words = packageWords[language];
  const what = [
    ...(item.file === undefined
      ? []
      : [
          html`<div>
            ${words.file} <code>${item.file.name}</code> ${copyButton(item.file.name, language)}
          </div>`,
        ]),
    ...(item.kind === 'gazelle' ? [html`<div>${words.importFromGazelle(item.test ?? '')}</div>`] : []),
    ...(item.value === undefined
      ? []
      : [html`<div><code>${item.value}</code> ${copyButton(item.value, language)}</div>`]),
    ...(item.test === undefined || item.kind === 'gazelle'
      ? []
      : [html`<div>${words.test} <code>${item.test}</code></div>`]),
  ];
  return html`<tr>
    <td>
      <label><input type="checkbox" aria-label="${words.done(item.expectedProof)}" /> ${item.order}</label>
    </td>
    <td><code>${item.requirement}</code> ${copyButton(item.requirement, language)}</td>
    <td>
      <code>${item.scenario}</code> ${item.scenario === '' ? undefined : copyButton(item.scenario, language)}
    </td>
    <td>
      <code>${item.expectedProof}</code> ${copyButton(item.expectedProof, language)}
      <div class="note">${item.text}</div>
    </td>
    <td><strong>${words.kinds[item.kind]}</strong>${what}</td>
  </tr> `;
}

function copyButton(text: string, language: Language): Html {
  const words = packageWords[language];
  return html`<button
    type="button"
    data-copy="${htmlValue(text)}"
    data-said="${words.copied}"
    aria-label="${words.copy(text)}"
  >
    ⧉
  </button>`;
}
