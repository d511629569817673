import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../support/vscode/repository';

describe('the table of bad input in CONTRIBUTING.md', () => {
  const text = readFileSync(join(repository, 'CONTRIBUTING.md'), 'utf8');
  const [, section = ''] = text.split('\n## Bad input covered by tests\n');
  const rows = [...section.matchAll(/^\| (\S.*?) +\| `([\w./]+)` +\| `([^\n]+)` +\|$/gmu)];

  it('has a row for each kind, reported once', () => {
    const kinds = rows.map(([, kind]) => kind);
    assert.equal(kinds.length, section.split('\n').filter((line) => line.startsWith('|')).length - 2);
    assert.equal(new Set(kinds).size, kinds.length);
    assert.ok(kinds.length >= 66);
  });

  it('names tests that are there', () => {
    const absent = rows.filter(([, , file = '', title = '']) => {
      const code = readFileSync(join(repository, 'test', `${file}.test.ts`), 'utf8');
      return !/^ *(?:it|describe)\(/mu.test(code) || !code.includes(title);
    });
    assert.deepEqual(
      absent.map(([row]) => row),
      [],
    );
  });
});
