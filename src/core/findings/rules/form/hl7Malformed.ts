import { isSound } from '../../presentFile';
import { presentFileRule } from '../presentFileRule';

/**
 * A text without an MSH segment where a message is asked for and nothing else. What is wrong inside a message is said
 * with the other faults of bytes. A log that quotes a message may hold one all the same: that is no error.
 */
export const hl7Missing = presentFileRule(['hl7-malformed'], function* (file) {
  const { cited, inspection, expected } = file;
  if (!isSound(file) || inspection.type !== 'txt' || inspection.facts.hl7 !== undefined) return;
  if (expected === undefined || expected.kinds.some((kind) => kind !== 'hl7-message')) return;
  yield {
    code: 'hl7-malformed',
    range: cited.range,
    params: { file: cited.value },
    severity: 'warning',
  };
});
