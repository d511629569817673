import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import { problemsOf } from '../../../src/core/yaml/validate';
import { readYaml } from '../../../src/core/yaml/readYaml';
import type { Draft } from '../../../src/core/text/draft';

const schema = z.strictObject({ name: z.string(), more: z.optional(z.strictObject({ day: z.string() })) });

function problems(text: string): readonly unknown[] {
  const { root } = readYaml(text);
  assert.ok(root !== undefined);
  return problemsOf(schema, root).map(({ code, range: { start }, params }: Draft) => [
    code,
    `${start.line}:${start.character}`,
    params['path'] ?? '',
    params['reason'] ?? '',
  ]);
}

describe('what a schema has to say of a text', () => {
  it('distinguishes a key that is missing from one that is there without a value', () => {
    assert.deepEqual(problems('more: { day: a }\n'), [['schema-invalid', '0:0', 'name', 'required']]);
    assert.deepEqual(problems('name:\nmore: { day: a }\n'), [['schema-invalid', '0:0', 'name', 'empty']]);
    assert.deepEqual(problems('name: a\nmore:\n  day:\n'), [['schema-invalid', '2:2', 'more.day', 'empty']]);
  });

  it('points at the key that is unknown and at the value that has another shape', () => {
    assert.deepEqual(problems('name: a\nnmae: b\n'), [['unknown-key', '1:0', '', '']]);
    assert.deepEqual(problems('name: [a]\n'), [['schema-invalid', '0:6', 'name', 'type']]);
  });
});
