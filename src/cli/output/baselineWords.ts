import type { Words } from '../../core/language/language';
import { countOf } from '../../core/language/plural';

interface BaselineWords {
  readonly notABaseline: (name: string) => string;
  readonly notReadable: (name: string, code: string) => string;
  readonly written: (name: string, count: number) => string;
  readonly known: (count: number) => string;
  readonly fixed: (count: number) => string;
}

export const baselineWords: Words<BaselineWords> = {
  fr: {
    notABaseline: (name) =>
      `${name} n’est pas une référence de constats : écrivez-en une avec --write-baseline.`,
    notReadable: (name, code) => `La référence ${name} ne peut pas être lue (${code}).`,
    written: (name, count) =>
      `${name} : ${countOf(count, 'constat enregistré', 'constats enregistrés')} comme référence.`,
    known: (count) =>
      `${countOf(count, 'constat connu', 'constats connus')} par la référence : non montré${count > 1 ? 's' : ''}, non compté${count > 1 ? 's' : ''}`,
    fixed: (count) => `${countOf(count, 'constat corrigé', 'constats corrigés')} depuis la référence`,
  },
  en: {
    notABaseline: (name) => `${name} is not a baseline: write one with --write-baseline.`,
    notReadable: (name, code) => `The baseline ${name} can’t be read (${code}).`,
    written: (name, count) => `${name}: ${countOf(count, 'finding', 'findings')} recorded as the baseline.`,
    known: (count) =>
      `${countOf(count, 'finding', 'findings')} known from the baseline: not shown, not counted`,
    fixed: (count) => `${countOf(count, 'finding', 'findings')} fixed since the baseline`,
  },
};
