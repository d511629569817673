import { maskPrivate } from '../../privacy/maskPrivate';
import { messageOf } from '../../findings/messageOf';
import type { Finding } from '../../findings/model';
import { colon } from '../../language/colon';
import type { Language } from '../../language/language';
import { html, htmlLines, htmlValue, type Html } from '../html/html';
import { countsText, stateText } from '../outline/progressText';
import { stepWords } from '../status/stepWords';
import type { ReportChapter, ReportExpected, ReportRequirement } from './chapterReport';
import { evidenceLines, evidenceTitle } from './evidenceLines';
import type { ReadContent, ReportFormat } from './reportFormat';
import { reportWords } from './words';

/** What may be asked for beside an expected proof; undefined for nothing. */
export type ActsOn = (expected: ReportExpected) => Html | undefined;

/** The pieces between a page's head and its foot. A requirement says of itself whether something is left of it. */
export function htmlPieces(language: Language, actsOn: ActsOn): Omit<ReportFormat, 'head' | 'foot'> {
  return {
    plays: true,
    chapter: (one) =>
      html`<h2>${maskPrivate(one.status.chapter.name)}</h2>
        ${chapterLine(one, language)}`.html,
    // Opened as text: what is closed elsewhere is no whole template.
    requirement: (one) =>
      `<section class="requirement" data-text data-left="${String(isLeft(one))}">\n${requirementPart(one, language).html}`,
    expected: (one) => expectedPart(one, actsOn, language).html,
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
  };
}

/** How far a chapter is, in a line. */
export function chapterLine({ status }: ReportChapter, language: Language): Html {
  const { state, counts, openRemarks } = status;
  const parts = [
    stepWords[language].chapterStates[state],
    countsText(counts, language),
    ...(openRemarks.length === 0 ? [] : [reportWords[language].remarks(openRemarks.length)]),
  ];
  return html`<p>${parts.join(' · ')}</p> `;
}

/** Its beginning: `requirementEnd` closes it behind its proofs. */
function requirementPart(one: ReportRequirement, language: Language): Html {
  const words = reportWords[language];
  const { coverage, reason } = one;
  return html`<h3>
      ${maskPrivate(coverage.requirement.id)} — ${stateText(coverage.state, 'requirement', language)}
    </h3>
    <p class="lines">${htmlLines(maskPrivate(coverage.requirement.statement))}</p>
    ${reason === undefined ? undefined : html`<p><strong>${words.setAside}</strong>${colon(language)} ${maskPrivate(reason)}</p> `}`;
}

/** Something is missing or wrong, or was found that is to be looked at. */
function isLeft({ coverage: { state }, findings, expected }: ReportRequirement): boolean {
  const all = [...findings, ...expected.flatMap(({ evidence }) => evidence.flatMap((one) => one.findings))];
  return (
    (state !== 'complete' && state !== 'not-applicable') ||
    all.some(({ severity }) => severity !== 'information')
  );
}

function expectedPart(one: ReportExpected, actsOn: ActsOn, language: Language): Html {
  const words = reportWords[language];
  const { name, state, scenario, expectedProof } = one.expected;
  return html`<h4>${maskPrivate(name)} — ${stateText(state, 'proof', language)}</h4>
    ${scenario.text === '' ? undefined : html`<p class="note lines">${words.scenario} ${maskPrivate(scenario.id)}${colon(language)} ${htmlLines(maskPrivate(scenario.text))}</p> `}
    <p class="lines">${words.expected}${colon(language)} ${htmlLines(maskPrivate(expectedProof.text))}</p>
    ${one.evidence.length === 0 ? html`<p>${words.nothing}</p> ` : undefined} ${actsOn(one)}`;
}

function contentPart(content: ReadContent, title: string, language: Language): Html {
  const words = reportWords[language];
  switch (content.kind) {
    case 'picture':
      return html`<img alt="${title}" loading="lazy" src="${htmlValue(content.source)}" /> `;
    case 'video':
      return html`<video
        controls
        preload="metadata"
        aria-label="${title}"
        src="${htmlValue(content.source)}"
      ></video> `;
    case 'sound':
      return html`<audio
        controls
        preload="metadata"
        aria-label="${title}"
        src="${htmlValue(content.source)}"
      ></audio> `;
    case 'text':
      return html`<p class="note">${words.firstLines}</p>
        <pre>${htmlLines(content.lines.join('\n'))}</pre> `;
    case 'masked':
      return html`<p><em>${words.masked}</em></p> `;
    case 'left-out':
      return html`<p><em>${words.leftOut}</em></p> `;
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
    (one) =>
      html`<li>
        <strong>${words.severities[one.severity]}</strong>${colon(language)} ${messageOf(one, language)}
      </li> `,
  );
  return html`<p>${words.findings}</p>
    <ul>
      ${lines}
    </ul> `;
}
