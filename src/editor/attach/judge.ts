import { evidencePolicyOf } from '../../core/evidence/evidencePolicy';
import { faultOfTestNumber } from '../../core/evidence/links/faultOfTestNumber';
import { faultsOfLink } from '../../core/evidence/links/faultsOfLink';
import type { FindingCode } from '../../core/findings/codes';
import { messageOf } from '../../core/findings/messages/messageOf';
import type { FindingParams } from '../../core/findings/model';
import { severityOf } from '../../core/findings/severity';
import type { Language } from '../../core/language/language';
import type { Snapshot } from '../../core/project/snapshot';
import { isDay } from '../../core/yaml/schemaTypes';
import { good, type Judgement } from '../../core/views/questions/judgement';
import { severitySetting } from '../host/settings';
import { attachWords } from '../../core/views/attach/words';

/** Judges what is typed by the rules that will judge what is written: an error is refused, the rest is a doubt. */
export interface Judge {
  readonly link: (text: string, kind: 'gazelle' | 'link') => Judgement;
  readonly testNumber: (text: string) => Judgement;
  readonly testName: (text: string) => Judgement;
  readonly dayOrNothing: (text: string) => Judgement;
  readonly reason: (text: string) => Judgement;
}

export function judgeFor({ dossier }: Snapshot, language: Language): Judge {
  const words = attachWords[language];
  const policy = evidencePolicyOf(dossier.policy);
  const judged = (code: FindingCode, params: FindingParams): Judgement => {
    const severity = severityOf(code, dossier.policy, severitySetting());
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
    reason: (text) => (text === '' ? { kind: 'wrong', why: words.reasonRequired } : good),
  };
}
