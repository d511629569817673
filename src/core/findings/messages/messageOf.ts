import type { Language, Words } from '../../language/language';
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

/** The sentence of a finding, for the editor and the command line alike. */
export function messageOf(finding: Pick<Finding, 'code' | 'params'>, language: Language): string {
  return messages[language][finding.code](finding.params);
}
