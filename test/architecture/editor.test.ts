import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const repository = resolve(__dirname, '../..');
const editor = join(repository, 'src/editor');

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : path.endsWith('.ts') ? [path] : [];
  });
}

const texts = new Map(sources(editor).map((path) => [path, readFileSync(path, 'utf8')]));

function lines(text: string): number {
  return text.split('\n').length - 1;
}

/** The folder of a file of the editor that is in one. */
function featureOf(path: string): string | undefined {
  return /^([^/]+)\//.exec(relative(editor, path))?.[1];
}

function importsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map(
    ([, name = '']) => `${resolve(dirname(path), name)}.ts`,
  );
}

describe('the editor', () => {
  it('leaves to the core what does not need VS Code: an eighth of its lines at most', () => {
    const all = [...texts.values()];
    // A notification is VS Code's too, by whatever file it is shown.
    const needs = /from '(?:vscode|\.\.?\/(?:host\/)?(?:notify|withProgress))'/;
    const without = all.filter((text) => !needs.test(text));
    const sum = (some: readonly string[]): number => some.reduce((total, text) => total + lines(text), 0);
    assert.ok(sum(all) > 0);
    assert.ok(sum(without) * 8 <= sum(all), `${sum(without)} of ${sum(all)} lines do not import vscode`);
  });

  it('has no two features that import each other', () => {
    const pairs = new Set<string>();
    for (const [path, text] of texts) {
      const from = featureOf(path);
      for (const imported of importsOf(path, text)) {
        const to = imported.startsWith(editor) ? featureOf(imported) : undefined;
        if (from !== undefined && to !== undefined && from !== to) pairs.add(`${from} ${to}`);
      }
    }
    assert.ok(pairs.size > 0);
    assert.deepEqual(
      [...pairs].filter((pair) => pairs.has(pair.split(' ').reverse().join(' '))),
      [],
    );
  });

  it('says and asks through what masks and escapes names', () => {
    const bare =
      /\b(?:show(?:Information|Warning|Error)Message|setStatusBarMessage|(?:show|create)(?:QuickPick|InputBox)|window\.withProgress)\b/;
    const allowed = ['host/notify.ts', 'host/withProgress.ts', 'ask/'];
    const found = [...texts].filter(([, text]) => bare.test(text)).map(([path]) => relative(editor, path));
    assert.ok(found.includes('host/notify.ts'));
    const others = found.filter((path) => !allowed.some((start) => path.startsWith(start)));
    // A bar of progress in the view, without a word.
    assert.deepEqual(others, ['tree/viewCommands.ts']);
  });

  it('loads late in one place, each part a file of its own in the package', () => {
    const lazy = join(editor, 'lazy.ts');
    const late = /\bimport\(|\brequire\(/;
    assert.deepEqual(
      [...texts].filter(([path, text]) => path !== lazy && late.test(text)).map(([path]) => path),
      [],
    );
    const bundled = new Set(
      [...readFileSync(join(repository, 'esbuild.config.mjs'), 'utf8').matchAll(/'(src\/[^']+\.ts)'/g)].map(
        ([, path = '']) => path,
      ),
    );
    const loaded = importsOf(lazy, texts.get(lazy) ?? '').map((path) => relative(repository, path));
    assert.ok(loaded.length > 0);
    for (const path of loaded) assert.ok(bundled.has(path), `${path} is no part of the package`);
    for (const path of bundled) assert.ok(existsSync(join(repository, path)), `${path} is not there`);
  });
});
