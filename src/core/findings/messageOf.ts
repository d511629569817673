import { markOfParam } from '../catalogue/corrections/correctionMark';
import { maskPrivate } from '../privacy/maskPrivate';
import type { Language } from '../language/language';
import { escapeHidden } from '../text/escapeHidden';
import type { Finding } from './model';
import type * as Sentences from './sentences';

let loaded: typeof Sentences | undefined;

/**
 * The sentence of a finding, for the editor and the command line alike. What a user wrote may be in it, and with it a
 * number that may be a patient's or a password, which are never shown, or line ends and marks that hide, which are shown as
 * their codes.
 */
export function messageOf(finding: Pick<Finding, 'code' | 'params'>, language: Language): string {
  // oxlint-disable-next-line typescript/no-require-imports -- the one synchronous way to load late
  loaded ??= require('./sentences') as typeof Sentences;
  const make = loaded.sentences[language].get(finding.code);
  if (make === undefined) throw new Error(`no sentence for ${finding.code}`);
  // A finding's parameters are those that the draft of its code was given.
  const sentence = make(finding.params as never);
  const { correction } = finding.params;
  const text =
    typeof correction === 'string'
      ? `${sentence.replace(/\.$/, '')} — ${markOfParam(correction, language)}.`
      : sentence;
  return escapeHidden(maskPrivate(text));
}
