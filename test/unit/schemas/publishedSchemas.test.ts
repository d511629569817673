import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { publishedSchemas, schemaText } from '../../support/schemas/publishedSchemas';
import type { JsonSchema } from '../../support/schemas/publishSchema';

const folder = path.join(import.meta.dirname, '..', '..', '..', 'schemas');

/** Every schema of a value in a schema, with the path of its key. */
function valuesIn(schema: JsonSchema, at = ''): readonly (readonly [string, JsonSchema])[] {
  const inside = (value: unknown, to: string): readonly (readonly [string, JsonSchema])[] =>
    typeof value === 'object' && value !== null ? valuesIn(value as JsonSchema, to) : [];
  const properties = Object.entries((schema['properties'] ?? {}) as JsonSchema);
  const branches = ['anyOf', 'oneOf'].flatMap((word) => (schema[word] ?? []) as readonly JsonSchema[]);
  return [
    [at, schema],
    ...properties.flatMap(([key, value]) => inside(value, at === '' ? key : `${at}.${key}`)),
    ...branches.flatMap((branch) => valuesIn(branch, at).slice(1)),
    ...inside(schema['items'], `${at}[]`),
    ...inside(schema['additionalProperties'], `${at}.*`),
  ];
}

describe('the published JSON Schemas', () => {
  for (const { fileName, descriptions, json } of publishedSchemas()) {
    it(`${fileName} is the one that the source gives`, () => {
      assert.equal(readFileSync(path.join(folder, fileName), 'utf8'), schemaText(json), 'run npm run build');
    });

    it(`${fileName} says what each key means, in both languages`, () => {
      const silent = valuesIn(json).filter(([, value]) => typeof value['description'] !== 'string');
      assert.deepEqual(silent.map(([at]) => at), []);
      for (const [at, { fr, en }] of Object.entries(descriptions)) assert.ok(fr !== '' && en !== '', at);
    });

    it(`${fileName} describes no key that is not there`, () => {
      const known = new Set(valuesIn(json).map(([at]) => at));
      assert.deepEqual(Object.keys(descriptions).filter((at) => !known.has(at)), []);
    });
  }
});
