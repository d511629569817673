import type * as vscode from 'vscode';
import type { Catalogue } from '../../core/catalogue/model';
import type { KeptReport } from '../importCatalogue/importReports';
import type { ProductAnswers } from '../../core/dossier/newDossier';

/** What the user has answered so far. */
export interface DossierDraft {
  readonly folder?: vscode.Uri;
  readonly source?: CatalogueChoice;
  readonly device?: string;
  readonly wave?: number;
  /** Without `Général`; undefined while they were not asked for. */
  readonly profiles?: readonly string[];
  readonly product: Partial<ProductAnswers>;
  /** What is to be written, once that is settled. */
  readonly files?: readonly FileToWrite[];
}

/** A file of the new dossier. */
export interface FileToWrite {
  /** Relative to the dossier's folder. */
  readonly path: string;
  readonly uri: vscode.Uri;
  readonly text: string;
  /** What is there now: nothing, the same text, or another one. */
  readonly existing: 'nothing' | 'same' | 'other';
}

/** The catalogue that was chosen, and where it comes from. */
export interface CatalogueChoice {
  readonly catalogue: Catalogue;
  /** The `*.rem.yaml`, whole. */
  readonly text: string;
  /** The name it gets in `rem/`. */
  readonly fileName: string;
  /** The import report, where the catalogue was imported just now. */
  readonly kept: KeptReport | undefined;
  /** The `*.rem.yaml` it was read from, where it was not imported just now. */
  readonly uri: vscode.Uri | undefined;
}

/** A draft in which everything needed was answered. */
export interface FullDraft extends DossierDraft {
  readonly folder: vscode.Uri;
  readonly source: CatalogueChoice;
}

export function isFull(draft: DossierDraft): draft is FullDraft {
  return draft.folder !== undefined && draft.source !== undefined;
}
