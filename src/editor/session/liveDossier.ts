import * as vscode from 'vscode';
import { createEvidenceMemory } from '../../core/evidence/evidenceMemory';
import type { Policy } from '../../core/dossier/policy';
import type { Language } from '../../core/language/language';
import { systemClock } from '../../core/ports/clock';
import type { Snapshot } from '../../core/project/snapshot';
import { nodeDocumentParser } from '../../node/nodeDocumentParser';
import { nodeHasher } from '../../node/nodeHasher';
import { nodeSlices } from '../../node/nodeSlices';
import { folderAt, nameOfFile, parentOf, pathIn } from '../host/paths';
import { DossierCheck, type CheckHost } from './dossierCheck';
import type { OpenDossier } from './dossiers';
import { type FactsPlace, keptFactsOf } from './factsPlace';
import { checkProgress } from './checkProgress';
import { prepareAnswers } from './prepareAnswers';

/** What inspecting files needs of the editor. */
export interface CheckSettings {
  readonly facts: FactsPlace;
  readonly language: () => Language;
}

/** Reading a whole file from elsewhere than the disk would download it, which was not asked for. */
function documentParserAt(uri: vscode.Uri): typeof nodeDocumentParser {
  return uri.scheme === 'file' ? nodeDocumentParser : undefined;
}

export interface LiveDossierEvents {
  changed(dossier: LiveDossier): void;
  failed(error: unknown): void;
}

/** A dossier whose check follows its open documents at once and its files soon after. */
export class LiveDossier implements OpenDossier, vscode.Disposable {
  readonly folder: vscode.Uri;
  private readonly check: DossierCheck;

  constructor(
    readonly uri: vscode.Uri,
    severities: Policy['severity'],
    looking: CheckSettings,
    events: LiveDossierEvents,
  ) {
    this.folder = parentOf(uri);
    const memory = createEvidenceMemory(nodeHasher, systemClock, documentParserAt(uri));
    const host: CheckHost = {
      ...{ folder: folderAt(this.folder), memory, clock: systemClock, slices: nodeSlices },
      facts: keptFactsOf(uri, memory, looking.facts),
      showProgress: (product, outer) => checkProgress(product, looking.language(), outer),
      prepare: (snapshot, textOf, signal) => prepareAnswers(snapshot, textOf, nodeSlices, signal),
      changed: () => events.changed(this),
      failed: (error) => events.failed(error),
    };
    this.check = new DossierCheck(host, nameOfFile(uri), severities);
  }

  get snapshot(): Snapshot | undefined {
    return this.check.snapshot;
  }

  get isOutOfDate(): boolean {
    return this.check.isOutOfDate;
  }

  textOf(path: string): string | undefined {
    return this.check.textOf(path);
  }

  uriOf(path: string): vscode.Uri {
    return path === '' ? this.folder : vscode.Uri.joinPath(this.folder, path);
  }

  pathOf(uri: vscode.Uri): string | undefined {
    return pathIn(this.folder, uri);
  }

  documentChanged(document: vscode.TextDocument): void {
    const path = this.pathOf(document.uri);
    if (path !== undefined && this.check.holdsText(path))
      this.check.textChanged(path, () => document.getText());
  }

  documentClosed(document: vscode.TextDocument): void {
    const path = this.pathOf(document.uri);
    if (path !== undefined && this.check.holdsText(path)) this.check.textClosed(path);
  }

  /** Something at this place came, went or changed on the disk. */
  diskChanged(uri: vscode.Uri): void {
    const path = this.pathOf(uri);
    if (path !== undefined) this.check.diskChanged(path);
  }

  /**
   * A file or folder is no longer on the disk. VS Code keeps the document of a deleted file for some minutes, or as long as
   * its tab is open: unless somebody typed in it, its text no longer counts.
   */
  diskDeleted(uri: vscode.Uri): void {
    this.forgetSavedBelow(uri);
    this.diskChanged(uri);
  }

  /** Of documents at a place or below it, the text of the disk counts again. */
  private forgetSavedBelow(uri: vscode.Uri): void {
    for (const document of vscode.workspace.textDocuments)
      if (!document.isDirty && pathIn(uri, document.uri) !== undefined) this.documentClosed(document);
  }

  setSeverities(severities: Policy['severity']): void {
    this.check.setSeverities(severities);
  }

  /** Reads all of it again, from the disk where nothing unsaved was typed, and waits for it. */
  refresh(): Promise<void> {
    this.forgetSavedBelow(this.folder);
    return this.check.refresh();
  }

  dispose(): void {
    this.check.dispose();
  }
}
