import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * `node test/support/bundleTests.mjs OUT.cjs FOLDER…`: the tests of some folders and all that they import as one file, which
 * starts in a fifth of the time that they take one by one. What lies beside a module is still found there.
 */
const [out, ...folders] = process.argv.slice(2);

const tests = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => path.resolve(folder, file)),
);

/** The repository, of which this may be a copy in a folder of `out`: links to other places are lost in a copy, and fixtures have some. */
const [repository] = process.cwd().split(`${path.sep}out${path.sep}`);

const asksForPlace = /\b(?:__(?:dir|file)name|import\.meta\.(?:dirname|filename|url))\b/g;

/** A module asks for the place where it is, not for that of the bundle. */
const ownPlace = {
  name: 'own place',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/, namespace: 'file' }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      if (file.includes('node_modules') || !asksForPlace.test(text)) return undefined;
      const original = path.join(repository, path.relative(process.cwd(), file));
      const place = {
        __filename: original,
        __dirname: path.dirname(original),
        'import.meta.filename': original,
        'import.meta.dirname': path.dirname(original),
        'import.meta.url': pathToFileURL(original).href,
      };
      return { contents: text.replaceAll(asksForPlace, (name) => JSON.stringify(place[name])), loader: 'ts' };
    });
  },
};

await build({
  stdin: {
    contents: tests.map((file) => `import ${JSON.stringify(file)};`).join('\n'),
    resolveDir: process.cwd(),
  },
  outfile: out,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external',
  plugins: [ownPlace],
  logLevel: 'warning',
});
