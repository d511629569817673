import * as vscode from 'vscode';
import type { Policy, SeverityChoice } from '../../core/dossier/policy';
import { languageOf, type Language } from '../../core/language/language';

const section = 'segur';

/** Fires when one of the extension's settings changed; `touches` says which. */
export function onDidChangeSetting(name: string, listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`${section}.${name}`)) listener();
  });
}

/** The language forced by the user, else the editor's. */
export function languageSetting(): Language {
  const forced = read('language');
  return forced === 'fr' || forced === 'en' ? forced : languageOf(vscode.env.language);
}

/** The user's own severities by code. Settings are data of a stranger's folder too: what is none is left out. */
export function severitySetting(): Policy['severity'] {
  const setting = read('severity');
  if (typeof setting !== 'object' || setting === null) return new Map();
  const entries: readonly [string, unknown][] = Object.entries(setting);
  return new Map(entries.flatMap(([code, choice]) => (isChoice(choice) ? [[code, choice] as const] : [])));
}

export function followCursorSetting(): boolean {
  return read('tree.followCursor') !== false;
}

/** Whether Problems has a line for each missing proof, not one for each chapter. */
export function everyMissingSetting(): boolean {
  return read('problems.everyMissingProof') === true;
}

/** Whether citations follow what is moved in VS Code. */
export function citationsOnMoveSetting(): 'always' | 'ask' | 'never' {
  const setting = read('files.updateCitations');
  return setting === 'never' || setting === 'ask' ? setting : 'always';
}

/** How attached files are named; empty means the usual way. */
export function fileNameTemplateSetting(): string {
  const setting = read('attach.fileNameTemplate');
  return typeof setting === 'string' ? setting.slice(0, 300) : '';
}

/** Whether files of the workspace that are attached are moved into the chapter's folder. */
export function movingSetting(): 'ask' | 'move' | 'copy' {
  const setting = read('attach.workspaceFiles');
  return setting === 'move' || setting === 'copy' ? setting : 'ask';
}

/** What becomes of the day on which an attached file was made. */
export function madeOnSetting(): 'write' | 'ask' | 'never' {
  const setting = read('attach.madeOn');
  return setting === 'ask' || setting === 'never' ? setting : 'write';
}

/**
 * Folders outside a dossier that links in it may lead into: absolute paths. A machine's setting, so that no workspace can
 * allow itself to have other files read.
 */
export function allowedRootsSetting(): readonly string[] {
  const setting = vscode.workspace
    .getConfiguration(section)
    .inspect<unknown>('evidence.allowedRoots')?.globalValue;
  return Array.isArray(setting) ? setting.filter((one) => typeof one === 'string').slice(0, 100) : [];
}

/** Whether files have an outline of ours: `auto`, where no other extension gives one. */
export function symbolsSetting(): 'auto' | 'always' | 'never' {
  const setting = read('editor.symbols');
  return setting === 'always' || setting === 'never' ? setting : 'auto';
}

export function codeLensSetting(): boolean {
  return read('editor.codeLens') !== false;
}

/** Whether our lenses are drawn in a document: VS Code can turn off all lenses. */
export function codeLensIsShown(document: vscode.TextDocument): boolean {
  const ofEditor = vscode.workspace.getConfiguration('editor', document).get<unknown>('codeLens');
  return codeLensSetting() && ofEditor !== false;
}

/** Fires when lenses, ours or all, may have been turned on or off. */
export function onDidChangeCodeLens(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (
      event.affectsConfiguration(`${section}.editor.codeLens`) ||
      event.affectsConfiguration('editor.codeLens')
    )
      listener();
  });
}

export function inlayHintsSetting(): boolean {
  return read('editor.inlayHints') !== false;
}

export function notesSetting(): boolean {
  return read('editor.notes') !== false;
}

function isChoice(value: unknown): value is SeverityChoice {
  return value === 'error' || value === 'warning' || value === 'information' || value === 'off';
}

function read(name: string): unknown {
  return vscode.workspace.getConfiguration(section).get<unknown>(name);
}
