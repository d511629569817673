import * as vscode from 'vscode';
import { maskPrivate } from '../../core/privacy/maskPrivate';
import { shownSentence } from '../../core/privacy/shownSentence';
import { shownText } from '../../core/privacy/shownText';
import { inSteps, type Steps } from '../../core/text/steps';
import { visibleLines } from '../../core/text/visibleText';
import { placeAt, type PlaceAt } from '../../core/yaml/placeAt';
import type { Catalogue } from '../../core/catalogue/model';
import type { Language } from '../../core/language/language';
import type { Snapshot } from '../../core/project/snapshot';
import type { OpenDossier } from '../session/dossiers';
import type { MarkdownPart } from '../../core/views/tooltip/plainMarkdown';
import { valueBeside } from '../../core/yaml/valueBeside';
import { markdownString } from '../host/markdownString';
import { yamlExtensionSuggests } from '../host/yamlExtension';
import type { Suggestion } from '../../core/views/completion/keys';
import { prepareSuggestions } from '../../core/views/completion/chapterSuggestions';
import { suggestionsAt } from '../../core/views/completion/suggestionsAt';

/** What a document is read by. */
interface CompletingIn {
  readonly snapshot: Snapshot;
  /** Of the document, as the snapshot names it. */
  readonly path: string;
  /** To which paths are relative. */
  readonly folder: vscode.Uri;
  /** Undefined for a file alone. */
  readonly dossier: OpenDossier | undefined;
  readonly language: Language;
}

/** What may be typed at a place of a file of a dossier, or of one alone. */
export async function completionsAt(
  { snapshot, path, folder, dossier, language }: CompletingIn,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const lines = document.getText().split(/\r\n|\n|\r/);
  const place = placeAt(lines, position);
  if (place === undefined) return [];
  const range = replaced(document, position, place);
  const proof = {
    for: valueBeside(lines, position.line, 'for'),
    file: valueBeside(lines, position.line, 'file'),
  };
  const catalogues = dossier === undefined ? [] : await catalogueFiles(folder, place);
  const suggestions = suggestionsAt(place, { snapshot, path, language, today: today(), proof, catalogues });
  const schemaIsRead = yamlExtensionSuggests();
  return suggestions
    .filter(({ inSchema = false }) => !(inSchema && schemaIsRead))
    .map((suggestion) => itemOf(suggestion, folder, range));
}

const kinds: Readonly<Record<Suggestion['kind'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  id: vscode.CompletionItemKind.Constant,
  value: vscode.CompletionItemKind.EnumMember,
  file: vscode.CompletionItemKind.File,
  snippet: vscode.CompletionItemKind.Snippet,
};

/** What each item was made from: what is shown beside the list is written when the item is chosen in it. */
const madeFrom = new WeakMap<
  vscode.CompletionItem,
  { readonly suggestion: Suggestion; readonly folder: vscode.Uri }
>();

function itemOf(
  suggestion: Suggestion,
  folder: vscode.Uri,
  range: vscode.CompletionItem['range'],
): vscode.CompletionItem {
  const { label, kind, insert = label, isSnippet = false, detail, filter = label, rank } = suggestion;
  // What is shown is masked, what is written is not.
  const item = new vscode.CompletionItem(remembered(label, shownText), kinds[kind]);
  item.insertText = isSnippet ? new vscode.SnippetString(insert) : insert;
  item.sortText = String(rank + 10_000).padStart(6, '0') + label;
  item.filterText = filter;
  if (range !== undefined) item.range = range;
  if (detail !== undefined) item.detail = remembered(detail, shownSentence);
  madeFrom.set(item, { suggestion, folder });
  return item;
}

/** A list may have thousands of ids, and is asked for again at each key. */
const shownBefore = new Map<string, string>();
const mostRemembered = 50_000;

function remembered(text: string, shown: (text: string) => string): string {
  const key = `${shown === shownText ? 'l' : 'd'} ${text}`;
  let words = shownBefore.get(key);
  if (words === undefined) {
    if (shownBefore.size >= mostRemembered) shownBefore.clear();
    shownBefore.set(key, (words = shown(text)));
  }
  return words;
}

/** What the first list of ids would wait for, in steps. */
export function* prepareCompletion(catalogue: Catalogue): Steps<undefined> {
  yield* prepareSuggestions(catalogue);
  for (const { requirements } of catalogue.chapters)
    yield* inSteps(requirements, 4, ({ id }) => void remembered(id, shownText));
  return undefined;
}

/** The text beside the list, with a small picture of a file that is one. */
export function completionDetails(item: vscode.CompletionItem): vscode.CompletionItem {
  const made = madeFrom.get(item);
  if (made === undefined) return item;
  const { about, picture } = made.suggestion;
  const words = about === undefined ? undefined : visibleLines(maskPrivate(about));
  if (picture === undefined) {
    if (words !== undefined) item.documentation = words;
    return item;
  }
  const parts: MarkdownPart[] = [{ kind: 'picture', path: picture }];
  if (words !== undefined) parts.push({ kind: 'text', text: words });
  item.documentation = markdownString(parts, made.folder);
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

async function catalogueFiles(folder: vscode.Uri, { key }: PlaceAt): Promise<readonly string[]> {
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
