import { maskPrivate } from '../../privacy/maskPrivate';
import { messageOf } from '../../findings/messageOf';
import type { Finding } from '../../findings/model';
import type { Language } from '../../language/language';
import { markdownText } from '../../text/markdownText';
import { visibleLines } from '../../text/visibleText';
import { stateText } from '../outline/progressText';
import { stepWords } from '../status/stepWords';
import { evidenceLines, evidenceTitle } from './evidenceLines';
import type { ReadContent, ReportFormat } from './reportFormat';
import { reportWords } from './words';

/** A report as Markdown; pictures are inside, and whatever a dossier holds is text. */
export function markdownReport(language: Language): ReportFormat {
  const words = reportWords[language];
  const text = (value: string): string => markdownText(maskPrivate(value));
  return {
    plays: false,
    head: (title) => `# ${text(title)}\n\n_${words.aim}_\n\n`,
    chapter: ({ status }) => {
      const state = stepWords[language].chapterStates[status.state];
      const remarks = status.openRemarks.length === 0 ? '' : ` · ${words.remarks(status.openRemarks.length)}`;
      return `## ${text(status.chapter.name)}\n\n${state}${remarks}\n\n`;
    },
    requirement: ({ coverage, reason }) => {
      const aside = reason === undefined ? '' : `**${words.setAside}** : ${text(reason)}\n\n`;
      const state = stateText(coverage.state, 'requirement', language);
      return `### ${text(coverage.requirement.id)} — ${state}\n\n${text(coverage.requirement.statement)}\n\n${aside}`;
    },
    expected: ({ expected, evidence }) => {
      const scenario =
        expected.scenario.text === ''
          ? ''
          : `${words.scenario} ${text(expected.scenario.id)} : ${text(expected.scenario.text)}\n\n`;
      const nothing = evidence.length === 0 ? `${words.nothing}\n\n` : '';
      const state = stateText(expected.state, 'proof', language);
      return `#### ${text(expected.name)} — ${state}\n\n${scenario}${words.expected} : ${text(expected.expectedProof.text)}\n\n${nothing}`;
    },
    evidence: (one, facts, content) => {
      const lines = evidenceLines(one, facts, language).map((line) => `- ${markdownText(line)}\n`);
      return `**${markdownText(evidenceTitle(one))}**\n\n${lines.join('')}${lines.length === 0 ? '' : '\n'}${contentPart(content, markdownText(evidenceTitle(one)), language)}${findingsPart(one.findings, language)}`;
    },
    findings: (findings) => findingsPart(findings, language),
    requirementEnd: () => '',
    foot: () => '',
  };
}

function contentPart(content: ReadContent, title: string, language: Language): string {
  const words = reportWords[language];
  switch (content.kind) {
    case 'picture':
      return `![${title}](${content.source})\n\n`;
    case 'video':
    case 'sound':
      return '';
    case 'left-out':
      return `_${words.leftOut}_\n\n`;
    case 'text':
      // Indented code: no line of a text can end it.
      return `${words.firstLines} :\n\n${content.lines.map((line) => `    ${visibleLines(line)}\n`).join('')}\n`;
    case 'masked':
      return `_${words.masked}_\n\n`;
    case 'unreadable':
      return `_${words.notReadable}_\n\n`;
    case 'none':
      return '';
  }
}

function findingsPart(findings: readonly Finding[], language: Language): string {
  if (findings.length === 0) return '';
  const words = reportWords[language];
  const lines = findings.map(
    (one) => `- **${words.severities[one.severity]}** : ${markdownText(messageOf(one, language))}\n`,
  );
  return `${words.findings} :\n\n${lines.join('')}\n`;
}
