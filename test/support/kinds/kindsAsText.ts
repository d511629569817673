import type { KindMeasure, KindsMeasure } from './measureKinds';

/** The measure as a report for people. */
export function kindsAsText(measure: KindsMeasure): string {
  const { wordings, weight, precision, other, kinds, confusions, otherwise } = measure;
  return [
    `${wordings} wordings, ${weight} by how often they occur`,
    `right among those given a kind: ${percent(precision)}   other: ${percent(other)}`,
    '',
    line('kind', 'meant', 'told', 'precision', 'recall'),
    ...kinds.filter(({ meant, told }) => meant + told > 0).map(kindLine),
    '',
    confusions.length === 0 ? 'no confusion' : 'confusion (meant → told)',
    ...confusions.flatMap(({ meant, told, weight: heavy, wordings: texts }) => [
      `  ${meant} → ${told}: ${heavy}`,
      ...texts.map((text) => `      ${text.replace(/\s+/g, ' ').slice(0, 110)}`),
    ]),
    ...(otherwise.length === 0 ? [] : ['', 'how many, or the demands on form, told otherwise']),
    ...otherwise.map((text) => `  ${text.replace(/\s+/g, ' ')}`),
  ].join('\n');
}

function kindLine({ kind, meant, told, both }: KindMeasure): string {
  const labelled = meant > 0 || both > 0;
  const precision = labelled && told > 0 ? percent(both / told) : '–';
  return line(kind, String(meant), String(told), precision, meant > 0 ? percent(both / meant) : '–');
}

function line(name: string, ...cells: readonly string[]): string {
  return `${name.padEnd(18)}${cells.map((cell) => cell.padStart(11)).join('')}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
