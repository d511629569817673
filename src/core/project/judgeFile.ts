import type { Finding, RawFinding } from '../findings/model';
import { severityOf } from '../findings/severity';
import type { ChapterFile, PlacedEntry, RequirementEntry } from '../proofs/model';
import type { JudgementContext } from './context';
import { judgeEntry, type EntryJudgement } from './judgeEntry';
import { placeFinding } from './placeFinding';

export interface JudgedEntry {
  readonly placed: PlacedEntry;
  readonly judgement: EntryJudgement;
}

export interface JudgedFile {
  readonly file: ChapterFile;
  readonly entries: readonly JudgedEntry[];
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
    const folder = folderOf(file.path);
    const entries = file.entries.map((placed) => ({
      placed,
      judgement: this.judgementOf(placed.entry, folder),
    }));
    const findings = [
      ...this.fileFindings(file),
      ...entries.flatMap((entry) => this.placedFindings(file, entry)),
    ];
    const judged = { file, entries, findings };
    this.files.set(file, judged);
    return judged;
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

  private placedFindings(file: ChapterFile, { placed, judgement }: JudgedEntry): readonly Finding[] {
    return judgement.findings.flatMap((raw) => this.placed(raw, file.path, placed.line));
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

/** The folder of a path, '' for the dossier's own. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}
