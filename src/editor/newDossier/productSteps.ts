import type { ProductAnswers } from '../../core/dossier/newDossier';
import { typedDay } from '../../core/views/questions/typedDay';
import { answered, type Validation } from '../../core/views/questions/question';
import { askText } from '../ask/askText';
import type { Step } from '../../core/views/questions/runSteps';
import type { Session } from '../session/dossiers';
import type { DossierDraft } from './draft';
import { dayOrNothing, identifierOrNothing, shortText } from '../../core/views/newDossier/validators';
import { newDossierWords } from '../../core/views/newDossier/words';

/** Name and version, then what may be left out. */
export function productSteps(session: Session): readonly Step<DossierDraft>[] {
  const words = newDossierWords[session.language];
  const optional = (prompt: string): string => `${prompt} (${words.skip})`;
  return [
    productStep('name', {
      prompt: words.name,
      placeholder: 'Radiance',
      validate: shortText(words.name, words),
    }),
    productStep('version', {
      prompt: words.version,
      placeholder: '3.2.0',
      validate: shortText(words.version, words),
    }),
    productStep('releasedOn', {
      prompt: optional(words.releasedOn),
      placeholder: '2026-02-01',
      validate: dayOrNothing(words),
    }),
    productStep('nie', {
      prompt: optional(words.nie),
      placeholder: 'EDI123456',
      validate: identifierOrNothing(words),
    }),
    productStep('nil', {
      prompt: optional(words.nil),
      placeholder: 'RAD123456',
      validate: identifierOrNothing(words),
    }),
  ];
}

interface ProductQuestion {
  readonly prompt: string;
  readonly placeholder: string;
  readonly validate: (text: string) => Validation;
}

function productStep(key: keyof ProductAnswers, question: ProductQuestion): Step<DossierDraft> {
  return {
    async ask(draft, place) {
      const answer = await askText(place, { ...question, value: draft.product[key] ?? '' });
      if (answer.kind !== 'answered') return answer;
      const value = key === 'releasedOn' ? (typedDay(answer.value) ?? answer.value) : answer.value;
      return answered({ ...draft, product: { ...draft.product, [key]: value } });
    },
  };
}
