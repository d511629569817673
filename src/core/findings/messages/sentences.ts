import type { Words } from '../../language/language';
import type { FindingCode } from '../codes';
import type { FindingParams } from '../model';
import { coverageMessages } from './coverage';
import { evidenceMessages } from './evidence';
import { readingMessages } from './reading';

type Sentences = Readonly<Record<FindingCode, (params: FindingParams) => string>>;

/** The sentence of each code, in each language. A part of its own in the packages, read when there is something to say. */
export const sentences: Words<Sentences> = {
  fr: { ...readingMessages.fr, ...coverageMessages.fr, ...evidenceMessages.fr },
  en: { ...readingMessages.en, ...coverageMessages.en, ...evidenceMessages.en },
};
