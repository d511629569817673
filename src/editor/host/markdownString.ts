import * as vscode from 'vscode';
import type { MarkdownPart } from '../../core/views/tooltip/plainMarkdown';
import { maskPrivate } from '../../core/privacy/maskPrivate';
import { markdownText } from '../../core/text/markdownText';
import { commandIds } from '../../core/views/commandIds';

/**
 * A rendered text as VS Code shows it. It holds no HTML, and is trusted for nothing but the command that inspects a file.
 * `folder` is the dossier's.
 */
export function markdownString(parts: readonly MarkdownPart[], folder: vscode.Uri): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  for (const part of parts) appendPart(markdown, part, folder);
  return markdown;
}

/** A text of somebody else as it is, line by line: no link, no picture and no command comes of it. */
export function plainWords(text: string): vscode.MarkdownString {
  const lines = maskPrivate(text)
    .split(/\r\n|\r|\n/u)
    .map(markdownText);
  return new vscode.MarkdownString(lines.join('  \n'));
}

function appendPart(markdown: vscode.MarkdownString, part: MarkdownPart, folder: vscode.Uri): void {
  switch (part.kind) {
    case 'markdown':
      markdown.appendMarkdown(part.markdown);
      return;
    case 'text':
      appendWords(markdown, part.text);
      return;
    case 'picture':
      // The whole address: VS Code would encode a relative one once more, so that `_`, accents and spaces find no file.
      markdown.appendMarkdown(`![](${pictureAddress(folder, part.path)}|width=240)\n\n`);
      return;
    case 'inspect': {
      // The address as text, since a remote editor would take a `Uri` for one of its own machine.
      const argument = encoded(JSON.stringify([vscode.Uri.joinPath(folder, part.path).toString()]));
      markdown.isTrusted = { enabledCommands: [commandIds.inspectEvidence] };
      markdown.appendMarkdown('[');
      appendWords(markdown, part.label);
      markdown.appendMarkdown(`](command:${commandIds.inspectEvidence}?${argument})\n\n`);
    }
  }
}

/**
 * Word by word: `appendText` makes every space one that does not break, and lines would be cut inside words. The first
 * space stays so, lest `1.` at the beginning start a list.
 */
function appendWords(markdown: vscode.MarkdownString, text: string): void {
  text.split(' ').forEach((word, order) => {
    if (order === 1) markdown.appendText(' ');
    else if (order > 1) markdown.appendMarkdown(' ');
    markdown.appendText(word);
  });
}

function pictureAddress(folder: vscode.Uri, path: string): string {
  return withoutMarks(vscode.Uri.joinPath(folder, path).toString());
}

function encoded(part: string): string {
  return withoutMarks(encodeURIComponent(part));
}

/** Nothing that Markdown takes for its own. */
function withoutMarks(address: string): string {
  return address.replace(
    /[!'()*_~|]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
