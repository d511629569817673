import type { Words } from '../../language/language';

interface ExplainWords {
  readonly title: string;
  readonly placeholder: string;
}

export const explainWords: Words<ExplainWords> = {
  fr: { title: 'Expliquer un constat', placeholder: 'Quel constat expliquer ?' },
  en: { title: 'Explain a finding', placeholder: 'Which finding should be explained?' },
};
