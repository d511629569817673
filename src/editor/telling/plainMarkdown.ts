import * as vscode from 'vscode';
import type { Language } from '../../core/language/language';
import { visibleLines, visibleText } from '../../core/text/visibleText';

/** Longer texts are cut: a tooltip is to be read at a glance. UTF-16 units. */
const mostText = 1200;

type Field = readonly [name: string, value: string | undefined];

/**
 * A text with titles of ours and content of the user's. Content is always appended as text, so that nothing in a
 * catalogue or a dossier becomes a picture, a command or a shape. It holds no HTML, and is trusted for nothing but the
 * commands of ours that it is given.
 */
export class PlainMarkdown {
  private readonly markdown = new vscode.MarkdownString();

  constructor(readonly language: Language) {}

  title(words: string): this {
    this.markdown.appendMarkdown('**');
    this.line(words);
    this.markdown.appendMarkdown('**\n\n');
    return this;
  }

  text(content: string): this {
    const shown = content.length > mostText ? `${content.slice(0, mostText)}…` : content;
    for (const paragraph of visibleLines(shown.trim()).split(/\n{2,}/)) {
      paragraph.split('\n').forEach((line, order) => {
        if (order > 0) this.markdown.appendMarkdown('  \n');
        this.line(line);
      });
      this.markdown.appendMarkdown('\n\n');
    }
    return this;
  }

  /** A title with its text; nothing where there is no text. */
  section(title: string, content: string | undefined): this {
    if (content === undefined || content.trim() === '') return this;
    return this.title(title).text(content);
  }

  /** `name: value` line by line; those without a value are left out. */
  fields(fields: readonly Field[]): this {
    const colon = this.language === 'fr' ? ' :' : ':';
    const filled = fields.filter(([, value = '']) => value.trim() !== '');
    return this.list(filled.map(([name, value = '']) => `${name}${colon} ${value}`));
  }

  list(sentences: readonly string[]): this {
    for (const sentence of sentences) {
      this.markdown.appendMarkdown('- ');
      this.line(sentence);
      this.markdown.appendMarkdown('\n');
    }
    this.markdown.appendMarkdown('\n');
    return this;
  }

  /** A small picture of a file of the user's own, by its path in `folder`. */
  picture(folder: vscode.Uri, path: string): this {
    this.markdown.baseUri = folder.with({ path: `${folder.path}/` });
    const address = path.split('/').map(encoded).join('/');
    this.markdown.appendMarkdown(`![](${address}|width=240)\n\n`);
    return this;
  }

  /** A command of ours to press, for a file: given by its address, since a remote editor would take a `Uri` for one of its own machine. */
  command(words: string, command: string, uri: vscode.Uri): this {
    this.markdown.isTrusted = { enabledCommands: [command] };
    this.markdown.appendMarkdown('[');
    this.line(words);
    this.markdown.appendMarkdown(`](command:${command}?${encoded(JSON.stringify([uri.toString()]))})\n\n`);
    return this;
  }

  rule(): this {
    this.markdown.appendMarkdown('\n---\n\n');
    return this;
  }

  get value(): vscode.MarkdownString {
    return this.markdown;
  }

  /**
   * Word by word: `appendText` makes every space one that does not break, and lines would be cut inside words. The first
   * space stays so, lest `1.` at the beginning start a list.
   */
  private line(content: string): void {
    visibleText(content)
      .split(' ')
      .forEach((word, order) => {
        if (order === 1) this.markdown.appendText(' ');
        else if (order > 1) this.markdown.appendMarkdown(' ');
        this.markdown.appendText(word);
      });
  }
}

/** Nothing that Markdown takes for its own. */
function encoded(part: string): string {
  return encodeURIComponent(part).replace(
    /[!'()*_~|]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
