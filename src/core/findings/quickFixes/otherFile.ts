import type { FixContext } from './context';
import { offer } from './offer';
import type { QuickFix } from './quickFix';
import { removal } from './removal';

/** Another file, or none. */
export function* otherFile(context: FixContext): Iterable<QuickFix | undefined> {
  yield replacement(context);
  yield removal(context);
}

function replacement({ finding, proof, placed }: FixContext): QuickFix | undefined {
  if (proof === undefined || placed === undefined) return undefined;
  const { file, range } = finding;
  return offer({
    kind: 'choose-other-file',
    fr: 'Choisir un autre fichier…',
    en: 'Choose another file…',
    act: { kind: 'ask', ask: { for: 'other-file', file, range, requirement: placed.entry.id.value } },
  });
}
