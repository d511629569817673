import * as vscode from 'vscode';
import { chapterSuffix, depositSuffix, dossierFileName } from '../../core/project/paths';
import { nameOfFile, parentOf } from '../host/paths';

/** More dossiers than anyone has: a search must end. */
const mostDossiers = 200;
/** How far above an opened folder a dossier may be. */
const mostSteps = 8;

/** Every `segur.yaml` of the workspace, of the folders above it, and of documents opened alone. */
export async function findDossiers(): Promise<readonly vscode.Uri[]> {
  const groups = await Promise.all([
    inWorkspace(),
    aboveWorkspace(),
    ofDocuments(vscode.workspace.textDocuments),
  ]);
  const byText = new Map(groups.flat().map((uri) => [uri.toString(), uri]));
  return inOrder([...byText.values()]);
}

/** The dossier that an open document is of, be it in the workspace or not. */
export async function ofDocuments(documents: readonly vscode.TextDocument[]): Promise<readonly vscode.Uri[]> {
  const candidates = documents.filter(({ uri }) => mayBelong(uri));
  const found = await Promise.all(candidates.map(({ uri }) => besideDocument(uri)));
  return found.filter((uri) => uri !== undefined);
}

async function inWorkspace(): Promise<readonly vscode.Uri[]> {
  if ((vscode.workspace.workspaceFolders ?? []).length === 0) return [];
  const here = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) =>
    vscode.Uri.joinPath(uri, dossierFileName),
  );
  const [roots, found] = await Promise.all([
    Promise.all(here.map(existing)),
    vscode.workspace.findFiles(`**/${dossierFileName}`, '**/node_modules/**', mostDossiers),
  ]);
  return [...roots.filter((uri) => uri !== undefined), ...found];
}

/** A folder inside a dossier was opened. A stranger's folder is no reason to look outside it. */
async function aboveWorkspace(): Promise<readonly vscode.Uri[]> {
  if (!vscode.workspace.isTrusted) return [];
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map(({ uri }) => above(uri)));
  return found.filter((uri) => uri !== undefined);
}

async function above(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  let at = parentOf(folder);
  for (let step = 0; step < mostSteps && at.path !== parentOf(at).path; step++) {
    const uri = await existing(vscode.Uri.joinPath(at, dossierFileName));
    if (uri !== undefined) return uri;
    at = parentOf(at);
  }
  return undefined;
}

function mayBelong(uri: vscode.Uri): boolean {
  const name = nameOfFile(uri);
  return name === dossierFileName || [chapterSuffix, depositSuffix].some((suffix) => name.endsWith(suffix));
}

function besideDocument(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  if (isShadow(uri)) return Promise.resolve(undefined);
  const folder = nameOfFile(uri) === dossierFileName ? parentOf(uri) : parentOf(parentOf(uri));
  return existing(vscode.Uri.joinPath(folder, dossierFileName));
}

/** Documents that show another state of a file, or none. */
function isShadow({ scheme }: vscode.Uri): boolean {
  return ['git', 'gitlens', 'untitled', 'output', 'review', 'vscode-scm', 'conflictResolution'].includes(
    scheme,
  );
}

async function existing(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.File) === 0 ? undefined : uri;
  } catch {
    return undefined; // absent, or a file system that is not there: no dossier either way
  }
}

function inOrder(uris: readonly vscode.Uri[]): readonly vscode.Uri[] {
  const orderOf = (uri: vscode.Uri): number => vscode.workspace.getWorkspaceFolder(uri)?.index ?? -1;
  return [...uris].sort((a, b) => orderOf(a) - orderOf(b) || (a.path < b.path ? -1 : 1));
}
