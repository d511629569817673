import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commands } from '../../../src/cli/commands';
import { parseOptions } from '../../../src/cli/options';
import { wordsOfLine } from '../../support/wordsOfLine';

const repository = path.resolve(__dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(repository, file), 'utf8');

/** The documents for users, each with the titles of commands in its language. */
const documents = [
  ['README.md', 'package.nls.json'],
  ['README.fr.md', 'package.nls.fr.json'],
  ['docs/guide.md', 'package.nls.json'],
  ['docs/guide.fr.md', 'package.nls.fr.json'],
  ['docs/npm/README.md', 'package.nls.json'],
  ['docs/npm/README.fr.md', 'package.nls.fr.json'],
] as const;

function titlesIn(nls: string): ReadonlySet<string> {
  const texts = Object.entries(JSON.parse(read(nls)) as Readonly<Record<string, string>>);
  return new Set(texts.flatMap(([key, text]) => (key.startsWith('command.') ? [text] : [])));
}

/** As GitHub makes it of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function anchorsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => anchorOf(heading)));
}

for (const [file, nls] of documents) {
  describe(`${file}, for users`, () => {
    const text = read(file).replaceAll(/\s+/gu, (space) => (space.includes('\n') ? space : ' '));

    it('calls commands by their titles', () => {
      const titles = titlesIn(nls);
      const named = [...text.matchAll(/\*\*(?<title>[^*]+…)\*\*/gu)].map(({ groups }) =>
        (groups?.['title'] ?? '').replaceAll(/\s+/gu, ' '),
      );
      const unknown = named.filter(
        (title) => !titles.has(title) && !titles.has(title.replace(/^Ségur ?: /u, '')),
      );
      assert.deepEqual(unknown, []);
    });

    it('has command lines that are understood', () => {
      const lines = [...text.matchAll(/(?:^ {4}npx |`(?:npx )?)segur-preuves (?<line>[a-z]+[^`\n#]*)/gmu)];
      for (const { groups } of lines) {
        const line = groups?.['line'] ?? '';
        if (/[<[…]/u.test(line)) continue;
        const [name, ...args] = wordsOfLine(line);
        const command = commands.find(({ declaration }) => declaration.name === name);
        assert.ok(command !== undefined, line);
        assert.equal(parseOptions(args, command.declaration.options, { env: {} }).kind, 'run', line);
      }
    });

    it('has links and pictures that lead somewhere', () => {
      for (const [, target = ''] of text.matchAll(/\]\((?<target>[^)]+)\)/gu)) {
        if (/^https?:/u.test(target)) continue;
        const [place = '', anchor] = target.split('#');
        const linked = place === '' ? file : path.join(path.dirname(file), place);
        // A notice is written for each package when it is made.
        assert.ok(existsSync(path.join(repository, linked)) || place === 'THIRD_PARTY_NOTICES.md', target);
        if (anchor !== undefined) assert.ok(anchorsIn(read(linked)).has(decodeURI(anchor)), target);
      }
    });
  });
}

describe('the pictures of the guide', () => {
  it('are all shown, each in its language', () => {
    const shown = (file: string): readonly string[] =>
      [...read(file).matchAll(/images\/guide\/([\w.-]+)/gu)].map(([, name = '']) => name);
    const all = [...shown('docs/guide.md'), ...shown('docs/guide.fr.md')];
    assert.deepEqual(all.sort(), readdirSync(path.join(repository, 'docs/images/guide')).sort());
    assert.ok(shown('docs/guide.fr.md').every((name) => name.endsWith('.fr.png')));
  });
});
