import { messageOf } from '../../findings/messages/messageOf';
import type { Finding } from '../../findings/model';
import type { PlainMarkdown } from './plainMarkdown';
import { tooltipWords } from './words';

/** More are in the Problems view. */
const mostFindings = 6;

/** What was found, sentence by sentence; nothing where nothing was. */
export function renderFindings(text: PlainMarkdown, findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const words = tooltipWords[text.language];
  const sentences = [...new Set(findings.map((finding) => messageOf(finding, text.language)))];
  const more = sentences.length - mostFindings;
  text.list([...sentences.slice(0, mostFindings), ...(more > 0 ? [words.moreFindings(more)] : [])]).rule();
}
