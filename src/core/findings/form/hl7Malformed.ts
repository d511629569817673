import { defineFinding, params } from '../defineFinding';
import { isIntact, problemsIn } from '../presentFile';
import { otherFile } from '../quickFixes/commonFixes';

/**
 * A message that is not well-formed; or, as a warning, a text without an MSH segment where a message is asked for and
 * nothing else: a log may quote a message. Source: the agency, whose tools read it.
 */
export const hl7Malformed = defineFinding({
  code: 'hl7-malformed',
  severity: 'error',
  origin: 'agency',
  /** `line` counts from 1, and is left out where no message was found. */
  params: params<{ file: string; line?: string }>(),
  *checkFile(file, _context, draft) {
    const { cited, inspection, expected } = file;
    for (const { params: found } of problemsIn(file, 'hl7-malformed'))
      yield draft(cited.range, { file: cited.value, ...found });
    if (!isIntact(file) || inspection.type !== 'txt' || inspection.facts.hl7 !== undefined) return;
    if (expected === undefined || expected.kinds.some((kind) => kind !== 'hl7-message')) return;
    yield draft(cited.range, { file: cited.value }, { severity: 'warning' });
  },
  fixes: otherFile,
});
