import type { Diagnostic, DiagnosticCollection } from 'vscode';
import type { Finding } from '../../core/findings/model';
import type { Language } from '../../core/language/language';
import type { OpenDossier } from '../session/dossiers';
import { sameFindings } from '../../core/views/diagnostics/sameFindings';
import { foldMissing } from '../../core/views/diagnostics/foldMissing';
import { everyMissingSetting } from '../host/settings';
import { missingDiagnostic, toDiagnostic } from './toDiagnostic';

const none: ReadonlyMap<string, readonly Finding[]> = new Map();

/** What the editor shows of a dossier's findings; only files whose findings changed are published anew. */
export class PublishedFindings {
  private published = none;
  private language: Language | undefined;
  private chapters: ReadonlyMap<string, string> = new Map();

  constructor(
    private readonly dossier: OpenDossier,
    private readonly collection: DiagnosticCollection,
  ) {}

  show(language: Language): void {
    // After a check that failed nothing is known of the texts as they are: old places would only mislead.
    const findings = this.dossier.isOutOfDate ? none : (this.dossier.snapshot?.findingsByFile ?? none);
    const sameLanguage = this.language === language;
    this.language = language;
    this.chapters = chaptersOf(this.dossier);
    for (const file of this.published.keys())
      if (!findings.has(file)) this.collection.delete(this.dossier.uriOf(file));
    for (const [file, ofFile] of findings) {
      const before = this.published.get(file);
      if (sameLanguage && before !== undefined && sameFindings(before, ofFile)) continue;
      this.collection.set(this.dossier.uriOf(file), this.diagnosticsOf(ofFile, language));
    }
    this.published = findings;
  }

  /** All anew, since a setting says otherwise how they are shown. */
  showAgain(language: Language): void {
    this.language = undefined;
    this.show(language);
  }

  private diagnosticsOf(findings: readonly Finding[], language: Language): readonly Diagnostic[] {
    const { findings: single, missing } = everyMissingSetting()
      ? { findings, missing: [] }
      : foldMissing(findings, (id) => this.chapters.get(id));
    const { dossier } = this;
    return [
      ...single.map((finding) => toDiagnostic(finding, dossier, language)),
      ...missing.map((one) => missingDiagnostic(one, dossier, language)),
    ];
  }

  clear(): void {
    for (const file of this.published.keys()) this.collection.delete(this.dossier.uriOf(file));
    this.published = none;
  }
}

/** The chapter of each requirement, by its id. */
function chaptersOf({ snapshot }: OpenDossier): ReadonlyMap<string, string> {
  const all = snapshot?.selection.chapters.flatMap(({ requirements }) => requirements) ?? [];
  return new Map(all.map(({ id, chapter }) => [id, chapter]));
}
