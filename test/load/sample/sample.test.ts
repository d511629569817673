import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proofKinds } from '../../../src/core/catalogue/kinds';
import type { Snapshot } from '../../../src/core/project/snapshot';
import { checkFolder } from '../../support/sample/checkFolder';
import { mend } from '../../support/sample/mend';
import { mendings } from '../../support/sample/mendings';
import { sampleCatalogueText } from '../../support/sample/sampleCatalogueText';
import { sampleWorkbook } from '../../support/sample/sampleWorkbook';

const folder = 'samples/ris';

/** Said of every dossier for information: a file that serves twice. */
const noFaults = new Set(['evidence-reused']);

function foundIn({ findings }: Snapshot): readonly string[] {
  return findings
    .filter(({ code }) => !noFaults.has(code))
    .map(({ file, range, code }) => `${file}:${range.start.line + 1} ${code}`)
    .sort();
}

/** Fixing moves what is below. */
function withoutLine(finding: string): string {
  return finding.replace(/:\d+ /u, ' ');
}

interface Row {
  readonly number: number;
  readonly finding: string;
}

/** The tables of planted faults, in the order of the README: French, then English. */
function tables(): readonly (readonly Row[])[] {
  const readme = readFileSync('samples/README.md', 'utf8');
  const rows = [...readme.matchAll(/^\| (\d+) \| `([^`]+)` \| (\d+) \| `([a-z-]+)` \|/gmu)].map(
    ([, number = '', file = '', line = '', code = '']) => ({
      number: Number(number),
      finding: `${file}:${line} ${code}`,
    }),
  );
  const half = rows.length / 2;
  return [rows.slice(0, half), rows.slice(half)];
}

describe('The sample', () => {
  it('has exactly the faults that its README lists, in both languages', async () => {
    const found = foundIn(await checkFolder(folder));
    const [french = [], english = []] = tables().map((rows) => rows.map(({ finding }) => finding).sort());
    assert.deepEqual(found, french);
    assert.deepEqual(english, french);
  });

  it('loses one fault by each fixing, gains none, and ends without any', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'sample-'));
    try {
      cpSync(folder, copy, { recursive: true });
      const left = new Map((tables()[0] ?? []).map(({ number, finding }) => [number, withoutLine(finding)]));
      for (const { rows, steps } of mendings) {
        for (const step of steps) mend(copy, step);
        for (const row of rows) left.delete(row);
        const found = foundIn(await checkFolder(copy))
          .map(withoutLine)
          .sort();
        assert.deepEqual(found, [...left.values()].sort(), `after mending ${rows.join(' and ')}`);
      }
      assert.equal(left.size, 0);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });

  it('expects every kind of proof', async () => {
    const { catalogue } = await checkFolder(folder);
    assert(catalogue.kind === 'loaded');
    const expected = catalogue.catalogue.chapters
      .flatMap(({ requirements }) => requirements)
      .flatMap(({ scenarios }) => scenarios)
      .flatMap(({ expectedProofs }) => expectedProofs)
      .flatMap(({ kinds }) => kinds);
    assert.deepEqual(new Set(expected), new Set(proofKinds));
  });

  it('has a workbook that is made again byte for byte', async () => {
    const committed = readFileSync('samples/REM-IMG-RIS-Va2-exemple.xlsx');
    assert(committed.equals(await sampleWorkbook()), 'run `npm run sample`');
  });

  it('has the catalogue that the product makes of its workbook', async () => {
    const made = await sampleCatalogueText(await sampleWorkbook());
    assert.equal(
      readFileSync('samples/ris/rem/REM-IMG-RIS-Va2.rem.yaml', 'utf8'),
      made,
      'run `npm run sample`',
    );
  });

  it('stays small', () => {
    const sizes = readdirSync('samples', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
    assert(sizes.reduce((sum, size) => sum + size, 0) <= 1.2 * 1024 * 1024);
  });
});
