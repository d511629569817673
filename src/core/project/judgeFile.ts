import type { Requirement } from '../catalogue/model';
import type { Finding, RawFinding } from '../findings/model';
import { severityOf } from '../findings/severity';
import type { ChapterFile, RequirementEntry } from '../proofs/model';
import type { JudgementContext } from './context';
import { judgeEntry, type EntryJudgement } from './judgeEntry';
import { placeFinding } from './placeFinding';
import type { EntryPlace } from './snapshot';

export interface JudgedEntry {
  readonly place: EntryPlace;
  readonly judgement: EntryJudgement;
}

export interface JudgedFile {
  readonly file: ChapterFile;
  /** Its entries by the requirement they name, those that name none left out. */
  readonly byRequirement: ReadonlyMap<Requirement, readonly JudgedEntry[]>;
  /** Ids of requirements that its entries with an unknown id were probably meant for. */
  readonly meant: readonly string[];
  /** Whether an entry gives a reason to set a finding aside. */
  readonly ignores: boolean;
  /** Of the file itself and of its entries, with places in the file. */
  readonly findings: readonly Finding[];
}

/** Judges chapter files, keeping what was said of an entry or a file for as long as nothing it depends on changes. */
export class Judge {
  private readonly files = new WeakMap<ChapterFile, JudgedFile>();
  private readonly entries = new WeakMap<RequirementEntry, EntryJudgement>();

  constructor(private readonly context: JudgementContext) {}

  judge(file: ChapterFile): JudgedFile {
    const before = this.files.get(file);
    if (before !== undefined) return before;
    const judged = this.judgeAnew(file);
    this.files.set(file, judged);
    return judged;
  }

  private judgeAnew(file: ChapterFile): JudgedFile {
    const folder = folderOf(file.path);
    const byRequirement = new Map<Requirement, JudgedEntry[]>();
    const meant: string[] = [];
    const findings = [...this.fileFindings(file)];
    for (const placed of file.entries) {
      const judgement = this.judgementOf(placed.entry, folder);
      const entry = { place: { file, placed }, judgement };
      if (judgement.requirement !== undefined) addTo(byRequirement, judgement.requirement, entry);
      if (judgement.meant !== undefined) meant.push(judgement.meant);
      for (const raw of judgement.findings) findings.push(...this.placed(raw, file.path, placed.line));
    }
    const ignores = file.entries.some(({ entry }) => entry.ignored.size > 0);
    return { file, byRequirement, meant, ignores, findings };
  }

  private judgementOf(entry: RequirementEntry, folder: string): EntryJudgement {
    const before = this.entries.get(entry);
    if (before !== undefined) return before;
    const judgement = judgeEntry(entry, folder, this.context, (finding) => this.speaks(finding));
    this.entries.set(entry, judgement);
    return judgement;
  }

  private fileFindings(file: ChapterFile): readonly Finding[] {
    return file.problems.flatMap(({ code, range, params, related }) => {
      const raw: RawFinding = {
        code,
        range,
        params,
        ...(related === undefined ? {} : { firstRange: related }),
      };
      return this.placed(raw, file.path, 0);
    });
  }

  private placed(raw: RawFinding, file: string, line: number): readonly Finding[] {
    const severity = severityOf(raw.code, this.context.dossier.policy, this.context.severities);
    return severity === undefined ? [] : [placeFinding(raw, file, line, severity)];
  }

  private speaks(raw: RawFinding): boolean {
    const severity = severityOf(raw.code, this.context.dossier.policy, this.context.severities);
    return severity === 'error' || severity === 'warning';
  }
}

function addTo(groups: Map<Requirement, JudgedEntry[]>, requirement: Requirement, entry: JudgedEntry): void {
  const group = groups.get(requirement);
  if (group === undefined) groups.set(requirement, [entry]);
  else group.push(entry);
}

/** The folder of a path, '' for the dossier's own. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}
