import assert from 'node:assert/strict';
import { commands } from '../../src/cli/commands';
import { parseOptions } from '../../src/cli/options';
import { captureCli } from '../support/captureCli';
import { wordsOfLine } from '../support/wordsOfLine';

describe('the examples in the help of a command', () => {
  for (const { declaration } of commands) {
    const { examples, name, operands, options } = declaration;

    it(`are understood as they are written: ${name}`, () => {
      assert.ok(examples.length > 0);
      for (const { line } of examples) {
        const [command, ...args] = wordsOfLine(line);
        assert.equal(command, name);
        const asked = parseOptions(args, options, { env: {} });
        assert.equal(asked.kind, 'run', line);
        const isRequired = operands.en.startsWith('<');
        if (isRequired) assert.ok(asked.options.operands.length > 0, line);
      }
    });

    it(`are shown in both languages, with what they do: ${name}`, async () => {
      for (const [language, title] of [
        ['fr', 'Exemples :'],
        ['en', 'Examples:'],
      ] as const) {
        const { stdout } = await captureCli([name, '--help', '--lang', language], { cwd: '.' });
        const shown = examples.map(
          ({ line, about }) => `  segur-preuves ${line}\n      ${about[language]}\n`,
        );
        assert.ok(stdout.includes(`${title}\n${shown.join('')}`), stdout);
      }
    });
  }
});
