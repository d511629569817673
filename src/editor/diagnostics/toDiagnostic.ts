import * as vscode from 'vscode';
import { definitionOf } from '../../core/findings/families';
import { messageOf } from '../../core/findings/messageOf';
import type { Finding, Severity } from '../../core/findings/model';
import type { Language } from '../../core/language/language';
import { toVscodeRange } from '../host/convert';
import type { OpenDossier } from '../session/dossiers';
import { linkToExplanation, diagnosticSource } from './codeOfDiagnostic';
import { shownText } from '../../core/privacy/shownText';
import type { MissingInChapter } from '../../core/views/diagnostics/foldMissing';
import { diagnosticWords, missingWords } from '../../core/views/diagnostics/words';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/** A finding as VS Code shows it. */
export function toDiagnostic(finding: Finding, dossier: OpenDossier, language: Language): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toVscodeRange(finding.range),
    messageOf(finding, language),
    severities[finding.severity],
  );
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: finding.code, target: linkToExplanation(finding.code) };
  if (definitionOf(finding.code).isUnnecessary) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  diagnostic.relatedInformation = finding.related.map(
    ({ file, range, note }) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(dossier.uriOf(file), toVscodeRange(range)),
        diagnosticWords[language][note],
      ),
  );
  return diagnostic;
}

/** All the missing proofs of a chapter in one line, where the first of them is. */
export function missingDiagnostic(
  { chapter, findings }: MissingInChapter,
  dossier: OpenDossier,
  language: Language,
): vscode.Diagnostic {
  const [first] = findings;
  const diagnostic = toDiagnostic(first, dossier, language);
  diagnostic.message = missingWords[language].missing(findings.length, shownText(chapter));
  return diagnostic;
}
