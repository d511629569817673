import type { ReportingDescriptor } from 'sarif';
import { definitionOf } from '../../core/findings/families';
import type { Language } from '../../core/language/language';
import { version } from '../version';
import { sarifLevels } from './checkAsSarif';

/** Where the page on all findings is once the package is published, by language. */
const pages: Readonly<Record<Language, string>> = { fr: 'findings.fr.md', en: 'findings.md' };

/**
 * What SARIF says of a code: its default level, a link to its explanation and, where the page on all findings is at hand, the
 * explanation itself.
 */
export function sarifRules(
  page: string | undefined,
  language: Language,
): (code: string) => ReportingDescriptor {
  const sections = page === undefined ? new Map<string, string>() : sectionsOf(page);
  return (code) => {
    const markdown = sections.get(code);
    const text = markdown === undefined ? code : plain(markdown);
    return {
      id: code,
      shortDescription: { text: markdown === undefined ? code : plain(whatItIs(markdown)) },
      fullDescription: { text },
      help: { text, ...(markdown === undefined ? {} : { markdown }) },
      helpUri: `https://unpkg.com/segur-preuves@${version}/docs/${pages[language]}#${code}`,
      defaultConfiguration: { level: sarifLevels[definitionOf(code).severity] },
    };
  };
}

/** By code: each has a heading of the third level. */
function sectionsOf(page: string): ReadonlyMap<string, string> {
  const [, ...parts] = page.replaceAll('\r\n', '\n').split(/^### /mu);
  return new Map(
    parts.map((part) => {
      const [code = '', ...lines] = part.split('\n');
      return [
        code.trim(),
        lines
          .join('\n')
          .replace(/^## [^]*/mu, '')
          .trim(),
      ];
    }),
  );
}

/** The first sentence behind `**What it is.**`. */
function whatItIs(markdown: string): string {
  const paragraph = markdown.split('\n\n').find((one) => one.startsWith('**')) ?? markdown;
  const body = paragraph.replace(/^\*\*[^*]*\*\*\s*/u, '');
  return /^.*?[.!?](?=\s|$)/su.exec(body)?.[0] ?? body;
}

function plain(markdown: string): string {
  return markdown.replace(/\*\*|`|^_|_$/gmu, '').trim();
}
