import type { Catalogue, Chapter, ExpectedProof, Requirement, Scenario } from './model';
import { oneLine } from './spelling';
import { yamlScalar } from '../yaml/edit/yamlScalar';

/**
 * A catalogue as the text of a `*.rem.yaml`: the same catalogue always gives the same bytes, and every fact is on
 * its own line, so that git shows what a new REM changes. What is empty is left out.
 */
export function writeCatalogue(catalogue: Catalogue): string {
  const lines = new Lines();
  for (const line of headingOf(catalogue)) lines.add('', `# ${line}`);
  lines.add('', 'rem: 1');
  lines.pair('', 'title', catalogue.title);
  lines.pair('', 'device', catalogue.device);
  if (catalogue.wave !== undefined) lines.add('', `wave: ${catalogue.wave}`);
  const { source } = catalogue;
  if (source) {
    lines.add('', 'source:');
    for (const key of ['file', 'sheet', 'layout'] as const) lines.pair('  ', key, source[key]);
  }
  lines.add('', catalogue.chapters.length === 0 ? 'chapters: []' : 'chapters:');
  for (const chapter of catalogue.chapters) writeChapter(lines, chapter);
  return lines.text();
}

function headingOf({ source }: Catalogue): readonly string[] {
  const origin = source ? ` à partir de ${oneLine(source.file)}, feuille « ${oneLine(source.sheet)} »` : '';
  return [
    `Catalogue d'exigences produit par Ségur Preuves${origin}.`,
    "Un nouvel import du classeur remplace ce fichier en entier ; le texte des exigences est celui de l'agence.",
  ].map((line) => line.replace(/[^ -~\u00a1-\u1fff\u2010-\u2027]/g, ''));
}

function writeChapter(lines: Lines, { name, requirements }: Chapter): void {
  lines.item('  ', [['name', name]]);
  if (requirements.length > 0) lines.add('    ', 'requirements:');
  for (const requirement of requirements) writeRequirement(lines, requirement);
}

function writeRequirement(lines: Lines, requirement: Requirement): void {
  const indent = '      ';
  lines.item(indent, [
    ['id', requirement.id],
    ['nature', requirement.nature === 'exigence' ? 'EXIGENCE' : 'PRECONISATION'],
  ]);
  const inner = `${indent}  `;
  lines.list(inner, 'profiles', requirement.profiles);
  for (const key of [
    'perimeter',
    'criticality',
    'status',
    'previousId',
    'feature',
    'statement',
    'comment',
  ] as const) {
    lines.pair(inner, key, requirement[key]);
  }
  if (requirement.scenarios.length > 0) lines.add(inner, 'scenarios:');
  for (const scenario of requirement.scenarios) writeScenario(lines, scenario);
}

function writeScenario(lines: Lines, { id, text, expectedProofs }: Scenario): void {
  const indent = '          ';
  const bare = id === '' && text === '';
  if (!bare || expectedProofs.length === 0) {
    lines.item(indent, [
      ['id', id],
      ['text', text],
    ]);
  }
  if (expectedProofs.length > 0) lines.add(bare ? `${indent}- ` : `${indent}  `, 'proofs:');
  for (const expectedProof of expectedProofs) writeExpectedProof(lines, expectedProof);
}

function writeExpectedProof(
  lines: Lines,
  { number, kinds, because, test, several, demands, text }: ExpectedProof,
): void {
  const indent = '              ';
  const inner = `${indent}  `;
  if (number === undefined) lines.add(indent, `- kinds: [${kinds.join(', ')}]`);
  else {
    lines.item(indent, [['number', number]]);
    lines.list(inner, 'kinds', kinds);
  }
  lines.pair(inner, 'because', because);
  lines.pair(inner, 'test', test);
  if (several) lines.add(inner, 'several: true');
  lines.list(inner, 'demands', demands);
  lines.pair(inner, 'text', text);
}

/** Gathers the lines of a text. */
class Lines {
  private readonly all: string[] = [];

  add(indent: string, line: string): void {
    this.all.push(indent + line);
  }

  /** `key: value`; nothing where there is no value. */
  pair(indent: string, key: string, value: string | undefined): void {
    if (value !== undefined && value !== '')
      this.add(indent, `${key}: ${yamlScalar(value, indent, 'value')}`);
  }

  list(indent: string, key: string, values: readonly string[]): void {
    if (values.length === 0) return;
    this.add(indent, `${key}: [${values.map((value) => yamlScalar(value, indent, 'item')).join(', ')}]`);
  }

  /** An item of a list that is a map; one with nothing in it stays an item. */
  item(indent: string, pairs: readonly (readonly [string, string])[]): void {
    const filled = pairs.filter(([, value]) => value !== '');
    if (filled.length === 0) this.add(indent, '- {}');
    filled.forEach(([key, value], order) => {
      const inner = `${indent}  `;
      this.add(order === 0 ? `${indent}- ` : inner, `${key}: ${yamlScalar(value, inner, 'value')}`);
    });
  }

  text(): string {
    return `${this.all.join('\n')}\n`;
  }
}
