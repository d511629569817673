import type { Language } from '../../language/language';
import { pageFoot, pageHead } from '../html/filePage';
import { html } from '../html/html';
import { pageStyle } from '../html/pageStyle';
import { htmlPieces } from './htmlPieces';
import type { ReportFormat } from './reportFormat';
import { reportWords } from './words';

/** A report as one HTML page that stands alone: pictures are inside, nothing is loaded, no script runs. */
export function htmlReport(language: Language, digestOfText: (text: string) => string): ReportFormat {
  const words = reportWords[language];
  const page = { language, style: pageStyle, script: '', guard: { kind: 'sums', digestOfText } } as const;
  return {
    ...htmlPieces(language, () => undefined),
    head: (title) =>
      `${pageHead({ ...page, title })}<main>\n${
        html`<h1>${title}</h1>
          <p>${words.aim}</p> `.html
      }`,
    foot: () => `</main>\n${pageFoot(page)}`,
  };
}
