import { identityOf, textUnderFindings } from '../../core/findings/findingIdentity';
import { fingerprintsOf } from '../../core/findings/fingerprints';
import { messageOf } from '../../core/findings/messageOf';
import type { Severity } from '../../core/findings/model';
import type { CheckedDossier } from './checkedDossier';
import type { ReportOptions } from './reportOptions';
import { reportedDossier, reportPath } from './reportPath';

const severities: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  information: 'info',
};

/** The result of `check` as a report of GitLab’s Code Quality. Lines count from 1; no fingerprint is there twice. */
export function checkAsGitlab(
  checked: readonly CheckedDossier[],
  { language, cwd, digestOfText }: ReportOptions,
): unknown {
  return checked.flatMap(({ path, findings, textOf }) => {
    const textAt = textUnderFindings(textOf);
    const identities = findings.map((finding) => identityOf(finding, textAt));
    const fingerprints = fingerprintsOf(identities, digestOfText, reportedDossier(path, cwd));
    return findings.map((finding, at) => ({
      description: messageOf(finding, language),
      check_name: finding.code,
      fingerprint: fingerprints[at],
      severity: severities[finding.severity],
      location: {
        path: reportPath(path, finding.file, cwd),
        lines: { begin: finding.range.start.line + 1, end: finding.range.end.line + 1 },
      },
    }));
  });
}
