import { messageOf } from '../../core/findings/messageOf';
import type { LinkVerdict } from '../../core/evidence/links/linkVerdict';
import { verdictText } from '../../core/evidence/links/verdictText';
import type { Finding } from '../../core/findings/model';
import type { Language } from '../../core/language/language';
import type { Snapshot, Summary } from '../../core/project/snapshot';
import type { CheckedDossier } from './checkedDossier';
import { withSlashes } from '../../node/withSlashes';

/** The result of `check` for machines; its names are a contract. */
export function checkAsJson(checked: readonly CheckedDossier[], language: Language): unknown {
  const dossiers = checked.map(({ path, snapshot, findings, errors, warnings, links, baseline }) => ({
    path: withSlashes(path),
    summary: summaryAsJson({ ...snapshot.summary, errors, warnings }),
    ...(links === undefined ? {} : { links: links.map((verdict) => verdictAsJson(verdict, language)) }),
    ...(baseline === undefined ? {} : { baseline: { known: baseline.known, fixed: baseline.fixed } }),
    findings: findings.map((finding) => findingAsJson(finding, snapshot, language)),
  }));
  return { dossiers };
}

/**
 * Four counts add up to `expectedProofs`. What could not be looked at, such as a file that only a cloud holds, has proofs
 * of which none counts: `faulty`. `notChecked` says of how many of those nothing is known to be wrong.
 */
function summaryAsJson({ requirements, ...summary }: Summary): object {
  const { expectedProofs, provided, faulty, notApplicable, missing, notChecked, errors, warnings } = summary;
  return {
    ...{ requirements, expectedProofs, provided },
    faulty: faulty + notChecked,
    ...{ notApplicable, missing, errors, warnings },
    ...(notChecked === 0 ? {} : { notChecked }),
  };
}

/** A finding for machines. */
export function findingAsJson(finding: Finding, snapshot: Snapshot, language: Language): unknown {
  const { code, severity, file, range, requirement, scenario, expectedProof } = finding;
  const related = finding.related.map((place) => ({ file: place.file, range: place.range }));
  return {
    code,
    severity,
    message: messageOf(finding, language),
    file,
    range,
    ...(requirement === undefined ? {} : { requirement }),
    ...(scenario === undefined ? {} : { scenario }),
    ...(expectedProof === undefined ? {} : { expectedProof }),
    ...(related.length === 0 ? {} : { related }),
    ...(finding.params['correction'] === undefined ? {} : { correction: correctionOf(finding, snapshot) }),
  };
}

/** How the expected proof that a finding names was corrected; `faq` is null where the vendor did it of their own. */
function correctionOf({ requirement, expectedProof }: Finding, { coverage }: Snapshot): unknown {
  const found = [...coverage.values()]
    .find((one) => one.requirement.id === requirement)
    ?.expected.find(({ name }) => name === expectedProof)?.expectedProof.correction;
  return found === undefined ? undefined : { parts: found.parts, faq: found.faq ?? null, note: found.note };
}

function verdictAsJson(verdict: LinkVerdict, language: Language): unknown {
  return { ...verdict, message: verdictText(verdict, language) };
}
