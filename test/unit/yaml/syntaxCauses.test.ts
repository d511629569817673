import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import fc from 'fast-check';
import { parseDocument, type ErrorCode } from 'yaml';
import { messageOf } from '../../../src/core/findings/messageOf';
import { syntaxCauseOf } from '../../../src/core/yaml/syntaxCauseOf';
import { parseInFull } from '../../../src/core/yaml/fullParser';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { syntaxCauses } from '../../../src/core/yaml/syntaxCause';
import { runs } from '../../support/runs';
import type { Draft } from '../../../src/core/text/draft';
import { long } from '../../support/long';

/** What the package's types say that its errors may be. */
function errorCodes(): readonly ErrorCode[] {
  const entry = createRequire(__filename).resolve('yaml');
  const types = readFileSync(path.join(path.dirname(entry), 'errors.d.ts'), 'utf8');
  const line = /type ErrorCode = ([^;]+);/.exec(types)?.[1] ?? '';
  return [...line.matchAll(/'(\w+)'/g)].map(([, code]) => code as ErrorCode);
}

function causesIn(text: string): readonly (string | undefined)[] {
  return readYaml(text).problems.map(({ code, params }: Draft) => String(params['what'] ?? code));
}

describe('errors of the YAML package', () => {
  it('all come down to a cause of ours', () => {
    const codes = errorCodes();
    assert.ok(codes.length > 20);
    for (const code of codes) {
      const cause = syntaxCauseOf({ code, message: '', pos: [0, 1] }, 'a');
      assert.ok(syntaxCauses.includes(cause), code);
    }
  });

  it('have a sentence of ours in both languages, one for each cause', () => {
    for (const language of ['fr', 'en'] as const) {
      const sentences = syntaxCauses.map((what) =>
        messageOf({ code: 'yaml-syntax', params: { what } }, language),
      );
      assert.equal(new Set(sentences).size, syntaxCauses.length);
    }
  });

  long('never show in a finding, whatever is broken', () => {
    const pieces = [
      'a: ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      ',',
      '- ',
      '? ',
      ': ',
      '|x',
      '>',
      '&a ',
      '*a',
      '!t ',
      '@',
      '`',
      '%',
      '#',
      '\n',
      '\n  ',
      '\t',
      '\\q',
      'b',
      ' ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 16 }), (parts) => {
        const text = parts.join('');
        const said = parseDocument(text, {
          schema: 'failsafe',
          prettyErrors: false,
          logLevel: 'silent',
        }).errors;
        for (const problem of parseInFull(text).problems) {
          assert.ok(
            problem.code !== 'yaml-syntax' || syntaxCauses.some((one) => one === problem.params.what),
          );
          for (const language of ['fr', 'en'] as const) {
            const sentence = messageOf(problem, language);
            for (const { message } of said) assert.ok(!sentence.includes(message), `${text}: ${sentence}`);
          }
        }
      }),
      runs(500),
    );
  });

  it('are explained by what was probably meant', () => {
    const meant: readonly (readonly [string, string])[] = [
      ['a: [Vesale] ecran.png', 'BRACKETS_FIRST'],
      ['- {x} y.png', 'BRACKETS_FIRST'],
      ['a: "Vesale" ecran.png', 'WORDS_AFTER_QUOTE'],
      ['a: [b', 'UNCLOSED'],
      ['a: "b', 'MISSING_QUOTE'],
      ['a: @b', 'BAD_SCALAR_START'],
      ['a: >b', 'BLOCK_HEADER'],
      ['a: [b,, c]', 'EXTRA_COMMA'],
      ['a: b: c', 'TWO_COLONS'],
      ['a: b\n  c: d\n', 'NEXT_LINE_INDENT'],
      ['- a: b\n   c: d\n', 'NEXT_LINE_INDENT'],
      ['-a: b\n c: d\n', 'LIST_DASH'],
      ['x:\n  \u2013 a: b\n    c: d\n', 'LIST_DASH'],
      ['a: ? b\n', 'UNEXPECTED'],
      ['a: 1\n\tb: 2\n', 'TAB_AS_INDENT'],
      ['- a: 1\n  \tb: 2\n', 'TAB_AS_INDENT'],
      ['--- a: 1\n', 'MARKER_LINE'],
    ];
    for (const [text, cause] of meant) assert.equal(causesIn(text)[0], cause, text);
  });
});

describe('a path of Windows in double quotes', () => {
  it('is reported whether or not its escapes are some that YAML knows', () => {
    for (const value of [
      '"A\\nouveau.png"',
      '"A\\trace.log"',
      '"A\\bis.png"',
      '"A\\x41.png"',
      '"C:\\Users\\q.png"',
    ])
      for (const text of [`file: ${value}`, `cnda: { file: ${value} }`, `catalogue: ${value}`])
        assert.deepEqual(causesIn(text), ['BACKSLASH'], text);
  });

  it('is none where the backslash is doubled or stands for a letter, or the value is no path', () => {
    for (const text of [
      'file: "A\\\\b.png"',
      'file: "caf\\u00e9.png"',
      "file: 'A\\nb.png'",
      'note: "one\\ntwo"',
    ])
      assert.deepEqual(causesIn(text), [], text);
  });
});
