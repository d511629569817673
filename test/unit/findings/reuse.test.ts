import assert from 'node:assert/strict';
import { type Crafted, craftedFindings } from '../../support/craftedEvidence';
import { testDossier } from '../../support/dossierTexts';
import { long } from '../../support/long';

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

  it('is reported about a file, for information, each time with the first use', async () => {
    assert.deepEqual(await reused(['file: a', 'file: b', 'file: a'], { a: text(), b: text() }), [
      'information file SC.X.01.01.01',
    ]);
  });

  it('is reported about two files of the same bytes, where both were summed', async () => {
    assert.deepEqual(
      await reused([`file: a, sha256: ${sum}`, `file: b, sha256: ${sum}`], { a: text(sum), b: text(sum) }),
      ['information same-bytes SC.X.01.01.01'],
    );
    assert.deepEqual(
      await reused([`file: a, sha256: ${sum}`, `file: b, sha256: ${sum}`, `file: b, sha256: ${sum}`], {
        a: text(sum),
        b: text(sum),
      }),
      ['information same-bytes SC.X.01.01.01', 'information file SC.X.01.01.02'],
    );
    assert.deepEqual(await reused(['file: a', 'file: b'], { a: text(), b: text() }), []);
  });

  long('is reported about one page whose address is written in two ways', async () => {
    const gazelle = 'https://interop.esante.gouv.fr/gazelle';
    const page = 'https://docs.radiance.fr/manuel';
    const same: readonly (readonly [string, string])[] = [
      [`${gazelle}/testInstance.seam?id=12`, `${gazelle}/testing/test/test/TestInstance.seam?id=12`],
      [`${gazelle}/testInstance.seam?id=12`, `${gazelle}/testInstance.seam?id=12&lang=fr#haut`],
      [
        'https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3',
        'https://interop.esante.gouv.fr/evs/report.seam?oid=1%2E2%2E3',
      ],
      [`${page}?a=1&b=2`, 'https://DOCS.Radiance.fr:443/manuel?b=2&a=1'],
      [page, `${page}/`],
      [page, `${page}#chapitre`],
      [page, 'https://docs.radiance.fr./manu%65l'],
    ];
    for (const [one, other] of same)
      assert.deepEqual(
        await reused([`link: '${one}'`, `link: '${other}'`]),
        ['information report SC.X.01.01.01'],
        other,
      );
    const apart: readonly (readonly [string, string])[] = [
      [`${page}?a=1`, `${page}?a=2`],
      [page, 'https://docs.radiance.fr/Manuel'],
      [`${page}#/1`, `${page}#/2`],
      [`${gazelle}/testInstance.seam?id=12`, `${gazelle}/testInstance.seam?id=13`],
      [
        `${gazelle}/testInstance.seam?id=12`,
        'https://interopsegur.esante.gouv.fr/gazelle/testInstance.seam?id=12',
      ],
    ];
    for (const [one, other] of apart)
      assert.deepEqual(await reused([`link: '${one}'`, `link: '${other}'`]), [], other);
  });

  long(
    'is reported about one report, however its address is written, and of one number of a test',
    async () => {
      const evs = 'https://interop.esante.gouv.fr/evs/report.seam';
      const [one, other] = [
        `gazelle: '${evs}?oid=1.2.3', test: A`,
        `gazelle: '${evs}?standard=4&oid=1.2.3', test: B`,
      ];
      assert.deepEqual(await reused([one, other]), ['information report SC.X.01.01.01']);
      assert.deepEqual(await reused([one, one.replace('1.2.3', '1.2.4')]), []);
      assert.deepEqual(await reused(['motco2: 48213', 'motco2: 48213']), [
        'information report SC.X.01.01.01',
      ]);
      assert.deepEqual(await reused(['motco2: 48213', 'motco2: 48214']), []);
      assert.deepEqual(await reused(['motco2: 48213', 'motco2: "048213"']), [
        'information report SC.X.01.01.01',
      ]);
    },
  );

  it('is on the later proof, with the first one beside, and says which expected proof it is for', async () => {
    const findings = await craftedFindings({
      expected: ['{ kinds: [other] }', '{ kinds: [other] }'],
      proofs: ['{ for: SC.X.01.01.01, file: a }', '{ for: SC.X.01.01.02, file: a }'],
      files: { a: text() },
    });
    const [finding] = findings.filter(({ code }) => code === 'evidence-reused');
    const chapter = 'preuves/x.preuves.yaml';
    const at = (line: number) => ({ start: { line, character: 36 }, end: { line, character: 37 } });
    assert.deepEqual([finding?.file, finding?.range], [chapter, at(5)]);
    assert.deepEqual(finding?.related, [{ file: chapter, range: at(4), note: 'first-one' }]);
    assert.deepEqual(finding.params, { file: 'preuves/a', first: 'SC.X.01.01.01' });
    assert.deepEqual(
      [finding.requirement, finding.scenario, finding.expectedProof],
      ['SC.X.01', 'SC.X.01.01', 'SC.X.01.01.02'],
    );
  });

  it('is not reported within one expected proof', async () => {
    const findings = await craftedFindings({
      expected: ['{ kinds: [other] }'],
      proofs: ['{ for: SC.X.01.01.01, file: a }', '{ for: SC.X.01.01.01, file: a }'],
      files: { a: text() },
    });
    assert.ok(findings.every(({ code }) => code !== 'evidence-reused'));
  });

  it('comes and goes with the chapter files that give it', async () => {
    const never = new AbortController().signal;
    const [first, second] = ['preuves/a.preuves.yaml', 'preuves/b.preuves.yaml'];
    const chapter = (id: string, file: string): string =>
      `chapter: Pro Santé Connect\nrequirements:\n  ${id}:\n    proofs:\n      - file: ${file}\n        for: ${id}.01.01\n`;
    const { project } = testDossier({
      [first]: chapter('SC.PSC.01', 'a.txt'),
      [second]: chapter('SC.PSC.02', 'b.txt'),
      'preuves/a.txt': 'une trace\n',
      'preuves/b.txt': 'une autre\n',
    });
    await project.load(never);
    await project.lookAtEvidence(never);
    const link = (id: string): string => chapter(id, 'x').replace('file: x', 'link: https://exemple.fr/a');
    const told = (path: string, written: string | undefined): readonly unknown[] =>
      project
        .setText(path, written)
        ?.findings.filter(({ code }) => code === 'evidence-reused')
        .map(({ file }) => file) ?? [];
    assert.deepEqual(told(first, link('SC.PSC.01')), []);
    assert.deepEqual(told(second, link('SC.PSC.02')), [second]);
    assert.deepEqual(told(second, chapter('SC.PSC.02', 'b.txt')), []);
    assert.deepEqual(told(second, link('SC.PSC.02')), [second]);
    assert.deepEqual(told(first, undefined), []);
    assert.deepEqual(told(first, link('SC.PSC.01')), [second]);
  });
});
