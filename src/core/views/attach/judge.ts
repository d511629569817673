import type { Policy } from '../../dossier/policy';
import { evidencePolicyOf } from '../../evidence/evidencePolicy';
import { faultOfTestNumber } from '../../evidence/links/faultOfTestNumber';
import { faultsOfLink } from '../../evidence/links/faultsOfLink';
import type { FindingCode } from '../../findings/codes';
import { messageOf } from '../../findings/messages/messageOf';
import type { FindingParams } from '../../findings/model';
import { severityOf } from '../../findings/severity';
import type { Language } from '../../language/language';
import type { Snapshot } from '../../project/snapshot';
import { givesReason } from '../../text/givesReason';
import { isDay } from '../../yaml/schemaTypes';
import { good, type Judgement } from '../questions/judgement';
import { attachWords } from './words';

/** Judges what is typed by the rules that will judge what is written: an error is refused, the rest is a doubt. */
export interface Judge {
  readonly link: (text: string, kind: 'gazelle' | 'link') => Judgement;
  readonly testNumber: (text: string) => Judgement;
  readonly testName: (text: string) => Judgement;
  readonly dayOrNothing: (text: string) => Judgement;
  readonly reason: (text: string) => Judgement;
}

/** `choices` are the severities that the user chose for themselves, by code. */
export function judgeFor({ dossier }: Snapshot, language: Language, choices: Policy['severity']): Judge {
  const words = attachWords[language];
  const policy = evidencePolicyOf(dossier.policy);
  const judged = (code: FindingCode, params: FindingParams): Judgement => {
    const severity = severityOf(code, dossier.policy, choices);
    if (severity === undefined) return good;
    return { kind: severity === 'error' ? 'wrong' : 'doubtful', why: messageOf({ code, params }, language) };
  };
  return {
    link: (text, kind) => {
      const judgements = faultsOfLink(text, kind, policy).map(({ code, params }) => judged(code, params));
      return judgements.find((one) => one.kind === 'wrong') ?? judgements[0] ?? good;
    },
    testNumber: (text) => {
      const fault = faultOfTestNumber(text);
      return fault === undefined ? good : judged('test-number-invalid', fault);
    },
    testName: (text) => (text === '' ? { kind: 'doubtful', why: words.testWanted } : good),
    dayOrNothing: (text) => (text === '' || isDay(text) ? good : { kind: 'wrong', why: words.notADay }),
    reason: (text) => (givesReason(text) ? good : { kind: 'wrong', why: words.reasonRequired }),
  };
}
