import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import type { LinkOpener } from '../../../src/core/ports/linkOpener';
import { captureCli } from '../../support/captureCli';
import { long } from '../../support/long';

const repository = resolve(__dirname, '../../..');
const sample = join(repository, 'samples/ris');

function countingOpener(): LinkOpener & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    open(url) {
      asked.push(url);
      return Promise.resolve({ kind: 'failed', why: 'offline', url });
    },
  };
}

describe('check and links', () => {
  long('asks for links with --links alone, each once, and keeps verdicts apart from findings', async () => {
    const linkOpener = countingOpener();
    const without = await captureCli(['check', sample, '--format', 'json'], { linkOpener });
    assert.deepEqual(linkOpener.asked, []);
    const run = await captureCli(['check', sample, '--format', 'json', '--links'], { linkOpener });
    interface Dossier {
      readonly findings: unknown;
      readonly links?: readonly { readonly url: string; readonly verdict: string }[];
    }
    const read = (text: string): Dossier | undefined =>
      (JSON.parse(text) as { readonly dossiers: readonly Dossier[] }).dossiers[0];
    const [before, after] = [read(without.stdout), read(run.stdout)];
    assert.equal(before?.links, undefined);
    assert.deepEqual(after?.findings, before?.findings);
    assert.equal(run.code, without.code);
    assert.ok((after?.links ?? []).length > 0);
    assert.ok(after?.links?.every(({ verdict }) => verdict === 'not-verified'));
    assert.equal(new Set(linkOpener.asked).size, linkOpener.asked.length);
  });
});
