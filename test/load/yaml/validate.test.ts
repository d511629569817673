import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import type { Draft } from '../../../src/core/text/draft';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { problemsOf } from '../../../src/core/yaml/validate';

describe('what a schema has to say of a long text', () => {
  const long = z.strictObject({
    list: z.optional(z.nullable(z.array(z.strictObject({ name: z.string() })))),
    record: z.optional(z.record(z.string(), z.string())),
  });
  const count = 100_000;
  const told = (text: string) => {
    const { root } = readYaml(text);
    assert.ok(root !== undefined);
    return problemsOf(long, root);
  };

  for (const [what, text, line] of [
    ['a list', `list:\n${'  - a: b\n'.repeat(count)}`, 'list.999.name'],
    ['a record', `record:\n${Array.from({ length: count }, (_, n) => `  k${n}:\n`).join('')}`, 'record.k999'],
  ] as const) {
    it(`is reported about the first thousand items of ${what} in order, and the others are counted`, () => {
      const problems: readonly Draft[] = told(text);
      const wrong = problems.filter(({ code }) => code === 'schema-invalid');
      assert.equal(wrong.length, 1000);
      assert.equal(wrong[999]?.params['path'], line);
      assert.equal(wrong[999].range.start.line, 1000);
      const left = problems.filter(({ params }) => params['of'] === 'schema-invalid');
      assert.deepEqual(
        left.map(({ params }) => params['left']),
        [String(count - 1000)],
      );
    });
  }
});
