import { maskPrivate } from '../../privacy/maskPrivate';
import { messageOf } from '../../findings/messageOf';
import type { Finding } from '../../findings/model';
import type { Language } from '../../language/language';
import { pageFoot, pageHead } from '../html/filePage';
import { html, htmlLines, htmlValue, type Html } from '../html/html';
import { pageStyle } from '../html/pageStyle';
import { stateText } from '../outline/progressText';
import { stepWords } from '../status/stepWords';
import { evidenceLines, evidenceTitle } from './evidenceLines';
import type { ReadContent, ReportFormat } from './reportFormat';
import { reportWords } from './words';

/** A report as one HTML page that stands alone: pictures are inside, nothing is loaded, no script runs. */
export function htmlReport(language: Language, sumOfText: (text: string) => string): ReportFormat {
  const words = reportWords[language];
  const page = { language, style: pageStyle, script: '', guard: { kind: 'sums', sumOfText } } as const;
  return {
    head: (title) =>
      `${pageHead({ ...page, title })}${
        html`<main>
          <h1>${title}</h1>
          <p>${words.aim}</p>
        </main> `.html
      }`,
    chapter: ({ status }) => {
      const state = stepWords[language].chapterStates[status.state];
      const remarks = status.openRemarks.length === 0 ? '' : ` · ${words.remarks(status.openRemarks.length)}`;
      return html`<h2>${maskPrivate(status.chapter.name)}</h2>
        <p>${state + remarks}</p> `.html;
    },
    requirement: ({ coverage, reason }) =>
      html`<section class="requirement">
        <h3>${coverage.requirement.id} — ${stateText(coverage.state, 'requirement', language)}</h3>
        <p>${htmlLines(maskPrivate(coverage.requirement.statement))}</p>
        ${reason === undefined ? undefined : html`<p><strong>${words.setAside}</strong> : ${maskPrivate(reason)}</p> `}
      </section>`.html,
    expected: ({ expected, evidence }) =>
      html`<h4>${expected.name} — ${stateText(expected.state, 'proof', language)}</h4>
        ${expected.scenario.text === '' ? undefined : html`<p class="note">${words.scenario} ${expected.scenario.id} : ${htmlLines(maskPrivate(expected.scenario.text))}</p> `}
        <p>${words.expected} : ${htmlLines(maskPrivate(expected.expectedProof.text))}</p>
        ${evidence.length === 0 ? html`<p>${words.nothing}</p> ` : undefined}`.html,
    evidence: (one, facts, content) =>
      html`<div>
        <p><strong>${evidenceTitle(one)}</strong></p>
        <ul>
          ${evidenceLines(one, facts, language).map((line) => html`<li>${line}</li>`)}
        </ul>
        ${contentPart(content, evidenceTitle(one), language)}${findingsPart(one.findings, language)}
      </div> `.html,
    findings: (findings) => findingsPart(findings, language).html,
    requirementEnd: () => '</section>\n',
    foot: () => `</main>\n${pageFoot(page)}`,
  };
}

function contentPart(content: ReadContent, title: string, language: Language): Html {
  const words = reportWords[language];
  switch (content.kind) {
    case 'picture':
      return html`<img
        alt="${title}"
        src="data:${htmlValue(content.mime)};base64,${htmlValue(content.base64)}"
      /> `;
    case 'text':
      return html`<p class="note">${words.firstLines}</p>
        <pre>${htmlLines(content.lines.join('\n'))}</pre> `;
    case 'masked':
      return html`<p><em>${words.masked}</em></p> `;
    case 'unreadable':
      return html`<p><em>${words.notReadable}</em></p> `;
    case 'none':
      return html``;
  }
}

function findingsPart(findings: readonly Finding[], language: Language): Html {
  if (findings.length === 0) return html``;
  const words = reportWords[language];
  const lines = findings.map(
    (one) => html`<li><strong>${words.severities[one.severity]}</strong> : ${messageOf(one, language)}</li> `,
  );
  return html`<p>${words.findings}</p>
    <ul>
      ${lines}
    </ul> `;
}
