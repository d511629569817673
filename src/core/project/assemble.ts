import { correctionsPathOf } from '../catalogue/corrections/correctionsPath';
import type { Finding } from '../findings/model';
import type { Draft, DraftInFile, Severity } from '../text/draft';
import type { DossierContext } from '../findings/rule';
import { dossierChecks, isFindingCode } from '../findings/families';
import { isIgnored, type Reasons } from '../findings/isIgnored';
import { severityOf } from '../findings/severityOf';
import { chapterRecords, noRecords } from '../deposit/chapterRecords';
import { depositChanges } from '../deposit/depositChanges';
import { inSteps, type Steps } from '../text/steps';
import type { ReadingDraft } from '../yaml/nodes';
import type { ValidationContext } from './validationContext';
import type { CoverageMemory } from './coverageMemory';
import type { FileValidator, ValidatedFile } from './fileValidator';
import { FindingGroups } from './findingGroups';
import { lateFindings } from './lateFindings';
import { addPlaced, placeFinding } from './placeFinding';
import type { TextsReading } from './readTexts';
import type { Deposits, Snapshot } from './snapshot';
import { validatedAt } from './validatedAt';

/** What is kept from one snapshot to the next, for as long as the context is the same. */
export interface Memory {
  readonly validator: FileValidator;
  readonly coverageMemory: CoverageMemory;
}

/** What a snapshot is made with beside what was read. */
export interface Circumstances {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** SHA-256 of a text in UTF-8, hexadecimal, lower case. */
  readonly digestOfText: (text: string) => string;
}

/** Everything that follows from what was read: one consistent whole. Pure but for the memory. */
export function* assemble(
  context: ValidationContext,
  { validator, coverageMemory }: Memory,
  { chapters, deposits: depositFiles }: Pick<TextsReading, 'chapters' | 'deposits'>,
  { now, digestOfText }: Circumstances,
): Steps<Snapshot> {
  const files: ValidatedFile[] = [];
  for (const file of chapters) files.push(yield* validator.validate(file));
  const covered = yield* coverageMemory.cover(files);
  const { dossier, catalogue, selection, evidence, evidenceChecked } = context;
  const unknownMeant = new Set(files.flatMap(({ meant }) => meant));
  const { byRequirement, incomplete, repeated, requirements } = covered;
  const missing = covered.counts.missing;
  const deposits = depositsOf(context, { chapters, depositFiles, coverage: byRequirement, digestOfText });
  const read = { chapters, deposits, coverage: byRequirement, incomplete, repeated, missing, unknownMeant };
  const compared = yield* comparisonFindings(
    context,
    { ...context, ...read, now, isFindingCode },
    files.filter(({ ignores }) => ignores),
  );
  const ownOfFiles = files.flatMap(({ ownFindings }) => ownFindings);
  const { byRequirement: coverage, counts } = coverageMemory.withLate(
    covered,
    lateFindings(files, [...ownOfFiles, ...compared]),
  );
  yield;
  const groups = new FindingGroups();
  addReadingFindings(groups, context, depositFiles);
  yield* inSteps(files, filesPerStep, (file) => groups.addFile(file));
  for (const finding of compared) groups.of(finding.file).add(finding);
  yield;
  const { findingsByFile, errors, warnings } = groups.closed(severityIn(context));
  return {
    dossier,
    catalogue,
    chapters,
    selection,
    evidence,
    evidenceChecked,
    coverage,
    deposits,
    findings: [...findingsByFile.values()].flat(),
    findingsByFile,
    summary: { requirements, ...counts, errors, warnings },
  };
}

interface DepositSources extends Pick<Snapshot, 'coverage' | 'chapters'> {
  readonly depositFiles: Deposits['files'];
  readonly digestOfText: Circumstances['digestOfText'];
}

function depositsOf(
  { catalogue, evidence }: ValidationContext,
  { depositFiles, chapters, coverage, digestOfText }: DepositSources,
): Deposits {
  if (catalogue.kind !== 'loaded' || depositFiles.length === 0)
    return { files: depositFiles, records: noRecords, changes: [] };
  const records = chapterRecords(depositFiles, catalogue.catalogue, chapters);
  const compared = { catalogue: catalogue.catalogue, coverage, evidence, digestOfText };
  return { files: depositFiles, records, changes: depositChanges(records, compared) };
}

function addReadingFindings(
  groups: FindingGroups,
  context: ValidationContext,
  deposits: Deposits['files'],
): void {
  const { dossier, catalogue } = context;
  const inCatalogue = catalogue.kind === 'loaded' || catalogue.kind === 'unreadable' ? catalogue.path : '';
  const severity = severityIn(context);
  const add = (problems: readonly ReadingDraft[], file: string): void => {
    for (const problem of problems)
      if (!isIgnored(problem.code, [dossier.ignored]))
        addPlaced(groups.of(file), { draft: problem, file, line: 0 }, severity);
  };
  add(context.dossierProblems, dossier.path);
  add(context.catalogueProblems, inCatalogue);
  add(context.correctionsProblems, correctionsPathOf(inCatalogue));
  for (const { path, problems } of deposits) add(problems, path);
}

function severityIn({ dossier, severities }: ValidationContext): (draft: Draft) => Severity | undefined {
  return ({ code, severity }) => severityOf(code, dossier.policy, severities, severity);
}

const filesPerStep = 16;
const findingsPerStep = 64;

function* comparisonFindings(
  validation: ValidationContext,
  context: DossierContext,
  ignoring: readonly ValidatedFile[],
): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  const isSetAside = setAsideBy(context, ignoring);
  const severityOfDraft = severityIn(validation);
  const add = (draft: DraftInFile): void => {
    const severity = severityOfDraft(draft);
    if (severity === undefined || isSetAside(draft)) return;
    findings.push(placeFinding(draft, draft.file, 0, severity));
  };
  for (const { check } of dossierChecks) {
    let count = 0;
    for (const draft of check(context)) {
      if (draft !== undefined) add(draft);
      if (draft === undefined || ++count % findingsPerStep === 0) yield;
    }
    yield;
  }
  return findings;
}

/**
 * A reason under `ignore:` of the dossier sets a code aside everywhere; under an entry, for its requirement and
 * what is on it; under a proof, what is on it. `ignoring` are the files in which an entry or a proof has one.
 */
function setAsideBy(
  { dossier, coverage }: DossierContext,
  ignoring: readonly ValidatedFile[],
): (draft: DraftInFile) => boolean {
  const ofRequirement = new Map<string, readonly Reasons[]>();
  for (const { requirement, entries } of ignoring.length > 0 ? coverage.values() : [])
    ofRequirement.set(
      requirement.id,
      entries.map(({ placed }) => placed.entry.ignored),
    );
  const byPath = new Map(ignoring.map((one) => [one.file.path, one.entries]));
  return ({ code, requirement, file, range }) => {
    const entries = requirement === undefined ? [] : (ofRequirement.get(requirement) ?? []);
    const here = validatedAt(byPath.get(file) ?? [], range.start);
    const places = here === undefined ? [] : [here.entry.place.placed.entry, ...here.proofs];
    return isIgnored(code, [dossier.ignored, ...entries, ...places.map(({ ignored }) => ignored)]);
  };
}
