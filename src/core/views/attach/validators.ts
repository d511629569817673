import type { Policy } from '../../dossier/policy';
import { evidencePolicyOf } from '../../evidence/evidencePolicy';
import { faultOfTestNumber } from '../../evidence/links/faultOfTestNumber';
import { faultsOfLink } from '../../evidence/links/faultsOfLink';
import type { FindingCode } from '../../findings/families';
import { messageOf } from '../../findings/messageOf';
import type { FindingParams } from '../../findings/model';
import { severityOf } from '../../findings/severityOf';
import type { Language } from '../../language/language';
import type { Snapshot } from '../../project/snapshot';
import { givesReason } from '../../text/givesReason';
import { valid, type Validation } from '../questions/question';
import { typedDay } from '../questions/typedDay';
import { attachWords } from './words';

/** Validates what is typed by the rules that will check what is written: an error is refused, the rest is a doubt. */
export interface Validators {
  readonly link: (text: string, kind: 'gazelle' | 'link') => Validation;
  readonly testNumber: (text: string) => Validation;
  readonly testName: (text: string, kind: 'gazelle' | 'motco2') => Validation;
  readonly dayOrNothing: (text: string) => Validation;
  readonly reason: (text: string) => Validation;
}

/** `choices` are the severities that the user chose for themselves, by code. */
export function validatorsFor(
  { dossier }: Snapshot,
  language: Language,
  choices: Policy['severity'],
): Validators {
  const words = attachWords[language];
  const policy = evidencePolicyOf(dossier.policy);
  const validationOf = (code: FindingCode, params: FindingParams): Validation => {
    const severity = severityOf(code, dossier.policy, choices);
    if (severity === undefined) return valid;
    return {
      kind: severity === 'error' ? 'invalid' : 'doubtful',
      why: messageOf({ code, params }, language),
    };
  };
  return {
    link: (text, kind) => {
      const validations = faultsOfLink(text, kind, policy).map(({ code, params }) =>
        validationOf(code, params),
      );
      return validations.find((one) => one.kind === 'invalid') ?? validations[0] ?? valid;
    },
    testNumber: (text) => {
      const fault = faultOfTestNumber(text);
      return fault === undefined ? valid : validationOf('test-number-invalid', fault);
    },
    testName: (text, kind) => (text === '' ? { kind: 'doubtful', why: words.testWanted[kind] } : valid),
    dayOrNothing: (text) =>
      text === '' || typedDay(text) !== undefined ? valid : { kind: 'invalid', why: words.notADay },
    reason: (text) => (givesReason(text) ? valid : { kind: 'invalid', why: words.reasonRequired }),
  };
}
