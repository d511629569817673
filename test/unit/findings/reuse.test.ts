import assert from 'node:assert/strict';
import { type Crafted, craftedFindings } from '../../support/craftedEvidence';

async function reused(
  proofs: readonly string[],
  files: Readonly<Record<string, Crafted>> = {},
): Promise<readonly string[]> {
  const findings = await craftedFindings({
    expected: ['{ kinds: [other] }', '{ kinds: [other] }', '{ kinds: [other] }'],
    proofs: proofs.map((proof, at) => `{ for: SC.X.01.01.0${at + 1}, ${proof} }`),
    files,
  });
  return findings.flatMap(({ code, severity, params }) =>
    code === 'evidence-reused'
      ? [`${severity} ${String(params['what'] ?? 'file')} ${String(params['first'])}`]
      : [],
  );
}

describe('the same evidence under several expected proofs', () => {
  const sum = '0a'.repeat(32);
  const text = (sha256?: string): Crafted => ({ type: 'txt', ...(sha256 === undefined ? {} : { sha256 }) });

  it('is said of a file, for information, each time with the first use', async () => {
    assert.deepEqual(await reused(['file: a', 'file: b', 'file: a'], { a: text(), b: text() }), [
      'information file SC.X.01.01.01',
    ]);
  });

  it('is said of two files of the same bytes, where both were summed', async () => {
    assert.deepEqual(
      await reused([`file: a, sha256: ${sum}`, `file: b, sha256: ${sum}`], { a: text(sum), b: text(sum) }),
      ['information same-bytes SC.X.01.01.01'],
    );
    assert.deepEqual(
      await reused([`file: a, sha256: ${sum}`, `file: b, sha256: ${sum}`, `file: b, sha256: ${sum}`], {
        a: text(sum),
        b: text(sum),
      }),
      ['information same-bytes SC.X.01.01.01', 'information same-bytes SC.X.01.01.01'],
    );
    assert.deepEqual(await reused(['file: a', 'file: b'], { a: text(), b: text() }), []);
  });

  it('is said of one report, however its address is written, and of one number of a test', async () => {
    const evs = 'https://interop.esante.gouv.fr/evs/report.seam';
    const [one, other] = [
      `gazelle: '${evs}?oid=1.2.3', test: A`,
      `gazelle: '${evs}?standard=4&oid=1.2.3', test: B`,
    ];
    assert.deepEqual(await reused([one, other]), ['information report SC.X.01.01.01']);
    assert.deepEqual(await reused([one, one.replace('1.2.3', '1.2.4')]), []);
    assert.deepEqual(await reused(['motco2: 48213', 'motco2: 48213']), ['information report SC.X.01.01.01']);
    assert.deepEqual(await reused(['motco2: 48213', 'motco2: 48214']), []);
  });
});
