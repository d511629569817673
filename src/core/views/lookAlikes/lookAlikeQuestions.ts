import { readCorrections } from '../../catalogue/corrections/readCorrections';
import { foldId } from '../../catalogue/foldId';
import { lookAlikesOf } from '../../catalogue/lookAlikeIds';
import type { Catalogue, Requirement } from '../../catalogue/model';

/** Two requirements whose ids look alike, with what was answered to the question whether they are one. */
export interface LookAlikeQuestion {
  readonly one: Requirement;
  readonly known: Requirement;
  /** The id that is kept where they are the same. */
  readonly answer:
    | { readonly kind: 'same'; readonly kept: string }
    | { readonly kind: 'different' }
    | undefined;
}

/** The questions that a catalogue as imported raises, in its order; `corrections` is the text beside it, if there is one. */
export function lookAlikeQuestions(
  imported: Catalogue,
  corrections: string | undefined,
): readonly LookAlikeQuestion[] {
  const pairs = lookAlikesOf(imported);
  if (pairs.length === 0) return [];
  const corrected = corrections === undefined ? [] : readCorrections(corrections).corrections.requirements;
  const answerOf = (id: string, other: string): LookAlikeQuestion['answer'] => {
    const own = corrected.find((one) => same(one.id.value, id));
    if (own?.sameAs !== undefined && same(own.sameAs.value, other)) return { kind: 'same', kept: other };
    return own?.differsFrom.some((one) => same(one, other)) === true ? { kind: 'different' } : undefined;
  };
  return pairs.map(({ one, known }) => ({
    one,
    known,
    answer: answerOf(one.id, known.id) ?? answerOf(known.id, one.id),
  }));
}

/** Those not answered yet. */
export function openLookAlikes(questions: readonly LookAlikeQuestion[]): readonly LookAlikeQuestion[] {
  return questions.filter(({ answer }) => answer === undefined);
}

function same(a: string, b: string): boolean {
  return foldId(a) === foldId(b);
}
