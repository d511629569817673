import * as vscode from 'vscode';
import { rangeOf, type Position, type Range } from '../../core/text/position';
import type { TextEdit } from '../../core/text/textEdit';

/** Places of the core and of VS Code count alike: from 0, in UTF-16 units, ends exclusive. */
export function toVscodeRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function fromVscodeRange({ start, end }: vscode.Range): Range {
  return rangeOf(start.line, start.character, end.line, end.character);
}

export function toVscodePosition({ line, character }: Position): vscode.Position {
  return new vscode.Position(line, character);
}

export function fromVscodePosition({ line, character }: vscode.Position): Position {
  return { line, character };
}

export function toVscodeEdit({ range, newText }: TextEdit): vscode.TextEdit {
  return new vscode.TextEdit(toVscodeRange(range), newText);
}
