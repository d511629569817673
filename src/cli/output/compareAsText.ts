import type { TextChange } from '../../core/migration/comparison/model';
import type { Item, Line, Report, Section } from '../../core/migration/report/model';
import { visibleText } from '../../core/text/visibleText';
import { paintWith, type Paint } from './paint';

/** Longer texts are cut, unless all is asked for. UTF-16 units. */
const mostText = 160;

export interface CompareTextOptions {
  readonly colour: boolean;
  readonly all: boolean;
}

/** The report for people: what is to be done in the dossier, then what changed, requirement by requirement. */
export function compareAsText(report: Report, { colour, all }: CompareTextOptions): string {
  const writer = new Writer(paintWith(colour), colour, all);
  return writer.report(report);
}

class Writer {
  constructor(
    private readonly paint: Paint,
    private readonly colour: boolean,
    private readonly all: boolean,
  ) {}

  report({ title, lead, sections, notes }: Report): string {
    const parts = [
      [this.paint.bold(this.plain(title)), ...lead.map((line) => `  ${this.plain(line)}`)].join('\n'),
      ...sections.map((section) => this.section(section)),
      ...notes.map((note) => this.paint.faint(note)),
    ];
    return `${parts.join('\n\n')}\n`;
  }

  private section({ title, about, items }: Section): string {
    const head = this.paint.bold(`${title} (${items.length})`);
    const below = about === undefined ? [] : [this.paint.faint(about)];
    return [head, ...below, ...items.map((item) => this.item(item))].join('\n');
  }

  private item({ sign, what, name, note, lines }: Item): string {
    const suffix = note === '' ? '' : `  ${this.paint.faint(visibleText(note))}`;
    const head = `  ${this.sign(sign)} ${what} ${this.paint.bold(visibleText(name))}${suffix}`;
    return [head, ...lines.map((line) => `      ${this.line(line)}`)].join('\n');
  }

  private sign(sign: Item['sign']): string {
    switch (sign) {
      case 'added':
        return this.paint.green('+');
      case 'removed':
        return this.paint.red('-');
      case 'changed':
        return this.paint.blue('~');
      case 'asked':
        return this.paint.yellow('?');
      case 'fine':
        return this.paint.green('✓');
    }
  }

  private line(line: Line): string {
    const label = line.label === '' ? '' : `${this.paint.faint(visibleText(line.label))}  `;
    switch (line.kind) {
      case 'text':
        return label + this.plain(this.cut(line.text));
      case 'added':
        return label + this.paint.green(`+ ${this.cut(line.text)}`);
      case 'removed':
        return label + this.paint.red(`- ${this.cut(line.text)}`);
      case 'reworded':
        return label + this.change(line.change);
    }
  }

  /** Without colours as git shows words: `[-gone-]{+new+}`. */
  private change(change: TextChange): string {
    const pieces = change.map(({ kind, text }) => {
      const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
      const word = visibleText(inner);
      const blank = (spaces: string): string => (spaces === '' ? '' : ' ');
      return `${blank(before)}${this.marked(kind, word)}${blank(after)}`;
    });
    return pieces.join('').trim();
  }

  private marked(kind: TextChange[number]['kind'], word: string): string {
    if (kind === 'equal') return this.plain(word);
    if (kind === 'added') return this.colour ? this.paint.green(word) : `{+${word}+}`;
    return this.colour ? this.paint.red(word) : `[-${word}-]`;
  }

  private cut(text: string): string {
    const line = visibleText(text);
    return this.all || line.length <= mostText ? line : `${line.slice(0, mostText - 1).trimEnd()}…`;
  }

  private plain(text: string): string {
    return visibleText(text);
  }
}
