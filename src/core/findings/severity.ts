import type { Policy } from '../dossier/policy';
import { authoritiesFindings } from './authorities/authoritiesFindings';
import { type FindingCode, isFindingCode } from './codes';
import type { RuleOrigin } from './defineFinding';
import { defaultsOf, type FindingDefaults } from './defaultsOf';
import { fileFindings } from './files/fileFindings';
import { linkFindings } from './links/linkFindings';
import type { Severity } from './model';
import { privacyFindings } from './privacy/privacyFindings';
import { readingFindings } from './reading/readingFindings';
import { timeFindings } from './time/timeFindings';

const error = (origin: RuleOrigin): FindingDefaults => ({ severity: 'error', origin });
const warning = (origin: RuleOrigin): FindingDefaults => ({ severity: 'warning', origin });
const information = (origin: RuleOrigin): FindingDefaults => ({ severity: 'information', origin });

/**
 * The severity of each code unless the user chooses another. What can't be read, or can't be deposited, is an error;
 * a proof that is still to be made is a warning, since a dossier is incomplete for months without being wrong.
 */
export const codeDefaults: Readonly<Record<FindingCode, FindingDefaults>> = {
  ...defaultsOf(readingFindings),
  'catalogue-not-found': error('ours'),
  'unknown-profile': error('agency'),
  'identifier-suspicious': warning('measured'),
  'milestone-near': information('agency'),
  'milestone-passed': information('agency'),
  'proof-missing': warning('agency'),
  'unknown-requirement': error('agency'),
  'unknown-expected-proof': error('agency'),
  'out-of-scope': warning('agency'),
  'unjustified-not-applicable': error('agency'),
  'proof-on-not-applicable': warning('ours'),
  'duplicate-proof': warning('ours'),
  ...defaultsOf(fileFindings),
  'extension-mismatch': error('measured'),
  'format-not-accepted': warning('ours'),
  'file-corrupt': error('agency'),
  'pdf-encrypted': warning('ours'),
  'pdf-without-text': information('ours'),
  'pdfa-missing': error('agency'),
  'signature-missing': error('agency'),
  'image-too-small': information('ours'),
  'xml-malformed': error('agency'),
  'doctype-refused': warning('ours'),
  'hl7-malformed': error('agency'),
  'xdm-incomplete': error('agency'),
  'archive-unsafe': error('ours'),
  'too-few-files': information('ours'),
  ...defaultsOf(linkFindings),
  ...defaultsOf(authoritiesFindings),
  ...defaultsOf(timeFindings),
  ...defaultsOf(privacyFindings),
};

/**
 * The severity of a code under a dossier's policy and, above it, the user's own choice; undefined when it is off.
 * `ofCase` stands for the code's default where a rule knows a milder case of it.
 */
export function severityOf(
  code: string,
  policy: Policy,
  choices?: Policy['severity'],
  ofCase?: Severity,
): Severity | undefined {
  const choice = choices?.get(code) ?? policy.severity.get(code) ?? ofCase ?? defaultSeverityOf(code);
  return choice === 'off' ? undefined : choice;
}

/** A code that nobody defined can't be made by a rule. */
function defaultSeverityOf(code: string): Severity {
  const defaults = isFindingCode(code) ? codeDefaults[code] : undefined;
  if (defaults === undefined) throw new Error(`no finding has the code ${code}`);
  return defaults.severity;
}
