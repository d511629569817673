import type { CitedLink } from '../../evidence/links/citedLinks';
import type { LinkVerdict } from '../../evidence/links/linkVerdict';
import { verdictText } from '../../evidence/links/verdictText';
import type { Language } from '../../language/language';
import { markdownText } from '../../text/markdownText';
import { linkWords } from './words';

/** A page on what became known of links, in their order. */
export function linksReport(
  links: readonly CitedLink[],
  verdicts: readonly LinkVerdict[],
  language: Language,
): string {
  const words = linkWords[language];
  const byUrl = new Map(verdicts.map((verdict) => [verdict.url, verdict]));
  const rows = links.flatMap(({ url, places }) => {
    const verdict = byUrl.get(url);
    if (verdict === undefined) return [];
    const requirements = [...new Set(places.map(({ requirement }) => requirement))].join(', ');
    const cells = [requirements, url, verdictText(verdict, language)];
    return [`| ${cells.map(markdownText).join(' | ')} |`];
  });
  const table = [words.head, '| --- | --- | --- |', ...rows].join('\n');
  return `# ${words.title}\n\n_${words.aim}_\n\n${table}\n`;
}
