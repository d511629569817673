import * as vscode from 'vscode';
import { visibleLines } from '../../core/text/visibleText';

/** Longer texts are cut: a tooltip is to be read at a glance. UTF-16 units. */
const mostText = 1200;

/**
 * A text with titles of ours and content of the user's. Content is always appended as text, so that nothing in a
 * catalogue or a dossier becomes a link, a picture or a command; the whole is never trusted and holds no HTML.
 */
export class PlainMarkdown {
  private readonly markdown = new vscode.MarkdownString();

  title(words: string): this {
    this.markdown.appendMarkdown('**').appendText(words).appendMarkdown('**\n\n');
    return this;
  }

  text(content: string): this {
    const shown = content.length > mostText ? `${content.slice(0, mostText)}…` : content;
    this.markdown.appendText(visibleLines(shown.trim())).appendMarkdown('\n\n');
    return this;
  }

  /** A title with its text; nothing where there is no text. */
  section(title: string, content: string | undefined): this {
    if (content === undefined || content.trim() === '') return this;
    return this.title(title).text(content);
  }

  /** `name: value` on a line of its own; nothing where there is no value. */
  field(name: string, value: string | undefined): this {
    if (value === undefined || value.trim() === '') return this;
    this.markdown.appendMarkdown('*').appendText(name).appendMarkdown('*: ');
    return this.text(value);
  }

  rule(): this {
    this.markdown.appendMarkdown('\n---\n\n');
    return this;
  }

  get value(): vscode.MarkdownString {
    return this.markdown;
  }
}
