import * as vscode from 'vscode';
import { loadImport } from '../../core/catalogue/loadImport';
import { catalogueFileName, catalogueFolder } from '../../core/dossier/catalogueFileName';
import { setCatalogue } from '../../core/editing/setCatalogue';
import { shownText } from '../../core/privacy/shownText';
import { commandIds } from '../../core/views/commandIds';
import { registerCommand } from '../session/registerCommand';
import { writeWhole } from '../host/writeWhole';
import { changeText } from '../session/changeText';
import type { OpenDossier, Session } from '../session/dossiers';
import { askForWorkbook } from './askForWorkbook';
import { chooseHome, type Home } from './chooseHome';
import { chooseTarget, type Target } from './chooseTarget';
import { readRem, type ReadRem } from './readRem';
import { VirtualTexts } from '../host/virtualTexts';
import { importWords } from '../../core/views/importCatalogue/words';
import { reportMarkdown } from '../../core/views/importReport/reportMarkdown';
import type { TextEdit } from '../../core/text/textEdit';
import { showPage } from '../host/showPage';
import { notify } from '../host/notify';

/** The command "Importer un REM (.xlsx)", from the palette and from the explorer. */
export function registerImportCatalogue(session: Session): vscode.Disposable {
  const texts = new VirtualTexts('segur-report');
  const command = registerCommand(session, commandIds.importCatalogue, (given: unknown) =>
    importCatalogue(session, texts, given instanceof vscode.Uri ? given : undefined),
  );
  return vscode.Disposable.from(texts, command);
}

async function importCatalogue(
  session: Session,
  texts: VirtualTexts,
  given: vscode.Uri | undefined,
): Promise<void> {
  const words = importWords[session.language];
  if ((vscode.workspace.workspaceFolders ?? []).length === 0 && session.dossiers.all.length === 0) {
    await notify.error(words.noFolder);
    return;
  }
  const workbook = given ?? (await askForWorkbook(session));
  if (workbook === undefined) return;
  const home = await chooseHome(session, workbook);
  const rem = home && (await readRem(session, workbook));
  if (home === undefined || rem === undefined) return;
  const fileName = catalogueFileName(rem.fileName);
  const target = await chooseTarget(session, home.folder, rem, { fileName, texts });
  if (target !== undefined) await put(session, { home, rem, target, texts });
}

interface Import {
  readonly home: Home;
  readonly rem: ReadRem;
  readonly target: Target;
  readonly texts: VirtualTexts;
}

async function put(session: Session, { home, rem, target, texts }: Import): Promise<void> {
  if (!target.same) await writeWhole(target.uri, rem.text);
  const path = `${catalogueFolder}/${target.fileName}`;
  const named = home.dossier !== undefined && (await nameInDossier(session, home.dossier, path));
  await showReport(session, rem, texts);
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
  const answer = await notify.information(named ? `${sentence} ${words.named}` : sentence, words.open);
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

/** Opens what an import counted and remarked as a page to read; as text where VS Code's own preview is switched off. */
async function showReport(session: Session, rem: ReadRem, texts: VirtualTexts): Promise<void> {
  const { importMessage } = await loadImport.messages();
  const say = (warning: ReadRem['report']['warnings'][number]): string =>
    importMessage(warning, session.language);
  const uri = texts.put(
    `${shownText(rem.fileName)}.md`,
    reportMarkdown(rem.fileName, rem.report, { language: session.language, say }),
  );
  await showPage(uri, session.log);
}
