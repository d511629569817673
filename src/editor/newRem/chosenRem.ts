import * as vscode from 'vscode';
import type { Catalogue } from '../../core/catalogue/model';
import { readCatalogue } from '../../core/catalogue/readCatalogue';
import { catalogueFolder, catalogueSuffix } from '../../core/dossier/catalogueFileName';
import { askOne } from '../ask/askChoice';
import type { Choice } from '../../core/views/questions/question';
import { nameOfFile, pathIn } from '../host/paths';
import { askForWorkbook } from '../importCatalogue/askForWorkbook';
import { readRem, type ReadRem } from '../importCatalogue/readRem';
import type { OpenDossier, Session } from '../session/dossiers';
import { newRemWords } from '../../core/views/newRem/words';
import { notify } from '../host/notify';

/** The new catalogue: a workbook read in memory, or a catalogue that is already imported. */
export interface ChosenRem {
  readonly name: string;
  readonly catalogue: Catalogue;
  readonly text: string;
  /** Where it is in the dossier, for one that does. */
  readonly path: string | undefined;
  /** As imported just now, for a workbook. */
  readonly read: ReadRem | undefined;
}

/** The file given, else the one asked for. Undefined when the user leaves, or where it can't be read, which a message says. */
export async function chosenRem(
  session: Session,
  dossier: OpenDossier,
  argument: vscode.Uri | undefined,
  title: string,
): Promise<ChosenRem | undefined> {
  const uri = argument ?? (await askedFor(session, dossier, title));
  if (uri === undefined) return undefined;
  return uri.path.endsWith('.yaml') ? fromCatalogue(session, dossier, uri) : fromWorkbook(session, uri);
}

async function fromWorkbook(session: Session, uri: vscode.Uri): Promise<ChosenRem | undefined> {
  const read = await readRem(session, uri);
  if (read === undefined) return undefined;
  return { name: read.fileName, catalogue: read.catalogue, text: read.text, path: undefined, read };
}

async function fromCatalogue(
  session: Session,
  dossier: OpenDossier,
  uri: vscode.Uri,
): Promise<ChosenRem | undefined> {
  const name = nameOfFile(uri);
  const text = (await vscode.workspace.openTextDocument(uri)).getText();
  const { catalogue } = readCatalogue(text);
  if (catalogue !== undefined)
    return { name, catalogue, text, path: pathIn(dossier.folder, uri), read: undefined };
  void notify.error(newRemWords[session.language].unreadable(name));
  return undefined;
}

async function askedFor(
  session: Session,
  dossier: OpenDossier,
  title: string,
): Promise<vscode.Uri | undefined> {
  const words = newRemWords[session.language];
  const existing = await catalogues(dossier);
  if (existing.length === 0) return askForWorkbook(session, dossier.folder);
  const choices: readonly Choice<vscode.Uri | undefined>[] = [
    { kind: 'choice', value: undefined, icon: 'table', label: words.workbook, detail: words.workbookDetail },
    { kind: 'heading', label: words.catalogues },
    ...existing.map((uri) => ({ kind: 'choice' as const, value: uri, label: nameOfFile(uri) })),
  ];
  const place = { title, step: undefined, totalSteps: undefined, canGoBack: false };
  const answer = await askOne(place, { placeholder: words.whichRem, choices });
  if (answer.kind !== 'answered') return undefined;
  return answer.value ?? askForWorkbook(session, dossier.folder);
}

/** Those of the dossier's own folder for them that it does not follow. */
async function catalogues({ folder, snapshot }: OpenDossier): Promise<readonly vscode.Uri[]> {
  const below = new vscode.RelativePattern(folder, `${catalogueFolder}/*${catalogueSuffix}`);
  const followed = snapshot?.catalogue.kind === 'loaded' ? snapshot.catalogue.path : undefined;
  const found = await vscode.workspace.findFiles(below, null, 50);
  return found.filter((uri) => pathIn(folder, uri) !== followed).sort((a, b) => (a.path < b.path ? -1 : 1));
}
