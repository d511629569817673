import * as vscode from 'vscode';
import type { Language } from '../../core/language/language';
import { visibleLines, visibleText } from '../../core/text/visibleText';

/** Longer texts are cut: a tooltip is to be read at a glance. UTF-16 units. */
const mostText = 1200;

type Field = readonly [name: string, value: string | undefined];

/**
 * A text with titles of ours and content of the user's. Content is always appended as text, so that nothing in a
 * catalogue or a dossier becomes a link, a picture or a command; the whole is never trusted and holds no HTML.
 */
export class PlainMarkdown {
  private readonly markdown = new vscode.MarkdownString();

  constructor(readonly language: Language) {}

  title(words: string): this {
    this.markdown.appendMarkdown('**').appendText(visibleText(words)).appendMarkdown('**\n\n');
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

  /** `name: value` line by line; those without a value are left out. */
  fields(fields: readonly Field[]): this {
    for (const [name, value = ''] of fields) {
      if (value.trim() === '') continue;
      this.markdown
        .appendMarkdown('- ')
        .appendText(`${name}${this.language === 'fr' ? ' :' : ':'} ${visibleText(value)}`)
        .appendMarkdown('\n');
    }
    this.markdown.appendMarkdown('\n');
    return this;
  }

  list(sentences: readonly string[]): this {
    for (const sentence of sentences) {
      this.markdown.appendMarkdown('- ').appendText(visibleText(sentence)).appendMarkdown('\n');
    }
    this.markdown.appendMarkdown('\n');
    return this;
  }

  rule(): this {
    this.markdown.appendMarkdown('\n---\n\n');
    return this;
  }

  get value(): vscode.MarkdownString {
    return this.markdown;
  }
}
