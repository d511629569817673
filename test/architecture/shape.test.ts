import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../support/vscode/repository';

const source = path.join(repository, 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(path.join(source, name), 'utf8') }));

const exported = /^export (?:async )?(?:abstract )?(?:function\*?|const|class|interface|type) (\w+)/gmu;

describe('the files of the source', () => {
  it('hold an idea each: at most one in six has 25 lines or fewer', () => {
    const short = files.filter(({ text }) => text.trimEnd().split('\n').length <= 25);
    assert.ok(short.length <= files.length / 6, `${short.length} of ${files.length}`);
  });

  it('give a name to one thing: at most 15 exported names exist in two files', () => {
    const homes = new Map<string, Set<string>>();
    for (const { name, text } of files) {
      for (const [, word = ''] of text.matchAll(exported))
        homes.set(word, (homes.get(word) ?? new Set()).add(name));
    }
    const twice = [...homes].filter(([, places]) => places.size > 1).map(([word]) => word);
    assert.ok(twice.length <= 15, twice.join(', '));
  });
});
