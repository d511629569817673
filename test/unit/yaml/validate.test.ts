import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { isDay } from '../../../src/core/yaml/schemaTypes';
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

describe('A day of the calendar', () => {
  it('is one that a date of JavaScript comes back to', () => {
    const two = (number: number): string => String(number).padStart(2, '0');
    const days = fc.tuple(fc.nat(9999), fc.nat(13), fc.nat(32));
    fc.assert(
      fc.property(days, ([year, month, day]) => {
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
        const date = new Date(`${text}T00:00:00Z`);
        assert.equal(isDay(text), !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text), text);
      }),
      { numRuns: 3000 },
    );
    for (const text of ['2000-02-29', '2024-02-29', '0000-02-29']) assert.ok(isDay(text), text);
    for (const text of [
      '1900-02-29',
      '2026-02-29',
      '2026-2-9',
      '2026-04-31',
      '2026-01-00',
      '2026-00-10',
      ' 2026-01-01',
    ])
      assert.ok(!isDay(text), text);
  });
});
