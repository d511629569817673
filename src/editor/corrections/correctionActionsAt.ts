import * as vscode from 'vscode';
import type { Snapshot } from '../../core/project/snapshot';
import { isChapterPath } from '../../core/project/paths';
import { expectedProofAt } from '../../core/catalogue/expectedProofAt';
import { expectedAt, type ExpectedPlace } from '../../core/views/outline/expectedAt';
import { commandIds } from '../../core/views/commandIds';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { fromVscodePosition } from '../host/convert';
import type { Session } from '../session/dossiers';
import { correctionWords } from '../../core/views/corrections/words';

/** The corrections that can be made of what is written at a place of a chapter file or of the catalogue. */
export function correctionActionsAt(
  session: Session,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.CodeAction[] {
  const found = session.dossiers.of(document.uri);
  const snapshot = found?.dossier.snapshot;
  if (found === undefined || snapshot === undefined) return [];
  const place = placeIn(snapshot, found.path, document, position);
  if (place === undefined) return [];
  const words = correctionWords[session.language];
  const argument: NodeArgument = {
    dossier: found.dossier.uri.toString(),
    chapter: place.requirement.chapter,
    requirement: place.requirement.id,
    ...(place.expected === undefined ? {} : { expectedProof: place.expected.name }),
  };
  const faq = action(words.addFaqAction, commandIds.addFaqCorrection, argument);
  return place.expected === undefined
    ? [faq]
    : [action(words.correctKindAction, commandIds.correctKind, argument), faq];
}

function placeIn(
  snapshot: Snapshot,
  path: string,
  document: vscode.TextDocument,
  position: vscode.Position,
): ExpectedPlace | undefined {
  const at = fromVscodePosition(position);
  if (isChapterPath(path)) return expectedAt(snapshot, path, at);
  const { catalogue } = snapshot;
  if (catalogue.kind !== 'loaded' || catalogue.path !== path) return undefined;
  const indent = document.lineAt(position.line).firstNonWhitespaceCharacterIndex;
  const inWords = { line: at.line, character: Math.max(at.character, indent) };
  const expected = expectedProofAt(document.getText(), catalogue.catalogue, inWords);
  return expected === undefined ? undefined : { requirement: expected.requirement, expected };
}

function action(title: string, command: string, argument: NodeArgument): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.Refactor);
  made.command = { command, title, arguments: [argument] };
  return made;
}
