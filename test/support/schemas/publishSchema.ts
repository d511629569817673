import * as z from 'zod/mini';
import { publishedAs } from '../../../src/core/yaml/schemaTypes';
import type { DescriptionOf } from './descriptions';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Record<string, unknown>;

/** What a value may be: a published type replaces all of it, since every scalar reaches our own schemas as text. */
const valueWords = ['type', 'enum', 'const', 'pattern'] as const;

/** The JSON Schema (draft 7, which YAML tools read) of one of our files, each key with what it means. */
export function publishSchema(title: string, schema: z.ZodMiniType, describe: DescriptionOf): JsonSchema {
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      acceptNumbers(jsonSchema);
      publishAs(publishedAs.get(zodSchema)?.json, jsonSchema);
    },
  }) as JsonSchema;
  const { $schema, ...body } = json;
  describeKeys(body, '', describe);
  return { $schema, title, ...body };
}

/** `1` is a number to other tools where our own reading sees the text `1`. */
function acceptNumbers(schema: JsonSchema): void {
  const values = Array.isArray(schema['enum']) ? schema['enum'].map(String) : [];
  if (!values.some((value) => /^\d+$/.test(value))) return;
  schema['enum'] = values.flatMap((value) => (/^\d+$/.test(value) ? [Number(value), value] : [value]));
  Reflect.deleteProperty(schema, 'type');
}

function publishAs(published: JsonSchema | undefined, schema: JsonSchema): void {
  if (published === undefined) return;
  if (valueWords.some((word) => word in published)) {
    for (const word of valueWords) Reflect.deleteProperty(schema, word);
  }
  Object.assign(schema, published);
}

/** Paths read like `requirements.*.proofs[].for`. */
function describeKeys(schema: JsonSchema, path: string, describe: DescriptionOf): void {
  // zod says that keys are text: in YAML they always are.
  Reflect.deleteProperty(schema, 'propertyNames');
  const description = describe(path);
  if (description !== undefined) schema['description'] = description;
  for (const [key, value] of Object.entries(partsOf(schema['properties']))) {
    describeKeys(asSchema(value), path === '' ? key : `${path}.${key}`, describe);
  }
  for (const branch of branchesOf(schema)) describeInside(branch, path, describe);
  if (isSchema(schema['items'])) describeKeys(schema['items'], `${path}[]`, describe);
  if (isSchema(schema['additionalProperties'])) describeKeys(schema['additionalProperties'], `${path}.*`, describe);
}

/** An alternative is described by the whole it belongs to. */
function describeInside(branch: JsonSchema, path: string, describe: DescriptionOf): void {
  describeKeys(branch, path, (at) => (at === path ? undefined : describe(at)));
}

function branchesOf(schema: JsonSchema): readonly JsonSchema[] {
  const branches = [schema['anyOf'], schema['oneOf'], schema['allOf']];
  return branches.flatMap((list) => (Array.isArray(list) ? list.filter(isSchema) : []));
}

function partsOf(value: unknown): JsonSchema {
  return isSchema(value) ? value : {};
}

function asSchema(value: unknown): JsonSchema {
  if (isSchema(value)) return value;
  throw new Error('a property without a schema');
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
