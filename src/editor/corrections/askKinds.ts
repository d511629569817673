import { kindName } from '../../core/catalogue/kindNames';
import { proofKinds, type ProofKind } from '../../core/catalogue/kinds';
import type { Language } from '../../core/language/language';
import { askMany } from '../ask/askChoice';
import type { Answer, Place } from '../../core/views/questions/question';
import { correctionWords } from '../../core/views/corrections/words';
import { notify } from '../host/notify';

export interface Kinds {
  readonly now: readonly ProofKind[];
  readonly imported: readonly ProofKind[];
}

/** Asks which kinds are accepted: those that are now come first, ticked. None is no answer, and a message says so. */
export async function askKinds(
  place: Place,
  { now, imported }: Kinds,
  language: Language,
): Promise<Answer<readonly ProofKind[]>> {
  const words = correctionWords[language];
  const named = imported.map((kind) => kindName(kind, language)).join(', ');
  const inOrder = [...now, ...proofKinds.filter((kind) => !now.includes(kind))];
  const answer = await askMany<ProofKind>(place, {
    placeholder: words.kindsPlaceholder(named),
    choices: inOrder.map((kind) => ({
      kind: 'choice',
      value: kind,
      label: kindName(kind, language),
      description: kind,
      chosen: now.includes(kind),
    })),
  });
  if (answer.kind !== 'answered' || answer.value.length > 0) return answer;
  void notify.information(words.atLeastOne);
  return { kind: 'left' };
}
