import * as vscode from 'vscode';
import { dossierFileName } from '../../core/project/paths';
import { commandIds } from '../../core/views/commandIds';
import type { Session } from '../session/dossiers';
import type { VirtualTexts } from '../host/virtualTexts';
import { keepReport, showImportReport, type KeptReport } from '../importCatalogue/importReports';
import type { FullDraft } from './draft';
import { newDossierWords } from '../../core/views/newDossier/words';
import { countLookAlikes } from '../../core/catalogue/lookAlikeIds';
import { lookAlikeWords } from '../../core/views/lookAlikes/words';
import { notify } from '../host/notify';

/** Opens what was written, and offers its folder where the workspace does not hold it. */
export async function showDossier(
  session: Session,
  { folder, source, files = [] }: FullDraft,
  texts: VirtualTexts,
): Promise<void> {
  const uri = vscode.Uri.joinPath(folder, dossierFileName);
  const { kept } = source;
  const catalogue = files.find(({ path }) => path.endsWith(source.fileName))?.uri;
  if (kept !== undefined && catalogue !== undefined) {
    await keepReport(session, catalogue, kept);
    if (kept.report.warnings.length > 0) await showImportReport(session, texts, kept);
  }
  await vscode.window.showTextDocument(uri, { preview: false });
  await session.dossiers.refresh();
  await vscode.commands.executeCommand(commandIds.showTree);
  void sayReady(session, { folder, uri, kept, texts });
}

interface CreatedDossier {
  readonly folder: vscode.Uri;
  readonly uri: vscode.Uri;
  /** The import report, where it has warnings. */
  readonly kept: KeptReport | undefined;
  readonly texts: VirtualTexts;
}

async function sayReady(session: Session, { folder, uri, kept, texts }: CreatedDossier): Promise<void> {
  const words = newDossierWords[session.language];
  const inside = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  const warnings = kept?.report.warnings.length ?? 0;
  const alike = kept === undefined ? 0 : countLookAlikes(kept.report);
  const decide = lookAlikeWords[session.language].decide(alike);
  const offers = [
    ...(warnings === 0 ? [] : [words.showReport]),
    ...(alike === 0 ? [] : [decide]),
    ...(inside ? [] : [words.openFolder, words.addFolder]),
  ];
  const sentence = sentenceOf(session, uri);
  const answer = await notify.information(
    warnings === 0 ? sentence : `${sentence} ${words.importWarnings(warnings)}`,
    ...offers,
  );
  if (answer === words.showReport && kept !== undefined) await showImportReport(session, texts, kept);
  if (answer === decide) await vscode.commands.executeCommand(commandIds.settleLookAlikes);
  if (answer === words.openFolder) await vscode.commands.executeCommand('vscode.openFolder', folder);
  if (answer === words.addFolder) {
    vscode.workspace.updateWorkspaceFolders(vscode.workspace.workspaceFolders?.length ?? 0, 0, {
      uri: folder,
    });
  }
}

function sentenceOf(session: Session, uri: vscode.Uri): string {
  const snapshot = session.dossiers.of(uri)?.dossier.snapshot;
  const name = snapshot?.dossier.product.name?.value ?? '';
  const chapters = snapshot?.selection.chapters.length ?? 0;
  return newDossierWords[session.language].ready(name, snapshot?.summary.requirements ?? 0, chapters);
}
