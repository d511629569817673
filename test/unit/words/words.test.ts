import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import manifest from '../../../package.json';
import { long } from '../../support/long';

const repository = resolve(__dirname, '../../..');

function json(name: string): Record<string, string> {
  return JSON.parse(readFileSync(join(repository, name), 'utf8')) as Record<string, string>;
}

/** Every file of the source that holds words for users. */
function wordFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return wordFiles(path);
    return /[wW]ords\.ts$|[mM]essages\.ts$|findings\/messages\/\w+\.ts$/.test(path) ? [path] : [];
  });
}

/** The keys of a value made of objects, functions and texts, at any depth. */
function shape(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, shape(inner)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Every pair `{ fr, en }` that a module offers, or that its functions give for a language. */
function pairsOf(module: Record<string, unknown>): [string, unknown, unknown][] {
  return Object.entries(module).flatMap(([name, value]): [string, unknown, unknown][] => {
    if (typeof value === 'object' && value !== null && 'fr' in value && 'en' in value) {
      return [[name, value.fr, value.en]];
    }
    if (typeof value !== 'function' || value.length !== 1 || !/words$/i.test(name)) return [];
    const give = value as (language: string) => unknown;
    return [[name, give('fr'), give('en')]];
  });
}

describe('the words a user reads', () => {
  it('are in the manifest in both languages, each used', () => {
    const [english, french] = [json('package.nls.json'), json('package.nls.fr.json')];
    assert.deepEqual(Object.keys(french).sort(), Object.keys(english).sort());
    const used = [...JSON.stringify(manifest).matchAll(/%([\w.-]+)%/g)].map((found) => found[1]);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(english).sort());
    for (const [key, text] of [...Object.entries(english), ...Object.entries(french)]) {
      assert.notEqual(text.trim(), '', key);
    }
  });

  long('have the same shape in French and in English, wherever they are', async () => {
    let pairs = 0;
    for (const file of wordFiles(join(repository, 'src'))) {
      const module = (await import(file)) as Record<string, unknown>;
      for (const [name, french, english] of pairsOf(module)) {
        pairs++;
        assert.deepEqual(shape(french), shape(english), `${relative(repository, file)}: ${name}`);
      }
    }
    assert.ok(pairs > 10, `only ${pairs} pairs were found`);
  });

  it('are no literals in what is shown: notifications, quick inputs and titles take theirs from words', () => {
    const shown = /\bnotify\.\w+\(\s*['"`]|\b(?:placeHolder|prompt|title): ['"`]/;
    const offenders = sources(join(repository, 'src/editor')).filter(
      (file) => !/[wW]ords\.ts$/.test(file) && shown.test(readFileSync(file, 'utf8')),
    );
    assert.deepEqual(
      offenders.map((file) => relative(repository, file)),
      [],
    );
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : path.endsWith('.ts') ? [path] : [];
  });
}
