import { verdictOf, type Measurement, type Unit } from './measurement';

/** The measurements as a table of plain text, a heading for each group. */
export function tableOf(measurements: readonly Measurement[]): string {
  const rows = measurements.map((one) => ({ group: one.group, cells: cellsOf(one) }));
  const head = ['', 'median', 'target', '', 'best', 'p95', 'runs', ''];
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map(({ cells }) => cells[at]?.length ?? 0)),
  );
  const lines: string[] = [lineOf(head, widths)];
  let group = '';
  for (const row of rows) {
    if (row.group !== group) lines.push('', row.group);
    group = row.group;
    lines.push(lineOf(row.cells, widths));
  }
  return lines.join('\n');
}

function cellsOf(one: Measurement): readonly string[] {
  const { name, unit, value, target, spread, note } = one;
  const bound =
    target === undefined ? '' : `${target.kind === 'at-most' ? '≤' : '≥'} ${shown(target.value, unit)}`;
  return [
    `  ${name}`,
    value === undefined ? '–' : shown(value, unit),
    bound,
    verdictOf(one),
    spread === undefined ? '' : shown(spread.least, unit),
    spread === undefined ? '' : shown(spread.p95, unit),
    spread === undefined ? '' : String(spread.runs),
    note ?? '',
  ];
}

/** Numbers to the right, words to the left. */
function lineOf(cells: readonly string[], widths: readonly number[]): string {
  const isNumber = [false, true, true, false, true, true, true, false];
  const padded = cells.map((cell, at) => {
    const width = widths[at] ?? 0;
    return isNumber[at] === true ? cell.padStart(width) : cell.padEnd(width);
  });
  return padded.join('  ').trimEnd();
}

function shown(value: number, unit: Unit): string {
  const digits = unit !== 'kB' && value < 10 ? 2 : value < 100 ? 1 : 0;
  const number = value.toFixed(Number.isInteger(value) ? 0 : digits);
  return unit === 'times' ? `${number} ×` : `${number} ${unit}`;
}
