import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { captureCli } from '../../support/captureCli';
import { catalogueText, dossierText } from '../../support/dossierTexts';
import { wideSheet } from '../../support/remWorkbook';
import { workbookOf, type SheetSpec } from '../../support/workbook';
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
  "=cmd|' /C calc'!A0",
  '@SUM(1)',
  ready,
  `✓ ${ready}`,
];

/** A name or a value that tries to begin a line of its own, or to be one. */
const forged = fc
  .tuple(fc.constantFrom('', 'a', 'a.png'), fc.constantFrom('', ...hidden), fc.constantFrom(...commands))
  .map((parts) => parts.join(''));

/** What GitHub is meant to obey, up to the sentence: no value in it holds a colon. */
const annotation = /^::(?:error|warning|notice) file=[^:\n]*::/gmu;

const raw = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

describe('what a dossier holds', () => {
  const root = mkdtempSync(join(tmpdir(), 'segur-forged-'));
  after(() => rmSync(root, { recursive: true, force: true }));

  it('begins no line of the output as a command, a verdict or a formula, and hides nothing in it', async function () {
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
        const commit = (): void => {
          const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
          for (const args of [
            ['add', '-A'],
            ['commit', '-q', '--allow-empty', '-m', text],
          ])
            execFileSync('git', [...identity, ...args], { cwd, stdio: 'ignore' });
        };
        put('segur.yaml', dossierText);
        put('rem/REM.rem.yaml', catalogueText);
        put('preuves/psc.preuves.yaml', 'requirements:\n  SC.PSC.01: {}\n');
        execFileSync('git', ['init', '-q'], { cwd, stdio: 'ignore' });
        commit();
        put('segur.yaml', dossierText.replace(/name: [^,}\n]+/u, `name: ${value}`));
        put(`rem/${name}.rem.yaml`, forgedCatalogue(value));
        put(`${name}/segur.yaml`, dossierText.replace('[Envoi manuel]', `[${value}]`));
        writeFileSync(join(cwd, 'REM.xlsx'), workbookOf([forgedSheet(text)]));
        put(
          'preuves/psc.preuves.yaml',
          `chapter: ${value}\nrequirements:\n  ${value}:\n    proofs:\n      - { for: ${value}, file: ${value}, link: ${value}, ${value}: 1 }\n`,
        );
        put(`preuves/PSC/${name}`, 'x');
        put(`preuves/${name}.preuves.yaml`, 'chapter: [\n');
        commit();
        for (const args of [
          ['check', '--all'],
          ['check', '--format', 'json', '--all'],
          ...['sarif', 'junit', 'gitlab', 'github', 'markdown'].map((format) => [
            ...['check', '--format', format, '--all'],
          ]),
          ['inspect', `preuves/PSC/${name}`, `absent${name}`],
          ['inspect', `preuves/PSC/${name}`, '--format', 'json'],
          ['attach', 'preuves', name, '--dry-run'],
          ['fix', '--dry-run'],
          ['fix', '--code', text],
          ['fix', name, '--format', 'json'],
          ['attach', 'preuves', '--dossier', name, '--dry-run', '--format', 'json'],
          ['check', '.'],
          ['profiles', `rem/${name}.rem.yaml`],
          ['profiles', name],
          ['compare', 'rem/REM.rem.yaml', `rem/${name}.rem.yaml`, '--all', '--dossier', '.'],
          ['compare', `rem/${name}.rem.yaml`, 'rem/REM.rem.yaml', '--all'],
          ['compare', `rem/${name}.rem.yaml`, 'rem/REM.rem.yaml', '--format', 'markdown'],
          ['compare', name, name],
          ['diff', text],
          ['diff', 'HEAD', name, '--format', 'json'],
          ...['HEAD~1..HEAD', 'HEAD..HEAD~1', 'HEAD~1'].flatMap((sides) =>
            ['markdown', 'json'].map((format) => ['diff', sides, '--format', format]),
          ),
          ['check', '--since', 'HEAD~1', '--all'],
          ['import', 'REM.xlsx', '--output', 'a.rem.yaml', '--all'],
          ['import', name, '--output', 'a.rem.yaml'],
          ['check', name],
          ['check', '--format', text],
          ['check', `--${text}`],
          [text],
        ]) {
          const { code, stdout, stderr } = await captureCli(args, { cwd });
          if (args[1]?.startsWith('rem/') === true || (args[0] === 'diff' && args[2] === '--format'))
            assert.notEqual(code, 2, stderr);
          const annotated = args[2] === 'github' ? stdout.replace(annotation, '') : stdout;
          for (const output of [annotated, stderr]) {
            assert.doesNotMatch(output, raw, args[0]);
            assert.doesNotMatch(output, /^\s*(?:::|\[error\])|##(?:\[|vso\[|teamcity\[)/mu, args[0]);
            assert.doesNotMatch(output, /^[\s✓+~?-]*(?:prêt au dépôt|[=@])/mu, args[0]);
          }
        }
      }),
      runs(15, 60),
    );
  });
});

/** A catalogue that says everything in the forged words, but for what it needs to be read. */
function forgedCatalogue(value: string): string {
  return `rem: 1
title: ${value}
chapters:
  - name: ${value}
    requirements:
      - id: ${value}
        nature: EXIGENCE
        profiles: [Général, ${value}]
        criticality: ${value}
        feature: ${value}
        statement: ${value}
        comment: ${value}
        scenarios:
          - id: ${value}
            text: ${value}
            proofs:
              - { number: ${value}, kinds: [other], text: ${value} }
      - id: SC.PSC.01
        nature: EXIGENCE
        profiles: [Général]
        statement: ${value}
`;
}

function forgedSheet(text: string): SheetSpec {
  return wideSheet({
    ID: `SC.AB.01${text}`,
    Chapitre: text,
    Fonction: text,
    Exigence: text,
    Commentaire: text,
    "Nature de l'exigence": text,
    Profil: text,
    'N° scénario': text,
    'Scénario de conformité': text,
    'N° preuve 1': text,
    'Preuve 1': text,
    Criticité: text,
  });
}
