import { kindName } from '../../catalogue/kindNames';
import { demandName } from '../../catalogue/demands';
import type { Scenario } from '../../catalogue/model';
import { maskPrivate } from '../../privacy/maskPrivate';
import { colon } from '../../language/colon';
import type { Language } from '../../language/language';
import type { ExpectedCoverage, RequirementCoverage } from '../../project/snapshot';
import { html, htmlLines, type Html } from '../html/html';
import { countText, stateText } from '../outline/progressText';
import { tallyOf } from '../outline/tally';
import { tooltipWords } from '../tooltip/words';
import type { PageAct } from './pageActs';
import { requirementStyle } from './requirementStyle';
import { pageWords } from './words';

export interface RequirementPage {
  readonly coverage: RequirementCoverage;
  readonly language: Language;
  /** The name of the expected proof that is shown first; undefined for the top of the page. */
  readonly expectedProof: string | undefined;
  /** Random, new for each page: no other script or style is let in. */
  readonly nonce: string;
}

/** A page to read a requirement that has no entry: statement, scenarios, expected proofs, with buttons to act on it. */
export function requirementPage(page: RequirementPage): string {
  const { coverage, language, nonce } = page;
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <title>${shown(coverage.requirement.id)}</title>
        <style nonce="${nonce}">
          ${{ html: requirementStyle }}
        </style>
      </head>
      <body>
        ${headOf(page)} ${coverage.requirement.scenarios.map((scenario) => scenarioOf(page, scenario))}
        <script nonce="${nonce}">
          ${{ html: script }};
        </script>
      </body>
    </html>`.html;
}

/** Sends what a button asks for, and shows the expected proof that was asked for. */
const script = `
const host = acquireVsCodeApi();
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button) host.postMessage({ act: button.dataset.act, proof: button.dataset.proof });
});
document.querySelector('.chosen')?.scrollIntoView({ block: 'nearest' });
`;

function headOf({ coverage, language }: RequirementPage): Html {
  const { requirement, expected } = coverage;
  const words = pageWords[language];
  const names = tooltipWords[language];
  const tally = tallyOf(coverage);
  const progress = tally.count.expected === 0 ? [] : [countText(tally.count, language)];
  const state = [stateText(tally.state, 'requirement', language), ...progress, shown(requirement.chapter)];
  const facts: readonly (readonly [string, string | undefined])[] = [
    [names.feature, requirement.feature],
    [names.profiles, requirement.profiles.join(', ')],
    [names.criticality, requirement.criticality],
    [names.perimeter, requirement.perimeter],
  ];
  return html`<h1>${shown(requirement.id)}</h1>
    <p class="note">${state.join(' · ')}</p>
    ${coverage.entries.length === 0 ? html`<p class="note">${words.noEntry}</p>` : undefined}
    <p>
      ${coverage.entries.length === 0 ? button('create', words.createEntry) : undefined}
      ${button('notApplicable', words.notApplicable)}
      ${expected.length === 0 ? button('attach', words.attach) : undefined}
    </p>
    <h2>${names.statement}</h2>
    ${lines(requirement.statement)} ${section(names.comment, requirement.comment)}
    <ul>
      ${facts.flatMap(([name, value]) => (filled(value) ? [html`<li>${name}${colon(language)} ${shown(value)}</li>`] : []))}
    </ul>
    ${expected.length === 0 ? html`<p>${words.noProof}</p>` : undefined}`;
}

function scenarioOf(page: RequirementPage, scenario: Scenario): Html {
  const own = page.coverage.expected.filter((one) => one.scenario === scenario);
  return html`<section>
    ${section(tooltipWords[page.language].scenario(scenario.id), scenario.text)}
    ${own.map((one) => expectedOf(page, one))}
  </section>`;
}

function expectedOf({ language, expectedProof }: RequirementPage, one: ExpectedCoverage): Html {
  const { name, state } = one;
  const { text, kinds, demands } = one.expectedProof;
  const names = tooltipWords[language];
  const words = pageWords[language];
  const kind = kinds.map((each) => kindName(each, language)).join(names.or);
  const form = demands.map((each) => demandName(each, language)).join(', ');
  const expected = [
    `${names.kinds}${colon(language)} ${kind}`,
    ...(form === '' ? [] : [`${names.demands}${colon(language)} ${form}`]),
  ];
  return html`<article class="${name === expectedProof ? 'chosen' : ''}">
    <h3>${names.expected(shown(name))} — ${stateText(state, 'proof', language)}</h3>
    <p class="note">${expected.join(' · ')}</p>
    ${lines(text)}
    <p>
      ${button('attach', words.attach, { name, accessibleName: words.attachTo(shown(name)) })}
      ${button('paste', words.paste, { name, accessibleName: words.pasteTo(shown(name)) })}
      ${button('link', words.link, { name, accessibleName: words.linkTo(shown(name)) })}
    </p>
  </article>`;
}

function button(
  act: PageAct,
  label: string,
  proof?: { readonly name: string; readonly accessibleName: string },
): Html {
  return proof === undefined
    ? html`<button data-act="${act}">${label}</button>`
    : html`<button data-act="${act}" data-proof="${proof.name}" aria-label="${proof.accessibleName}">
        ${label}
      </button>`;
}

function section(title: string, text: string | undefined): Html | undefined {
  return filled(text)
    ? html`<h2>${title}</h2>
        ${lines(text)}`
    : undefined;
}

function lines(text: string): Html {
  return html`<p class="lines">${htmlLines(maskPrivate(text))}</p>`;
}

function shown(text: string): string {
  return maskPrivate(text);
}

function filled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
