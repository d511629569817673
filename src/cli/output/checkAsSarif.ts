import type { Log, PhysicalLocation, ReportingDescriptor, Result, Run } from 'sarif';
import { identityOf, textUnderFindings } from '../../core/findings/findingIdentity';
import { fingerprintsOf } from '../../core/findings/fingerprints';
import { messageOf } from '../../core/findings/messageOf';
import type { Finding, Severity } from '../../core/findings/model';
import type { Range } from '../../core/text/position';
import { diagnosticWords } from '../../core/views/diagnostics/words';
import { version } from '../version';
import type { CheckedDossier } from './checkedDossier';
import type { ReportOptions } from './reportOptions';
import { reportedDossier, reportUri } from './reportPath';

export const sarifLevels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};

/**
 * The result of `check` in SARIF 2.1.0. Lines and columns count from 1, in UTF-16 units. `ruleOf` gives for each code that
 * occurs.
 */
export function checkAsSarif(
  checked: readonly CheckedDossier[],
  options: ReportOptions,
  ruleOf: (code: string) => ReportingDescriptor,
): Log {
  const codes = [...new Set(checked.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort();
  const ruleIndex = new Map(codes.map((code, index) => [code, index]));
  const run: Run = {
    tool: {
      driver: {
        name: 'segur-preuves',
        version,
        semanticVersion: version,
        informationUri: 'https://www.npmjs.com/package/segur-preuves',
        language: options.language,
        rules: codes.map(ruleOf),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: checked.flatMap((one) => resultsOf(one, ruleIndex, options)),
  };
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
}

function resultsOf(
  { path, findings, textOf }: CheckedDossier,
  ruleIndex: ReadonlyMap<string, number>,
  { language, cwd, digestOfText }: ReportOptions,
): readonly Result[] {
  const textAt = textUnderFindings(textOf);
  const identities = findings.map((finding) => identityOf(finding, textAt));
  const fingerprints = fingerprintsOf(identities, digestOfText, reportedDossier(path, cwd));
  const placeOf = (file: string, range: Range): PhysicalLocation => ({
    artifactLocation: { uri: reportUri(path, file, cwd), uriBaseId: '%SRCROOT%' },
    region: regionOf(range),
  });
  return findings.map((finding, at) => ({
    ruleId: finding.code,
    ruleIndex: ruleIndex.get(finding.code) ?? -1,
    level: sarifLevels[finding.severity],
    message: { text: messageOf(finding, language) },
    locations: [{ physicalLocation: placeOf(finding.file, finding.range) }],
    ...relatedOf(finding, placeOf, language),
    partialFingerprints: { 'segurPreuvesFinding/v1': fingerprints[at] ?? '' },
    ...idsOf(finding),
  }));
}

function relatedOf(
  { related }: Finding,
  placeOf: (file: string, range: Range) => PhysicalLocation,
  language: ReportOptions['language'],
): Pick<Result, 'relatedLocations'> {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.map(({ file, range, note }, id) => ({
      id,
      physicalLocation: placeOf(file, range),
      message: { text: diagnosticWords[language][note] },
    })),
  };
}

function idsOf({ requirement, scenario, expectedProof }: Finding): Pick<Result, 'properties'> {
  const ids = Object.entries({ requirement, scenario, expectedProof }).filter(([, id]) => id !== undefined);
  return ids.length === 0 ? {} : { properties: Object.fromEntries(ids) };
}

function regionOf({ start, end }: Range): PhysicalLocation['region'] {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
