import type { Memento } from 'vscode';
import { verdictText } from '../../core/evidence/links/verdictText';
import type { Proof } from '../../core/proofs/model';
import type { PlainMarkdown } from '../telling/plainMarkdown';
import { verdictOfLink } from './keptVerdicts';
import { linkWords } from '../../core/views/links/words';

/** What is known of a proof's link, with its day; that nothing is known is said too. Nothing for what is no link. */
export function tellLink(text: PlainMarkdown, { target }: Proof, kept: Memento): void {
  if (target.kind !== 'gazelle' && target.kind !== 'link') return;
  const verdict = verdictOfLink(kept, target.url.value);
  text.text(verdict === undefined ? linkWords[text.language].unknown : verdictText(verdict, text.language));
}
