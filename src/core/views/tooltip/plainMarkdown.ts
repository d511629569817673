import { labelled } from '../../language/colon';
import type { Language } from '../../language/language';
import { maskPrivate } from '../../privacy/maskPrivate';
import { shownText } from '../../privacy/shownText';
import { visibleLines } from '../../text/visibleText';

/** Longer texts are cut: a tooltip is to be read at a glance. UTF-16 units. */
const mostText = 1200;

type Field = readonly [name: string, value: string | undefined];

/** A piece of a text, for a host to render. Paths are relative to the dossier's folder. */
export type MarkdownPart =
  /** Markdown of ours, as it is. */
  | { readonly kind: 'markdown'; readonly markdown: string }
  /** Content of the user's: the host escapes it. */
  | { readonly kind: 'text'; readonly text: string }
  /** A small picture of a file of the user's own. */
  | { readonly kind: 'picture'; readonly path: string }
  /** A link that opens the report on a file. */
  | { readonly kind: 'inspect'; readonly label: string; readonly path: string };

/**
 * A text with titles of ours and content of the user's, in parts. Content is always a part of its own, so that nothing
 * in a catalogue or a dossier becomes a picture, a command or a shape.
 */
export class PlainMarkdown {
  private readonly all: MarkdownPart[] = [];

  constructor(readonly language: Language) {}

  title(words: string): this {
    this.append('**');
    this.line(words);
    this.append('**\n\n');
    return this;
  }

  text(content: string): this {
    // Masked first: of a number that is cut, nothing shows what it was.
    const masked = content.length > mostText ? maskPrivate(content.slice(0, 2 * mostText)) : content;
    const cut = masked.length > mostText ? `${masked.slice(0, mostText)}…` : masked;
    for (const paragraph of visibleLines(cut.trim()).split(/\n{2,}/)) {
      paragraph.split('\n').forEach((line, order) => {
        if (order > 0) this.append('  \n');
        this.line(line);
      });
      this.append('\n\n');
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
    const filled = fields.filter(([, value = '']) => value.trim() !== '');
    return this.list(filled.map(([name, value = '']) => labelled(name, value, this.language)));
  }

  list(sentences: readonly string[]): this {
    for (const sentence of sentences) {
      this.append('- ');
      this.line(sentence);
      this.append('\n');
    }
    this.append('\n');
    return this;
  }

  /** A small picture of a file, by its path in the dossier's folder. */
  picture(path: string): this {
    this.all.push({ kind: 'picture', path });
    return this;
  }

  /** A link to the report on a file, by its path in the dossier's folder. */
  inspect(label: string, path: string): this {
    this.all.push({ kind: 'inspect', label, path });
    return this;
  }

  rule(): this {
    this.append('\n---\n\n');
    return this;
  }

  get parts(): readonly MarkdownPart[] {
    return this.all;
  }

  private line(content: string): void {
    this.all.push({ kind: 'text', text: shownText(content) });
  }

  private append(markdown: string): void {
    this.all.push({ kind: 'markdown', markdown });
  }
}
