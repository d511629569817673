import type { FindingIdentity } from '../../core/findings/findingIdentity';
import { excerptOf } from '../../core/text/visibleText';

const mostOfSubject = 120;

/** A finding that is no more, in short: `file-not-found SC.PSC.01.01.01 PSC/a.png`. */
export function identityText({ code, requirement, expectedProof, subject }: FindingIdentity): string {
  const about = expectedProof ?? requirement;
  return [code, about, excerptOf(subject, mostOfSubject)]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}
