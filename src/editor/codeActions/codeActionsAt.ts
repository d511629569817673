import * as vscode from 'vscode';
import type { QuickFix } from '../../core/findings/quickFixes/quickFix';
import { quickFixesFor } from '../../core/findings/quickFixesFor';
import type { Finding } from '../../core/findings/model';
import { type FileEdits, type TextEdit, applyEdits } from '../../core/text/textEdit';
import { oneEdit } from '../../core/text/oneEdit';
import { commandIds } from '../../core/views/commandIds';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { correctionWords } from '../../core/views/corrections/words';
import { fromVscodeRange } from '../host/convert';
import { codeOfDiagnostic } from '../diagnostics/codeOfDiagnostic';
import type { OpenDossier, Session } from '../session/dossiers';
import { type FixRequest, fixWords } from '../../core/views/codeActions/words';
import { toWorkspaceEdit } from './toWorkspaceEdit';

/** The ways to mend the findings that diagnostics show in a document. */
export function codeActionsAt(
  session: Session,
  document: vscode.TextDocument,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const found = session.dossiers.of(document.uri);
  const snapshot = found?.dossier.snapshot;
  if (found === undefined || snapshot === undefined) return [];
  const { dossier, path } = found;
  // A snapshot of an older text would put edits in the wrong place: the lamp comes back with the next one.
  if (dossier.textOf(path) !== document.getText()) return [];
  const findings = snapshot.findingsByFile.get(path) ?? [];
  return diagnostics.flatMap((diagnostic) => {
    const finding = findings.find((one) => isOf(diagnostic, one));
    return finding === undefined
      ? []
      : [
          ...actionsFor({ session, dossier, finding, diagnostic, findings }),
          ...kindAction({ session, dossier, finding, diagnostic, findings }),
        ];
  });
}

function actionsFor(place: FixPlace): vscode.CodeAction[] {
  const { session, dossier, finding, diagnostic } = place;
  return fixesOf(dossier, finding).flatMap((fix) => {
    const action = new vscode.CodeAction(fix.title[session.language], vscode.CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    action.isPreferred = fix.isPreferred;
    const edit = toWorkspaceEdit(fix.act, dossier);
    if (edit !== undefined) action.edit = edit;
    else if (fix.act.kind === 'ask') {
      const request: FixRequest = { dossier: dossier.uri.toString(), ask: fix.act.ask };
      action.command = { command: commandIds.askForFix, title: action.title, arguments: [request] };
    }
    const all = allInFile(place, fix);
    return all === undefined ? [action] : [action, all];
  });
}

/** What is not accepted may be what was told wrongly from the prose of the catalogue. */
function kindAction({ session, dossier, finding, diagnostic }: FixPlace): vscode.CodeAction[] {
  const { code, requirement, expectedProof } = finding;
  if (code !== 'format-not-accepted' || requirement === undefined || expectedProof === undefined) return [];
  const title = correctionWords[session.language].correctKindAction;
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const argument: NodeArgument = { dossier: dossier.uri.toString(), requirement, expectedProof };
  action.command = { command: commandIds.correctKind, title, arguments: [argument] };
  action.diagnostics = [diagnostic];
  return [action];
}

/** The same kind of fix for every such finding of the file; undefined where there is but one, or where each is to be decided for itself. */
function allInFile(
  { session, dossier, finding, diagnostic, findings }: FixPlace,
  fix: QuickFix,
): vscode.CodeAction | undefined {
  if (fix.titleForAll === undefined) return undefined;
  const same = findings
    .filter(({ code }) => code === finding.code)
    .flatMap((one) =>
      fixesOf(dossier, one)
        .filter(({ kind }) => kind === fix.kind)
        .slice(0, 1),
    );
  if (same.length < 2) return undefined;
  const edits = together(same, finding.file, dossier);
  if (edits === undefined) return undefined;
  const { language } = session;
  const title = fixWords[language].allInFile(same.length, fix.titleForAll[language]);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  const edit = toWorkspaceEdit({ kind: 'edit', edits }, dossier);
  if (edit !== undefined) action.edit = edit;
  return action;
}

function fixesOf(dossier: OpenDossier, finding: Finding): readonly QuickFix[] {
  const { snapshot } = dossier;
  return snapshot === undefined ? [] : quickFixesFor(finding, snapshot, (file) => dossier.textOf(file));
}

interface FixPlace {
  readonly session: Session;
  readonly dossier: OpenDossier;
  readonly finding: Finding;
  readonly diagnostic: vscode.Diagnostic;
  readonly findings: readonly Finding[];
}

function isOf(diagnostic: vscode.Diagnostic, finding: Finding): boolean {
  if (codeOfDiagnostic(diagnostic) !== finding.code) return false;
  const { start, end } = fromVscodeRange(diagnostic.range);
  const { start: from, end: to } = finding.range;
  return (
    start.line === from.line &&
    start.character === from.character &&
    end.line === to.line &&
    end.character === to.character
  );
}

/** Edits of one file by several fixes; undefined where they meet. */
function together(fixes: readonly QuickFix[], file: string, dossier: OpenDossier): FileEdits | undefined {
  const edits = fixes.flatMap(({ act }): readonly TextEdit[] =>
    act.kind === 'edit' ? (act.edits.get(file) ?? []) : [],
  );
  const text = dossier.textOf(file);
  if (text === undefined) return undefined;
  try {
    return oneEdit(text, applyEdits(text, edits)) === undefined ? undefined : new Map([[file, edits]]);
  } catch {
    return undefined; // two of them change the same place
  }
}
