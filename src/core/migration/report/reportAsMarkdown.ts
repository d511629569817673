import { markdownText } from '../../text/markdownText';
import type { TextChange } from '../comparison/model';
import type { Item, Line, Report, Section } from './model';

/** The report as a Markdown document. All that comes from a catalogue or a dossier is shown as text, whatever it holds. */
export function reportAsMarkdown(report: Report): string {
  const parts = [
    `# ${markdownText(report.title)}`,
    report.lead.map((line) => `- ${markdownText(line)}`).join('\n'),
    ...report.sections.flatMap(sectionParts),
    ...report.notes.map((note) => `_${markdownText(note)}_`),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionParts({ title, about, items }: Section): readonly string[] {
  const head = `## ${markdownText(title)} (${items.length})`;
  return [head, ...(about === undefined ? [] : [markdownText(about)]), items.map(itemText).join('\n')];
}

const signs: Readonly<Record<Item['sign'], string>> = {
  // Signs that every font has; as entities where they would begin a list.
  added: '&#43;',
  removed: '−',
  changed: '≠',
  asked: '&#63;',
  fine: '✓',
};

function itemText({ sign, what, name, note, lines }: Item): string {
  const suffix = note === '' ? '' : ` — ${markdownText(note)}`;
  return [
    `- ${signs[sign]} ${what} **${markdownText(name).trim()}**${suffix}`,
    ...lines.map((line) => `  - ${lineText(line)}`),
  ].join('\n');
}

function lineText(line: Line): string {
  const label = line.label === '' ? '' : `_${markdownText(line.label).trim()}_ — `;
  switch (line.kind) {
    case 'text':
      return label + markdownText(line.text);
    case 'added':
      return `${label}<ins>${markdownText(line.text)}</ins>`;
    case 'removed':
      return `${label}<del>${markdownText(line.text)}</del>`;
    case 'reworded':
      return label + changeText(line.change);
  }
}

const tags = { equal: ['', ''], added: ['<ins>', '</ins>'], removed: ['<del>', '</del>'] } as const;

function changeText(change: TextChange): string {
  return change
    .map(({ kind, text }) => `${tags[kind][0]}${markdownText(text)}${tags[kind][1]}`)
    .join('')
    .trim();
}
