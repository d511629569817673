import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import type { Log } from 'sarif';
import { findingCodes } from '../../src/core/findings/families';
import { captureCli } from '../support/captureCli';
import { matchesGolden } from '../support/golden';

const cwd = resolve(__dirname, '../fixtures/dossiers/every-fault');
const today = ['--today', '2026-03-01'];

describe('a dossier with every fault', () => {
  it('is reported in French as it was', async () => {
    const { code, stdout, stderr } = await captureCli(['check', '--all', ...today], { cwd });
    assert.deepEqual([code, stderr], [1, '']);
    matchesGolden('every-fault.fr.txt', stdout);
  });

  it('is reported in English as it was', async () => {
    const { stdout } = await captureCli(['check', '--all', '--lang', 'en', ...today], { cwd });
    matchesGolden('every-fault.en.txt', stdout);
  });

  it('has the same JSON as before', async () => {
    const { stdout } = await captureCli(['check', '--format', 'json', ...today], { cwd });
    matchesGolden('every-fault.json', stdout);
  });

  it('has the same output as before for GitLab, GitHub, Jenkins and as a comment', async () => {
    const outputAs = async (format: string): Promise<string> =>
      (await captureCli(['check', '--format', format, ...today], { cwd })).stdout;
    matchesGolden('every-fault.gitlab.json', await outputAs('gitlab'));
    matchesGolden('every-fault.github.txt', await outputAs('github'));
    matchesGolden('every-fault.junit.xml', await outputAs('junit'));
    matchesGolden('every-fault.comment.txt', await outputAs('markdown'));
  });

  it('is reported in SARIF as it was, but for the explanations, which the pages on findings hold', async () => {
    const { stdout } = await captureCli(['check', '--format', 'sarif', ...today], { cwd });
    const log = JSON.parse(stdout) as Log;
    for (const { tool } of log.runs) {
      delete tool.driver.version;
      delete tool.driver.semanticVersion;
      const rules = tool.driver.rules ?? [];
      tool.driver.rules = rules.map(({ id, defaultConfiguration = {} }) => ({ id, defaultConfiguration }));
    }
    matchesGolden('every-fault.sarif.json', `${JSON.stringify(log, undefined, 1)}\n`);
  });

  it('shows each code but those that a repository can’t hold, or that take the built reader of PDFs', async () => {
    const { stdout } = await captureCli(['check', '--format', 'json', ...today], { cwd });
    const { dossiers } = JSON.parse(stdout) as { dossiers: { findings: { code: string }[] }[] };
    const seen = new Set(dossiers.flatMap(({ findings }) => findings.map(({ code }) => code)));
    assert.deepEqual(
      findingCodes.filter((code) => !seen.has(code)),
      [
        ...['file-too-large', 'too-many-findings', 'catalogue-not-found', 'file-unreadable'],
        ...['pdf-without-text', 'pdfa-missing', 'signature-missing', 'nil-mismatch', 'product-mismatch'],
      ],
    );
  });
});
