import assert from 'node:assert/strict';
import { depositKeys } from '../../../src/core/deposit/depositKeys';
import { dossierKeys } from '../../../src/core/dossier/dossierKeys';
import { chapterKeys } from '../../../src/core/proofs/chapterKeys';
import { publishedSchemas } from '../../support/schemas/publishedSchemas';
import type { JsonSchema } from '../../support/schemas/publishSchema';
import { long } from '../../support/long';

/** The keys that a schema has at a path of keys, `[]` for an item, `*` for any key. */
function keysAt(fileName: string, path: readonly string[]): readonly string[] {
  const json = publishedSchemas().find((one) => one.fileName === fileName)?.json;
  let at: unknown = json;
  for (const step of path) {
    const schema = withProperties(at, step) ?? {};
    if (step === '[]') at = schema['items'];
    else if (step === '*') at = schema['additionalProperties'];
    else at = (schema['properties'] as JsonSchema)[step];
  }
  return Object.keys(withProperties(at, '')?.['properties'] ?? {}).sort();
}

/** Of several shapes, the one that has what the next step asks for. */
function withProperties(schema: unknown, step: string): JsonSchema | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined;
  const one = schema as JsonSchema;
  const word = step === '[]' ? 'items' : step === '*' ? 'additionalProperties' : 'properties';
  if (one[word] !== undefined) return one;
  const branches = ['anyOf', 'oneOf'].flatMap((of) => (one[of] ?? []) as readonly unknown[]);
  return branches.map((branch) => withProperties(branch, step)).find((found) => found !== undefined);
}

describe('the keys that are offered and corrected', () => {
  long('are those of segur.yaml', () => {
    for (const [path, keys] of Object.entries(dossierKeys)) {
      const steps = path === '' ? [] : path.split('/').map((key) => (key === '-' ? '[]' : key));
      assert.deepEqual([...keys].sort(), keysAt('segur.schema.json', steps), path);
    }
  });

  long('are those of a deposit file', () => {
    for (const [path, keys] of Object.entries(depositKeys)) {
      const steps = path === '' ? [] : path.split('/').map((key) => (key === '-' ? '[]' : key));
      assert.deepEqual([...keys].sort(), keysAt('depot.schema.json', steps), path);
    }
  });

  long('are those of a chapter file', () => {
    const entry = ['requirements', '*'];
    const proof = [...entry, 'proofs', '[]'];
    const places = { file: [], entry, proof, cnda: [...proof, 'cnda'], psc: [...proof, 'psc'] };
    for (const [name, path] of Object.entries(places)) {
      const keys = chapterKeys[name as keyof typeof places];
      assert.deepEqual([...keys].sort(), keysAt('preuves.schema.json', path), name);
    }
  });
});
