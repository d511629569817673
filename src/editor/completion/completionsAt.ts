import * as vscode from 'vscode';
import { maskPrivate } from '../../core/privacy/maskPrivate';
import { shownSentence } from '../../core/privacy/shownSentence';
import { shownText } from '../../core/privacy/shownText';
import { visibleLines } from '../../core/text/visibleText';
import { placeAt, type PlaceAt } from '../../core/yaml/placeAt';
import { correctionsPathOf, correctionsSuffix } from '../../core/catalogue/corrections/correctionsPath';
import { isChapterPath, isDepositPath } from '../../core/project/paths';
import type { OpenDossier, Session } from '../session/dossiers';
import { chapterSuggestions } from '../../core/views/completion/chapterSuggestions';
import { correctionsSuggestions } from '../../core/views/completion/correctionsSuggestions';
import { depositSuggestions } from '../../core/views/completion/depositSuggestions';
import { dossierSuggestions } from '../../core/views/completion/dossierSuggestions';
import type { Suggestion } from '../../core/views/completion/keys';

/** What may be typed at a place of `segur.yaml` or of a chapter file. */
export async function completionsAt(
  session: Session,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const found = session.dossiers.of(document.uri);
  const snapshot = found?.dossier.snapshot;
  const place = placeAt(document.getText().split(/\r\n|\n|\r/), position);
  if (found === undefined || snapshot === undefined || place === undefined) return [];
  const { dossier, path } = found;
  const { language } = session;
  const { catalogue } = snapshot;
  if (path.endsWith(correctionsSuffix)) {
    if (catalogue.kind !== 'loaded' || path !== correctionsPathOf(catalogue.path)) return [];
    const context = { catalogue: catalogue.catalogue, language, today: today() };
    const range = replaced(document, position, place);
    return correctionsSuggestions(place, context).map((suggestion) => itemOf(suggestion, range));
  }
  if (isDepositPath(path)) {
    const range = replaced(document, position, place);
    return depositSuggestions(place, { snapshot, language, today: today() }).map((one) => itemOf(one, range));
  }
  const suggestions = isChapterPath(path)
    ? chapterSuggestions(place, { snapshot, path, language, today: today() })
    : dossierSuggestions(place, { snapshot, language, catalogues: await catalogueFiles(dossier, place) });
  const range = replaced(document, position, place);
  return suggestions.map((suggestion) => itemOf(suggestion, range));
}

const kinds: Readonly<Record<Suggestion['kind'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  id: vscode.CompletionItemKind.Constant,
  value: vscode.CompletionItemKind.EnumMember,
  file: vscode.CompletionItemKind.File,
  snippet: vscode.CompletionItemKind.Snippet,
};

function itemOf(suggestion: Suggestion, range: vscode.CompletionItem['range']): vscode.CompletionItem {
  const { label, kind, insert = label, isSnippet = false, detail, about, rank } = suggestion;
  // What is shown is masked, what is written is not.
  const item = new vscode.CompletionItem(shownText(label), kinds[kind]);
  item.insertText = isSnippet ? new vscode.SnippetString(insert) : insert;
  item.sortText = String(rank + 10_000).padStart(6, '0') + label;
  item.filterText = label;
  if (range !== undefined) item.range = range;
  if (detail !== undefined) item.detail = shownSentence(detail);
  if (about !== undefined) item.documentation = visibleLines(maskPrivate(about));
  return item;
}

/** Ids hold dots and slashes, paths hold blanks: what is typed is replaced as a whole, up to its end on the line. */
function replaced(
  document: vscode.TextDocument,
  position: vscode.Position,
  place: PlaceAt,
): vscode.CompletionItem['range'] {
  const inserting = new vscode.Range(position.line, place.start, position.line, position.character);
  const rest = document.lineAt(position.line).text.slice(position.character);
  const more = /^[^\s,{}[\]#:]*/.exec(rest)?.[0].length ?? 0;
  return { inserting, replacing: inserting.with(undefined, position.translate(0, more)) };
}

async function catalogueFiles({ folder }: OpenDossier, { key }: PlaceAt): Promise<readonly string[]> {
  if (key !== 'catalogue') return [];
  const found = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, '**/*.rem.yaml'),
    undefined,
    50,
  );
  return found.map(({ path }) => path.slice(folder.path.length + 1)).sort();
}

/** In the user's own time. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
