import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { repository } from '../support/vscode/repository';

describe('npm run bench', () => {
  it('the command ends with its use, and measures nothing', () => {
    const run = (option: string) =>
      spawnSync(process.execPath, ['--import', 'tsx', path.join('test', 'bench', 'main.ts'), option], {
        cwd: repository,
        encoding: 'utf8',
      });
    const help = run('--help');
    assert.equal(help.status, 0);
    assert.match(help.stdout, /^npm run bench/);
    assert.doesNotMatch(help.stdout, /Measuring/);
    const unknown = run('--fast');
    assert.equal(unknown.status, 1);
    assert.match(unknown.stderr, /--fast[\s\S]*npm run bench/);
    assert.equal(unknown.stdout, '');
  });
});
