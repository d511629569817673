import type { Requirement } from '../catalogue/model';
import { BoundedFindings, type LeftOut } from '../findings/boundedFindings';
import type { Finding } from '../findings/model';
import type { Draft, Severity } from '../text/draft';
import { isIgnored } from '../findings/isIgnored';
import { severityOf } from '../findings/severityOf';
import { citationKey } from '../evidence/stateOfCited';
import { folderOf } from '../text/names';
import type { Steps } from '../text/steps';
import { citedFile, type ChapterFile, type RequirementEntry } from '../proofs/model';
import type { ValidationContext } from './validationContext';
import { ignoresAnything, validateEntry, type EntryValidation } from './validateEntry';
import { addPlaced } from './placeFinding';
import type { EntryPlace } from './snapshot';

export interface ValidatedEntry {
  readonly place: EntryPlace;
  readonly validation: EntryValidation;
}

export interface ValidatedFile {
  readonly file: ChapterFile;
  /** All its entries, in its order. */
  readonly entries: readonly ValidatedEntry[];
  /** Its entries by the requirement they name, those that name none left out. */
  readonly byRequirement: ReadonlyMap<Requirement, readonly ValidatedEntry[]>;
  /** Ids of requirements that its entries with an unknown id were probably meant for. */
  readonly meant: readonly string[];
  /** Whether an entry gives a reason to set a finding aside. */
  readonly ignores: boolean;
  /** Of the file itself, with places in it. */
  readonly ownFindings: readonly Finding[];
  /** Of the file itself and of its entries, with places in the file. */
  readonly findings: readonly Finding[];
  /** Findings beyond what is shown of one code. */
  readonly leftOut: readonly LeftOut[];
}

const entriesPerStep = 16;

/** Validates chapter files, keeping what was reported about an entry or a file for as long as nothing it depends on changes. */
export class FileValidator {
  private readonly files = new WeakMap<ChapterFile, ValidatedFile>();
  private readonly entries = new WeakMap<RequirementEntry, EntryValidation>();

  /** `before` had another context: what it found holds where nothing changed but files that an entry does not cite. */
  constructor(
    private readonly context: ValidationContext,
    before?: FileValidator,
  ) {
    this.before = before !== undefined && differInEvidenceOnly(before.context, context) ? before : undefined;
    // One step back is enough, and a chain would keep every snapshot.
    if (before !== undefined) before.before = undefined;
  }

  private before: FileValidator | undefined;

  *validate(file: ChapterFile): Steps<ValidatedFile> {
    const before = this.files.get(file);
    if (before !== undefined) return before;
    const validated = yield* this.validateAnew(file);
    this.files.set(file, validated);
    return validated;
  }

  private *validateAnew(file: ChapterFile): Steps<ValidatedFile> {
    const folder = folderOf(file.path);
    const byRequirement = new Map<Requirement, ValidatedEntry[]>();
    const meant: string[] = [];
    const entries: ValidatedEntry[] = [];
    const own = new BoundedFindings();
    for (const problem of file.problems)
      if (!isIgnored(problem.code, [this.context.dossier.ignored]))
        this.addPlaced(own, problem, file.path, 0);
    const findings = new BoundedFindings();
    for (const finding of own.kept) findings.add(finding);
    for (const excess of own.leftOut) findings.leaveOut(excess);
    for (const placed of file.entries) {
      if (!this.entries.has(placed.entry)) yield* this.prepareFor(placed.entry);
      const validation = this.validationOf(placed.entry, folder);
      const entry = { place: { file, placed }, validation };
      entries.push(entry);
      if (validation.requirement !== undefined) addTo(byRequirement, validation.requirement, entry);
      if (validation.meant !== undefined) meant.push(validation.meant);
      for (const draft of validation.findings) this.addPlaced(findings, draft, file.path, placed.line);
      if (entries.length % entriesPerStep === 0) yield;
    }
    const ignores = file.entries.some(({ entry }) => ignoresAnything(entry));
    const { kept, leftOut } = findings;
    return { file, entries, byRequirement, meant, ignores, ownFindings: own.kept, findings: kept, leftOut };
  }

  private *prepareFor({ id }: RequirementEntry): Steps<undefined> {
    const { index } = this.context;
    return index && (yield* index.prepareFor(id.value));
  }

  private validationOf(entry: RequirementEntry, folder: string): EntryValidation {
    const known = this.entries.get(entry);
    if (known !== undefined) return known;
    const validation =
      this.validatedBefore(entry, folder) ??
      validateEntry(entry, folder, this.context, (finding) => this.severityOf(finding));
    this.entries.set(entry, validation);
    return validation;
  }

  private validatedBefore(entry: RequirementEntry, folder: string): EntryValidation | undefined {
    const { before } = this;
    const validation = before?.entries.get(entry);
    if (before === undefined || validation === undefined) return undefined;
    const same = entry.proofs.every((proof) => {
      const cited = citedFile(proof);
      if (cited === undefined) return true;
      const key = citationKey(folder, cited.value);
      return this.context.evidence.states.get(key) === before.context.evidence.states.get(key);
    });
    return same ? validation : undefined;
  }

  private addPlaced(findings: BoundedFindings, draft: Draft, file: string, line: number): void {
    addPlaced(findings, { draft, file, line }, (one) => this.severityOf(one));
  }

  private severityOf({ code, severity }: Draft): Severity | undefined {
    return severityOf(code, this.context.dossier.policy, this.context.severities, severity);
  }
}

function differInEvidenceOnly(a: ValidationContext, b: ValidationContext): boolean {
  // The policy is made anew from the dossier each time.
  const mayDiffer: readonly string[] = ['evidence', 'evidenceChecked', 'policy'];
  return Object.entries(a).every(
    ([name, value]) => mayDiffer.includes(name) || b[name as keyof ValidationContext] === value,
  );
}

function addTo(
  groups: Map<Requirement, ValidatedEntry[]>,
  requirement: Requirement,
  entry: ValidatedEntry,
): void {
  const group = groups.get(requirement);
  if (group === undefined) groups.set(requirement, [entry]);
  else group.push(entry);
}
