import type { Words } from '../../language/language';
import { coverageMessages } from './coverage';
import { evidenceMessages } from './evidence';
import { filesEn } from '../files/sentences.en';
import { filesFr } from '../files/sentences.fr';
import { linksEn } from '../links/sentences.en';
import { linksFr } from '../links/sentences.fr';
import { authoritiesEn } from '../authorities/sentences.en';
import { authoritiesFr } from '../authorities/sentences.fr';
import { privacyEn } from '../privacy/sentences.en';
import { privacyFr } from '../privacy/sentences.fr';
import { timeEn } from '../time/sentences.en';
import { timeFr } from '../time/sentences.fr';
import { readingEn } from '../reading/sentences.en';
import { readingFr } from '../reading/sentences.fr';

/** Each sentence takes the parameters of its own code, which the draft of that code gave. */
type Sentences = ReadonlyMap<string, (params: never) => string>;

/** The sentence of each code, in each language. A part of its own in the packages, read when there is something to say. */
export const sentences: Words<Sentences> = {
  fr: sentencesIn(
    readingFr,
    coverageMessages.fr,
    evidenceMessages.fr,
    filesFr,
    linksFr,
    authoritiesFr,
    timeFr,
    privacyFr,
  ),
  en: sentencesIn(
    readingEn,
    coverageMessages.en,
    evidenceMessages.en,
    filesEn,
    linksEn,
    authoritiesEn,
    timeEn,
    privacyEn,
  ),
};

function sentencesIn(...families: readonly Readonly<Record<string, (params: never) => string>>[]): Sentences {
  return new Map(families.flatMap((family) => Object.entries(family)));
}
