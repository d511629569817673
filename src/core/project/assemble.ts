import { correctionsPathOf } from '../catalogue/corrections/correctionsPath';
import type { Finding, Severity } from '../findings/model';
import type { DossierContext } from '../findings/rule';
import { dossierRules } from '../findings/rules';
import { severityOf } from '../findings/severity';
import type { ChapterFile } from '../proofs/model';
import { comparePositions } from '../text/position';
import { givesReason } from '../text/givesReason';
import type { YamlProblem } from '../yaml/nodes';
import type { JudgementContext } from './context';
import type { Coverer } from './cover';
import type { Judge } from './judgeFile';
import { lateFindings } from './lateFindings';
import { placeFinding } from './placeFinding';
import type { Snapshot } from './snapshot';

/** What is kept from one snapshot to the next, for as long as the context is the same. */
export interface Memory {
  readonly judge: Judge;
  readonly coverer: Coverer;
}

/** Everything that follows from what was read: one consistent whole. Pure but for the memory. */
export function assemble(
  context: JudgementContext,
  { judge, coverer }: Memory,
  chapters: readonly ChapterFile[],
  now: number,
): Snapshot {
  const files = chapters.map((file) => judge.judge(file));
  const covered = coverer.cover(files);
  const { dossier, catalogue, selection, evidence, evidenceChecked } = context;
  const unknownMeant = new Set(files.flatMap(({ meant }) => meant));
  const { byRequirement, unsettled, requirements } = covered;
  const missing = covered.counts.missing;
  const compared = comparisonFindings(
    context,
    { ...context, chapters, coverage: byRequirement, unsettled, missing, unknownMeant, now },
    files.some(({ ignores }) => ignores),
  );
  const ownOfFiles = files.flatMap(({ ownFindings }) => ownFindings);
  const { byRequirement: coverage, counts } = coverer.withLate(
    covered,
    lateFindings(files, [...ownOfFiles, ...compared]),
  );
  const findings = [...readingFindings(context), ...files.flatMap((file) => file.findings), ...compared];
  const findingsByFile = byFile(findings);
  return {
    dossier,
    catalogue,
    chapters,
    selection,
    evidence,
    evidenceChecked,
    coverage,
    findings: [...findingsByFile.values()].flat(),
    findingsByFile,
    summary: {
      requirements,
      ...counts,
      errors: countOf(findings, 'error'),
      warnings: countOf(findings, 'warning'),
    },
  };
}

function readingFindings(context: JudgementContext): readonly Finding[] {
  const { dossier, catalogue } = context;
  const inCatalogue = catalogue.kind === 'loaded' || catalogue.kind === 'unreadable' ? catalogue.path : '';
  return [
    ...context.dossierProblems.flatMap((problem) => findingOf(problem, dossier.path, context)),
    ...context.catalogueProblems.flatMap((problem) => findingOf(problem, inCatalogue, context)),
    ...context.correctionsProblems.flatMap((problem) =>
      findingOf(problem, correctionsPathOf(inCatalogue), context),
    ),
  ];
}

function findingOf(
  { code, range, params, related }: YamlProblem,
  file: string,
  context: JudgementContext,
): Finding[] {
  const severity = severityOf(code, context.dossier.policy, context.severities);
  const raw = { code, range, params, ...(related === undefined ? {} : { firstRange: related }) };
  return severity === undefined ? [] : [placeFinding(raw, file, 0, severity)];
}

function comparisonFindings(
  judgement: JudgementContext,
  context: DossierContext,
  entriesIgnore: boolean,
): readonly Finding[] {
  const findings: Finding[] = [];
  const isSetAside = setAsideBy(context, entriesIgnore);
  for (const rule of dossierRules) {
    for (const raw of rule.check(context)) {
      const severity = severityOf(raw.code, judgement.dossier.policy, judgement.severities, raw.severity);
      if (severity === undefined || isSetAside(raw.code, raw.requirement)) continue;
      findings.push(placeFinding(raw, raw.file, 0, severity));
    }
  }
  return findings;
}

/** A reason under `ignore:` of the dossier sets a code aside everywhere; under an entry, for its requirement. */
function setAsideBy(
  { dossier, coverage }: DossierContext,
  entriesIgnore: boolean,
): (code: string, requirementId?: string) => boolean {
  const reasons = new Map<string, ReadonlyMap<string, string>[]>();
  for (const { requirement, entries } of entriesIgnore ? coverage.values() : []) {
    const ignored = entries.map(({ placed }) => placed.entry.ignored).filter(({ size }) => size > 0);
    if (ignored.length > 0) reasons.set(requirement.id, ignored);
  }
  const everywhere = dossier.ignored;
  return (code, requirementId) => {
    const here = requirementId === undefined ? [] : (reasons.get(requirementId) ?? []);
    return [everywhere, ...here].some((ignored) => givesReason(ignored.get(code)));
  };
}

function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group === undefined) groups.set(finding.file, [finding]);
    else group.push(finding);
  }
  for (const group of groups.values()) group.sort((a, b) => comparePositions(a.range.start, b.range.start));
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  let count = 0;
  for (const finding of findings) if (finding.severity === severity) count++;
  return count;
}
