import * as vscode from 'vscode';
import { catalogueFileName, catalogueFolder } from '../../core/dossier/catalogueFileName';
import { setCatalogue } from '../../core/editing/setCatalogue';
import { commandIds } from '../../core/views/commandIds';
import { registerCommand } from '../session/registerCommand';
import { writeWhole } from '../host/writeWhole';
import { changeText } from '../session/changeText';
import type { OpenDossier, Session } from '../session/dossiers';
import { askForWorkbook } from './askForWorkbook';
import { chooseHome, type CatalogueHome } from './chooseHome';
import { askDossier } from '../ask/askDossier';
import { nodeArgument } from '../../core/views/tree/nodeArgument';
import { chooseTarget, type Target } from './chooseTarget';
import { keepReport, keptReport, reportToKeep, showImportReport } from './importReports';
import { readRem, type ReadRem } from './readRem';
import { VirtualTexts } from '../host/virtualTexts';
import { importWords } from '../../core/views/importCatalogue/words';
import type { TextEdit } from '../../core/text/textEdit';
import { countLookAlikes } from '../../core/catalogue/lookAlikeIds';
import { lookAlikeWords } from '../../core/views/lookAlikes/words';
import { notify } from '../host/notify';

/** The command "Importer un REM (.xlsx)", from the palette and from the explorer. */
export function registerImportCatalogue(session: Session): vscode.Disposable {
  const texts = new VirtualTexts('segur-report');
  const command = registerCommand(session, commandIds.importCatalogue, (argument: unknown) =>
    importCatalogue(session, texts, argument instanceof vscode.Uri ? argument : undefined),
  );
  const again = registerCommand(session, commandIds.showImportReport, async (argument) => {
    const answer = await askDossier(session, nodeArgument(argument));
    if (answer.kind === 'answered') await showAgain(session, texts, answer.value);
  });
  return vscode.Disposable.from(texts, command, again);
}

/** What the import of a dossier's catalogue said. */
async function showAgain(
  session: Session,
  texts: VirtualTexts,
  dossier: OpenDossier | undefined,
): Promise<void> {
  const catalogue = dossier?.snapshot?.dossier.catalogue?.value;
  const storedReport =
    dossier === undefined || catalogue === undefined
      ? undefined
      : keptReport(session, dossier.uriOf(catalogue));
  if (storedReport === undefined) void notify.information(importWords[session.language].noReport);
  else await showImportReport(session, texts, storedReport);
}

async function importCatalogue(
  session: Session,
  texts: VirtualTexts,
  argument: vscode.Uri | undefined,
): Promise<void> {
  const words = importWords[session.language];
  if ((vscode.workspace.workspaceFolders ?? []).length === 0 && session.dossiers.all.length === 0) {
    await notify.error(words.noFolder);
    return;
  }
  const workbook = argument ?? (await askForWorkbook(session));
  if (workbook === undefined) return;
  const home = await chooseHome(session, workbook);
  const rem = home && (await readRem(session, workbook));
  if (home === undefined || rem === undefined) return;
  const fileName = catalogueFileName(rem.fileName);
  const target = await chooseTarget(session, home.folder, rem, { fileName, texts });
  if (target !== undefined) await put(session, { home, rem, target, texts });
}

interface Import {
  readonly home: CatalogueHome;
  readonly rem: ReadRem;
  readonly target: Target;
  readonly texts: VirtualTexts;
}

async function put(session: Session, { home, rem, target, texts }: Import): Promise<void> {
  if (!target.same) await writeWhole(target.uri, rem.text);
  const path = `${catalogueFolder}/${target.fileName}`;
  const named = home.dossier !== undefined && (await nameInDossier(session, home.dossier, path));
  const report = reportToKeep(rem.fileName, rem);
  await keepReport(session, target.uri, report);
  await showImportReport(session, texts, report);
  void sayDone(session, { rem, target, path, named });
}

async function sayDone(
  session: Session,
  done: { readonly rem: ReadRem; readonly target: Target; readonly path: string; readonly named: boolean },
): Promise<void> {
  const { rem, target, path, named } = done;
  const words = importWords[session.language];
  const { requirements, expectedProofs, warnings } = rem.report;
  const sentence = target.same
    ? words.same(path)
    : words.done(path, requirements, expectedProofs, warnings.length);
  const alike = countLookAlikes(rem.report);
  const decide = lookAlikeWords[session.language].decide(alike);
  const answer = await notify.information(
    named ? `${sentence} ${words.named}` : sentence,
    words.open,
    // Of a catalogue that no dossier names there is nothing to ask yet.
    ...(alike > 0 && session.dossiers.all.length > 0 ? [decide] : []),
  );
  if (answer === decide) await vscode.commands.executeCommand(commandIds.settleLookAlikes);
  if (answer === words.open) await vscode.window.showTextDocument(target.uri);
}

/** Makes a dossier without a catalogue name this one, by an edit that one undo takes back. Answers whether it did. */
async function nameInDossier(session: Session, dossier: OpenDossier, path: string): Promise<boolean> {
  const { catalogue } = await session.dossiers.settled(dossier);
  if (catalogue.kind !== 'unnamed' && catalogue.kind !== 'absent') return false;
  const edits = (text: string): readonly TextEdit[] | undefined => {
    const edit = setCatalogue(text, path);
    return edit === undefined ? undefined : [edit];
  };
  return (await changeText(session, { uri: dossier.uri, edits })) === 'done';
}
