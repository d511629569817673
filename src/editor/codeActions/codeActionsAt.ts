import * as vscode from 'vscode';
import type { QuickFix, FixAct } from '../../core/findings/quickFixes/quickFix';
import { quickFixesFor } from '../../core/findings/quickFixesFor';
import type { Finding } from '../../core/findings/model';
import { type FileEdits, type TextEdit, applyEdits } from '../../core/text/textEdit';
import { commandIds } from '../../core/views/commandIds';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { correctionWords } from '../../core/views/corrections/words';
import { missingWords } from '../../core/views/diagnostics/words';
import { fromVscodeRange, toVscodeEdit, toVscodeRange } from '../host/convert';
import { codeOfDiagnostic } from '../diagnostics/codeOfDiagnostic';
import type { OpenDossier, Session } from '../session/dossiers';
import { type FixRequest, fixWords } from '../../core/views/codeActions/words';
import { certainFixes } from './fixAll';
import { editOfAct } from '../session/act';

/** The ways to fix the findings that diagnostics show in a document. */
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
          ...missingAction({ session, dossier, finding, diagnostic, findings }),
        ];
  });
}

/** Every certain fix of a document, as one: what is made by itself when it is saved, for those who chose that. */
export function fixAllIn(session: Session, document: vscode.TextDocument): vscode.CodeAction[] {
  const found = session.dossiers.of(document.uri);
  if (found?.dossier.textOf(found.path) !== document.getText()) return [];
  const made = certainFixes(found.dossier, ({ file }) => file === found.path);
  if (made === undefined) return [];
  const { fixAll } = fixWords[session.language];
  const action = new vscode.CodeAction(fixAll(made.count), fixAllKind);
  action.edit = editOfAct(made.act);
  return [action];
}

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('segur');

function actionsFor(place: FixPlace): vscode.CodeAction[] {
  const { session, dossier, finding, diagnostic } = place;
  return fixesOf(dossier, finding).flatMap((fix) => {
    const action = new vscode.CodeAction(fix.title[session.language], vscode.CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    action.isPreferred = fix.isPreferred;
    const edit = toWorkspaceEdit(fix.act, dossier);
    if (edit !== undefined) action.edit = edit;
    const ask = askOf(fix.act);
    if (ask !== undefined) {
      const request: FixRequest = { dossier: dossier.uri.toString(), ask };
      action.command = { command: commandIds.askForFix, title: action.title, arguments: [request] };
    }
    return [action, ...forAll(place, fix)];
  });
}

/** What is not accepted may be what was inferred wrongly from the prose of the catalogue. */
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

/** The way from a missing proof to all that are missing in its chapter. */
function missingAction({ session, dossier, finding, diagnostic }: FixPlace): vscode.CodeAction[] {
  if (finding.code !== 'proof-missing') return [];
  const chapter = dossier.snapshot?.selection.chapters.find(({ requirements }) =>
    requirements.some(({ id }) => id === finding.requirement),
  );
  if (chapter === undefined) return [];
  const title = missingWords[session.language].showThem;
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const argument: NodeArgument = { dossier: dossier.uri.toString(), chapter: chapter.name };
  action.command = { command: commandIds.showLeft, title, arguments: [argument] };
  action.diagnostics = [diagnostic];
  return [action];
}

/** The same kind of fix for every such finding of the file, and of the dossier; none where each is to be decided for itself. */
function forAll(
  { session, dossier, finding, diagnostic, findings }: FixPlace,
  fix: QuickFix,
): vscode.CodeAction[] {
  if (fix.titleForAll === undefined) return [];
  const same = (some: readonly Finding[]): readonly QuickFix[] =>
    some.flatMap((one) => {
      if (one.code !== finding.code) return [];
      return fixesOf(dossier, one).find(({ kind }) => kind === fix.kind) ?? [];
    });
  const { language } = session;
  const title = fix.titleForAll[language];
  const inFile = same(findings);
  const inDossier = same((dossier.snapshot?.findings ?? []).slice(0, mostInDossier));
  const words = fixWords[language];
  const actions = [
    inFile.length < 2 ? undefined : allOf(dossier, inFile, words.allInFile(inFile.length, title)),
    inDossier.length === inFile.length
      ? undefined
      : allOf(dossier, inDossier, words.allInDossier(inDossier.length, title)),
  ].filter((action) => action !== undefined);
  for (const action of actions) action.diagnostics = [diagnostic];
  return actions;
}

/** The lamp is asked for at each move of the cursor. */
const mostInDossier = 5000;

function allOf(
  dossier: OpenDossier,
  fixes: readonly QuickFix[],
  title: string,
): vscode.CodeAction | undefined {
  const edits = together(fixes, dossier);
  if (edits === undefined) return undefined;
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
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

/** Edits by several fixes; undefined where they meet, or change nothing. */
function together(fixes: readonly QuickFix[], dossier: OpenDossier): FileEdits | undefined {
  const edits = new Map<string, readonly TextEdit[]>();
  for (const { act } of fixes) {
    if (act.kind !== 'edit') continue;
    for (const [file, more] of act.edits) edits.set(file, [...(edits.get(file) ?? []), ...more]);
  }
  try {
    for (const [file, changes] of edits) applyEdits(dossier.textOf(file) ?? '', changes);
    return edits.size === 0 ? undefined : edits;
  } catch {
    return undefined; // two of them change the same place
  }
}

/** What a fix changes, as one step; undefined for one that a command makes. */
function toWorkspaceEdit(act: FixAct, dossier: OpenDossier): vscode.WorkspaceEdit | undefined {
  const edit = new vscode.WorkspaceEdit();
  switch (act.kind) {
    case 'edit':
      for (const [file, edits] of act.edits) edit.set(dossier.uriOf(file), edits.map(toVscodeEdit));
      return edit;
    case 'snippet': {
      const snippet = new vscode.SnippetString(act.snippet);
      edit.set(dossier.uriOf(act.file), [vscode.SnippetTextEdit.replace(toVscodeRange(act.range), snippet)]);
      return edit;
    }
    case 'ask':
    case 'rename':
      return undefined;
  }
}

/** What the command behind a fix is given. A file is renamed by an act of ours: VS Code would leave the text unsaved. */
function askOf(act: FixAct): FixRequest['ask'] | undefined {
  if (act.kind === 'rename') return { for: 'rename', act };
  return act.kind === 'ask' ? act.ask : undefined;
}
