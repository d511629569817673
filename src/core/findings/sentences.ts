import type { Words } from '../language/language';
import { dossierEn } from './dossier/sentences.en';
import { dossierFr } from './dossier/sentences.fr';
import { coverageEn } from './coverage/sentences.en';
import { coverageFr } from './coverage/sentences.fr';
import { formEn } from './form/sentences.en';
import { formFr } from './form/sentences.fr';
import { depositEn } from './deposit/sentences.en';
import { depositFr } from './deposit/sentences.fr';
import { filesEn } from './files/sentences.en';
import { filesFr } from './files/sentences.fr';
import { linksEn } from './links/sentences.en';
import { linksFr } from './links/sentences.fr';
import { authoritiesEn } from './authorities/sentences.en';
import { authoritiesFr } from './authorities/sentences.fr';
import { privacyEn } from './privacy/sentences.en';
import { privacyFr } from './privacy/sentences.fr';
import { timeEn } from './time/sentences.en';
import { timeFr } from './time/sentences.fr';
import { readingEn } from './reading/sentences.en';
import { readingFr } from './reading/sentences.fr';

/** Each sentence takes the parameters of its own code, which the draft of that code gave. */
type Sentences = ReadonlyMap<string, (params: never) => string>;

/** The sentence of each code, in each language. A part of its own in the packages, read when there is something to say. */
export const sentences: Words<Sentences> = {
  fr: sentencesIn(
    readingFr,
    dossierFr,
    coverageFr,
    filesFr,
    formFr,
    linksFr,
    authoritiesFr,
    timeFr,
    privacyFr,
    depositFr,
  ),
  en: sentencesIn(
    readingEn,
    dossierEn,
    coverageEn,
    filesEn,
    formEn,
    linksEn,
    authoritiesEn,
    timeEn,
    privacyEn,
    depositEn,
  ),
};

function sentencesIn(...families: readonly Readonly<Record<string, (params: never) => string>>[]): Sentences {
  return new Map(families.flatMap((family) => Object.entries(family)));
}
