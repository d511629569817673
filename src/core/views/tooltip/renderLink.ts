import type { LinkVerdict } from '../../evidence/links/linkVerdict';
import { verdictText } from '../../evidence/links/verdictText';
import type { Proof } from '../../proofs/model';
import type { PlainMarkdown } from './plainMarkdown';
import { linkWords } from '../links/words';

/** What is kept of a link that was checked, by the link as it is written. */
export type VerdictOf = (url: string) => LinkVerdict | undefined;

/** What is known of a proof's link, with its day; that nothing is known is said too. Nothing for what is no link. */
export function renderLink(text: PlainMarkdown, { target }: Proof, verdictOf: VerdictOf): void {
  if (target.kind !== 'gazelle' && target.kind !== 'link') return;
  const verdict = verdictOf(target.url.value);
  text.text(verdict === undefined ? linkWords[text.language].unknown : verdictText(verdict, text.language));
}
