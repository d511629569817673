import { maskPrivate } from '../../core/privacy/maskPrivate';
import { messageOf } from '../../core/findings/messageOf';
import type { Finding } from '../../core/findings/model';
import type { RequirementCoverage } from '../../core/project/snapshot';
import { visibleText } from '../../core/text/visibleText';
import { stateText } from '../../core/views/outline/progressText';
import type { CheckedDossier } from './checkedDossier';
import { formatWords } from './formatWords';
import type { ReportOptions } from './reportOptions';
import { reportedDossier, reportPath } from './reportPath';
import { element, type Xml, xmlDocument } from './xmlDocument';

/**
 * The result of `check` as JUnit writes results, one suite for each dossier and one case for each requirement that applies: a
 * case fails where an error is on its requirement. The form is one that Ant's schema and that of Jenkins both accept: it has
 * room for one failure in a case, which holds all its errors. What is on no such requirement, and what is no error, is
 * in the suite's output.
 */
export function checkAsJunit(checked: readonly CheckedDossier[], options: ReportOptions): string {
  const suites = checked.map((one, id) => suiteOf(one, id, options));
  return xmlDocument(element('testsuites', {}, suites));
}

function suiteOf(one: CheckedDossier, id: number, options: ReportOptions): Xml {
  const { path, snapshot, findings } = one;
  const cases = [...snapshot.coverage.values()].filter(({ applies }) => applies);
  const failed = errorsByRequirement(findings, new Set(cases.map(({ requirement }) => requirement.id)));
  const inCases = new Set([...failed.values()].flat());
  const others = findings.filter((finding) => !inCases.has(finding));
  const lines = (listed: readonly Finding[]): string =>
    listed.map((finding) => lineOf(finding, path, options)).join('\n');
  const isSkipped = ({ setAside, requirement }: RequirementCoverage): boolean =>
    setAside && !failed.has(requirement.id);
  return element(
    'testsuite',
    {
      ...{ name: reportedDossier(path, options.cwd), package: 'segur-preuves', id, hostname: 'localhost' },
      timestamp: new Date(options.now).toISOString().slice(0, 19),
      ...{ tests: cases.length, failures: failed.size, errors: 0 },
      ...{ skipped: cases.filter(isSkipped).length, time: 0 },
    },
    [
      element('properties', {}, propertiesOf(one)),
      ...cases.map((coverage) => {
        const errors = failed.get(coverage.requirement.id) ?? [];
        if (isSkipped(coverage)) return skippedCase(coverage, options);
        return caseOf(coverage, errors.length === 0 ? [] : [failureOf(errors, lines(errors), options)]);
      }),
      element('system-out', {}, [lines(others.filter(({ severity }) => severity !== 'error'))]),
      element('system-err', {}, [lines(others.filter(({ severity }) => severity === 'error'))]),
    ],
  );
}

function errorsByRequirement(
  findings: readonly Finding[],
  ids: ReadonlySet<string>,
): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { severity, requirement } = finding;
    if (severity !== 'error' || requirement === undefined || !ids.has(requirement)) continue;
    const before = found.get(requirement);
    if (before === undefined) found.set(requirement, [finding]);
    else before.push(finding);
  }
  return found;
}

function propertiesOf({ snapshot }: CheckedDossier): readonly Xml[] {
  const { name, version } = snapshot.dossier.product;
  return Object.entries({ product: name?.value, version: version?.value }).flatMap(([key, value]) =>
    value === undefined ? [] : element('property', { name: key, value: escaped(value) }),
  );
}

function caseOf({ requirement }: RequirementCoverage, content: readonly Xml[]): Xml {
  return element(
    'testcase',
    { name: escaped(requirement.id), classname: escaped(requirement.chapter), time: 0 },
    content,
  );
}

function skippedCase(coverage: RequirementCoverage, { language }: ReportOptions): Xml {
  const message = stateText('not-applicable', 'requirement', language);
  return caseOf(coverage, [element('skipped', { message })]);
}

function failureOf(errors: readonly Finding[], text: string, { language }: ReportOptions): Xml {
  const [first] = errors;
  const message =
    first === undefined || errors.length > 1
      ? formatWords[language].errorsOn(errors.length)
      : messageOf(first, language);
  return element('failure', { message, type: first?.code ?? '' }, [text]);
}

/** `preuves/psc.preuves.yaml:6:17: error: Fichier introuvable… (file-not-found)`. */
function lineOf(
  { file, range, ...finding }: Finding,
  path: string,
  { language, cwd }: ReportOptions,
): string {
  const place = `${reportPath(path, file, cwd)}:${String(range.start.line + 1)}:${String(range.start.character + 1)}`;
  const severity = formatWords[language].severities[finding.severity];
  return `${place}: ${severity}: ${messageOf(finding, language)} (${finding.code})`;
}

function escaped(text: string): string {
  return visibleText(maskPrivate(text));
}
