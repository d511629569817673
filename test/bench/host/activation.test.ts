import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { commands, extensions, workspace } from 'vscode';

/** In milliseconds: to load the code, to call `activate`, and until what it promised was done. */
export interface ActivationTimes {
  readonly load: number;
  readonly call: number;
  readonly finish: number;
}

const id = 'segur-preuves.segur-preuves';

describe('the activation of the extension', () => {
  it('is in the report of the editor, which is kept', async () => {
    const extension = extensions.getExtension(id);
    assert.ok(extension !== undefined);
    await extension.activate();
    const times = timesIn(await startupReport());
    const { SEGUR_TEST_OUTPUT: output = '.' } = process.env;
    writeFileSync(path.join(output, 'activation.json'), JSON.stringify(times));
  });
});

/** The command opens the report before it is complete. */
async function startupReport(): Promise<string> {
  const deadline = Date.now() + 15_000;
  await commands.executeCommand('perfview.show');
  for (;;) {
    const report = workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf')?.getText() ?? '';
    if (rowIn(report) !== undefined) return report;
    assert.ok(Date.now() < deadline, `the report does not name ${id}:\n${report}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function rowIn(report: string): readonly string[] | undefined {
  const row = report.split('\n').find((line) => line.includes(id) && line.trimStart().startsWith('|'));
  return row?.split('|').map((cell) => cell.trim());
}

/** Columns are found by their headings: `load code`, `call activate`, `finish activate`. */
function timesIn(report: string): ActivationTimes {
  const heading = report.split('\n').find((line) => /^\|.*load code.*\|/i.test(line.trim())) ?? '';
  const headings = heading.split('|').map((cell) => cell.trim().toLowerCase());
  const row = rowIn(report) ?? [];
  const timeOf = (name: string): number => {
    const value = Number(row[headings.indexOf(name)]);
    assert.ok(Number.isFinite(value), `no time for "${name}" in:\n${report}`);
    return value;
  };
  return { load: timeOf('load code'), call: timeOf('call activate'), finish: timeOf('finish activate') };
}
