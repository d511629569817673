import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { captureCli } from '../../support/captureCli';
import { catalogueText, dossierText } from '../../support/dossierTexts';
import { runs } from '../../support/runs';

const ready = 'prêt au dépôt (contrôles de forme)';
const hidden = Array.from(
  '\n\r\t\u0007\u001b\u0085\u009b\u061c\u200b\u200d\u200f\u2028\u2029\u202e\u2060\u2066\ufeff\u{e0041}',
);
const commands = [
  '::add-mask::x',
  '##vso[task.complete]',
  '##teamcity[x]',
  '##[error]x',
  '[error] x',
  `✓ ${ready}`,
];

/** A name or a value that tries to begin a line of its own, or to be one. */
const forged = fc
  .tuple(fc.constantFrom('', 'a', 'a.png'), fc.constantFrom('', ...hidden), fc.constantFrom(...commands))
  .map((parts) => parts.join(''));

const raw = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

describe('what a dossier holds', () => {
  const root = mkdtempSync(join(tmpdir(), 'segur-forged-'));
  after(() => rmSync(root, { recursive: true, force: true }));

  it('begins no line of the output as a command or a verdict, and hides nothing in it', async function () {
    this.timeout(240_000);
    let count = 0;
    await fc.assert(
      fc.asyncProperty(forged, async (text) => {
        const cwd = join(root, String(count++));
        const put = (name: string, content: string): void => {
          mkdirSync(dirname(join(cwd, name)), { recursive: true });
          writeFileSync(join(cwd, name), content);
        };
        const value = JSON.stringify(text);
        const name = text.replaceAll('/', '_');
        put('segur.yaml', dossierText.replace(/name: [^,}\n]+/u, `name: ${value}`));
        put('rem/REM.rem.yaml', catalogueText.replaceAll('Pro Santé Connect', '"Pro Santé Connect"'));
        put(
          'preuves/psc.preuves.yaml',
          `chapter: ${value}\nrequirements:\n  ${value}:\n    proofs:\n      - { for: ${value}, file: ${value}, link: ${value}, ${value}: 1 }\n`,
        );
        put(`preuves/PSC/${name}`, 'x');
        put(`preuves/${name}.preuves.yaml`, 'chapter: [\n');
        for (const args of [
          ['check', '--all'],
          ['check', '--format', 'json', '--all'],
          ['inspect', `preuves/PSC/${name}`, `absent${name}`],
          ['inspect', `preuves/PSC/${name}`, '--format', 'json'],
          ['profiles', name],
          ['compare', name, name],
          ['import', name, '--output', 'a.rem.yaml'],
          ['check', name],
          ['check', '--format', text],
          ['check', `--${text}`],
          [text],
        ]) {
          const { stdout, stderr } = await captureCli(args, { cwd });
          for (const output of [stdout, stderr]) {
            assert.doesNotMatch(output, raw, args[0]);
            assert.doesNotMatch(output, /^\s*(?:::|\[error\])|##(?:\[|vso\[|teamcity\[)/mu, args[0]);
            assert.doesNotMatch(output, /^[\s✓]*prêt au dépôt/mu, args[0]);
          }
        }
      }),
      runs(40),
    );
  });
});
