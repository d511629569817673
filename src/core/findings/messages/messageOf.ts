import type { Language, Words } from '../../language/language';
import { maskPersonalData } from '../../evidence/privacy/maskPersonalData';
import type { FindingCode } from '../codes';
import type { Finding, FindingParams } from '../model';
import { coverageMessages } from './coverage';
import { evidenceMessages } from './evidence';
import { readingMessages } from './reading';

type Messages = Readonly<Record<FindingCode, (params: FindingParams) => string>>;

const messages: Words<Messages> = {
  fr: { ...readingMessages.fr, ...coverageMessages.fr, ...evidenceMessages.fr },
  en: { ...readingMessages.en, ...coverageMessages.en, ...evidenceMessages.en },
};

/**
 * The sentence of a finding, for the editor and the command line alike. What a user wrote may stand in it, and with it a
 * number that may be a patient's: that one is never shown.
 */
export function messageOf(finding: Pick<Finding, 'code' | 'params'>, language: Language): string {
  return maskPersonalData(messages[language][finding.code](finding.params));
}
