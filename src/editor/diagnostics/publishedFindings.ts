import type { DiagnosticCollection } from 'vscode';
import type { Finding } from '../../core/findings/model';
import type { Language } from '../../core/language/language';
import type { OpenDossier } from '../session/dossiers';
import { sameFindings } from '../../core/views/diagnostics/sameFindings';
import { toDiagnostic } from './toDiagnostic';

const none: ReadonlyMap<string, readonly Finding[]> = new Map();

/** What the editor shows of a dossier's findings; only files whose findings changed are told anew. */
export class PublishedFindings {
  private shown = none;
  private language: Language | undefined;

  constructor(
    private readonly dossier: OpenDossier,
    private readonly collection: DiagnosticCollection,
  ) {}

  show(language: Language): void {
    // After a check that failed nothing is known of the texts as they are: old places would only mislead.
    const findings = this.dossier.isOutOfDate ? none : (this.dossier.snapshot?.findingsByFile ?? none);
    const sameLanguage = this.language === language;
    this.language = language;
    for (const file of this.shown.keys())
      if (!findings.has(file)) this.collection.delete(this.dossier.uriOf(file));
    for (const [file, ofFile] of findings) {
      const before = this.shown.get(file);
      if (sameLanguage && before !== undefined && sameFindings(before, ofFile)) continue;
      this.collection.set(
        this.dossier.uriOf(file),
        ofFile.map((finding) => toDiagnostic(finding, this.dossier, language)),
      );
    }
    this.shown = findings;
  }

  clear(): void {
    for (const file of this.shown.keys()) this.collection.delete(this.dossier.uriOf(file));
    this.shown = none;
  }
}
