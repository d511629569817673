import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../../support/vscode/repository';

const documents = [
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'README.md',
  'README.fr.md',
  'docs/guide.md',
  'docs/guide.fr.md',
];
const textOf = (file: string) => readFileSync(path.join(repository, file), 'utf8');
const { scripts } = JSON.parse(textOf('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Written by a run, or the example of a file that would be added. */
const notThere = new Set(['test/e2e/screenshots/', 'src/core/findings/time/fileTimeImpossible.ts']);

/** Paths in backquotes from the root of the repository, and targets of links beside the document; patterns and examples (`x…`, `<name>`, `*`, `{a,b}`) are none. */
function namedPaths(document: string): readonly string[] {
  const text = textOf(document);
  const quoted = [
    ...text.matchAll(/`((?:src|test|docs|ci|samples|schemas|media|syntaxes)\/[\w./@-]+)`/g),
  ].map(([, named = '']) => named);
  const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, target = '']) =>
    path.join(path.dirname(document), decodeURI(target)),
  );
  return [...quoted, ...linked].filter((one) => !notThere.has(one));
}

describe('the documents of the repository', () => {
  it('name paths that exist', () => {
    const named = documents.flatMap((document) => namedPaths(document).map((one) => `${document}: ${one}`));
    assert.ok(named.length > 60, String(named.length));
    assert.deepEqual(
      named.filter((one) => !existsSync(path.join(repository, one.slice(one.indexOf(': ') + 2)))),
      [],
    );
  });

  it('name npm scripts that exist', () => {
    const named = documents.flatMap((document) =>
      [...textOf(document).matchAll(/npm run ((?:[a-z][\w-]*:)*[a-z][\w-]*)/g)].map(
        ([, script = '']) => `${document}: ${script}`,
      ),
    );
    assert.ok(named.length > 15, String(named.length));
    assert.deepEqual(
      named.filter((one) => scripts[one.slice(one.indexOf(': ') + 2)] === undefined),
      [],
    );
  });
});
