import * as vscode from 'vscode';
import type { FileSymbol } from '../../core/views/symbols/model';
import { toVscodeRange } from '../host/convert';
import { dossierFiles } from '../host/dossierFiles';
import { symbolsSetting } from '../host/settings';
import { yamlExtensionIsThere } from '../host/yamlExtension';
import { lazy } from '../lazy';
import { documentTexts, dossierTexts } from '../session/documentTexts';
import type { Session } from '../session/dossiers';

/** A search that finds more asks for another word. */
const mostFound = 300;

/** The outline and the breadcrumbs of a file, and the search of requirements in the workspace. */
export function registerSymbols(session: Session): vscode.Disposable {
  const document: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(file, token) {
      if (!areWanted()) return undefined;
      const { fileSymbols } = await lazy.mentions();
      const { known, path } = await documentTexts(session, file);
      return token.isCancellationRequested
        ? undefined
        : fileSymbols(known, path, session.language).map(toDocumentSymbol);
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(dossierFiles, document, { label: 'Ségur Preuves' }),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: (query, token) => inWorkspace(session, query, token),
    }),
  );
}

/** Red Hat's YAML extension has an outline of its own: two of the same file would be one below the other. */
function areWanted(): boolean {
  const setting = symbolsSetting();
  return setting === 'auto' ? !yamlExtensionIsThere() : setting === 'always';
}

const kinds: Readonly<Record<FileSymbol['kind'], vscode.SymbolKind>> = {
  chapter: vscode.SymbolKind.Module,
  requirement: vscode.SymbolKind.Class,
  proof: vscode.SymbolKind.Constant,
  submission: vscode.SymbolKind.Event,
  key: vscode.SymbolKind.Key,
};

function toDocumentSymbol({
  name,
  detail,
  kind,
  range,
  selection,
  children,
}: FileSymbol): vscode.DocumentSymbol {
  const whole = toVscodeRange(range);
  const named = toVscodeRange(selection);
  const symbol = new vscode.DocumentSymbol(name, detail, kinds[kind], whole.union(named), named);
  symbol.children = children.map(toDocumentSymbol);
  return symbol;
}

async function inWorkspace(
  session: Session,
  query: string,
  token: vscode.CancellationToken,
): Promise<vscode.SymbolInformation[]> {
  const { workspaceSymbols } = await lazy.mentions();
  const all: vscode.SymbolInformation[] = [];
  for (const dossier of session.dossiers.all) {
    const known = await dossierTexts(dossier);
    if (token.isCancellationRequested) return [];
    for (const { name, chapter, place } of known === undefined
      ? []
      : workspaceSymbols(known, query, mostFound)) {
      const location = new vscode.Location(dossier.uriOf(place.file), toVscodeRange(place.range));
      all.push(new vscode.SymbolInformation(name, vscode.SymbolKind.Class, chapter, location));
    }
  }
  return all;
}
