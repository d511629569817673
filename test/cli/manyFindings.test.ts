import assert from 'node:assert/strict';
import { checkAsGitlab } from '../../src/cli/output/checkAsGitlab';
import { checkAsMarkdown } from '../../src/cli/output/checkAsMarkdown';
import { wholeDossier } from '../../src/cli/output/checkedDossier';
import { nodeHasher } from '../../src/node/nodeHasher';
import { rangeOf } from '../../src/core/text/position';
import { testDossier } from '../support/dossierTexts';
import { long } from '../support/long';

const digestOfText = (text: string): string => nodeHasher.sum(new TextEncoder().encode(text));

describe('ten thousand findings', () => {
  long('make a comment below 60,000 characters, and say how many it leaves out', async () => {
    for (const file of ['a.png', `${'|&<*'.repeat(5_000)}.png`, 'é'.repeat(300)]) {
      const text = checkAsMarkdown([await many(file)], { language: 'fr', cwd: '/w', all: true });
      assert.ok(text.length < 60_000, String(text.length));
      const shown = text.split('\n').filter((line) => line.startsWith('- ')).length;
      assert.ok(shown > 5, String(shown));
      assert.match(text, new RegExp(`^… et ${String(10_000 - shown)} autres constats`, 'mu'));
      assert.match(text, /_Contrôles de forme[^\n]+_\n$/u);
    }
  });

  long('of a thousand dossiers stay as short', async () => {
    const one = await many('a.png', 10);
    const all = Array.from({ length: 1000 }, (_, at) => ({
      ...one,
      path: `dossier ${'|'.repeat(300)} ${String(at)}/segur.yaml`,
    }));
    const text = checkAsMarkdown(all, { language: 'en', cwd: '/w', all: false });
    assert.ok(text.length < 60_000, String(text.length));
    assert.match(text, /^… and 99\d more dossiers\.$/mu);
  });

  long('have ten thousand fingerprints, also where they say the same', async () => {
    const entries = checkAsGitlab([await many('a.png')], { language: 'fr', cwd: '/w', now: 0, digestOfText });
    const prints = (entries as readonly { readonly fingerprint: string }[]).map((one) => one.fingerprint);
    assert.equal(new Set(prints).size, 10_000);
  });
});

async function many(file: string, length = 10_000): Promise<ReturnType<typeof wholeDossier>> {
  const snapshot = await testDossier({}).project.load(new AbortController().signal);
  const findings = Array.from({ length }, (_, at) => ({
    code: 'file-not-found',
    severity: at % 2 === 0 ? ('warning' as const) : ('error' as const),
    file: 'preuves/psc.preuves.yaml',
    range: rangeOf(at, 4, at, 9),
    params: { file: at % 3 === 0 ? `${String(at)}${file}` : file, nearest: '', moved: '' },
    related: [],
  }));
  return wholeDossier({ path: 'segur.yaml', snapshot: { ...snapshot, findings }, textOf: () => '' });
}
