import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { captureCli } from '../../support/captureCli';
import { catalogueText, dossierText } from '../../support/dossierTexts';

/** Equal but for case or accents in some, hostile in others. */
const names = [
  'écran.log',
  'ecran.log',
  'ECRAN.log',
  'e\u0301cran.log',
  'Écran (2).LOG',
  '=HYPERLINK(1).log',
  '&lt;b&gt;gras.log',
  '[x](command).log',
  '-rf.log',
  'très long '.repeat(15).trim() + '.log',
];

interface Item {
  readonly name?: string;
  readonly source?: string;
  readonly sha256?: string;
}

interface Manifest {
  readonly chapters: readonly { readonly items: readonly Item[] }[];
}

const sumOf = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** A dossier whose second expected proof is shown by these files; they are written in the order given. */
function writeDossier(folder: string, files: readonly (readonly [string, string])[]): void {
  const proofs = files
    .map(([name]) => `      - { for: SC.PSC.01.01.02, file: ${JSON.stringify(`PSC/${name}`)} }\n`)
    .sort()
    .join('');
  const texts: readonly (readonly [string, string])[] = [
    ['segur.yaml', dossierText],
    ['rem/REM.rem.yaml', catalogueText],
    [
      'preuves/psc.preuves.yaml',
      `chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n    proofs:\n${proofs}`,
    ],
    ...files.map(([name, content]) => [`preuves/PSC/${name}`, content] as const),
  ];
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const filesArbitrary = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.string({ minLength: 1 })), {
  selector: ([name]) => name,
  minLength: 1,
});

describe('a package of whatever files', function () {
  this.timeout(120_000);
  const root = mkdtempSync(join(tmpdir(), 'segur-packages-'));
  let count = 0;
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });

  async function packed(
    files: readonly (readonly [string, string])[],
    zone: string,
    language: string,
  ): Promise<string> {
    const folder = join(root, String(count++));
    writeDossier(folder, files);
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      const args = ['package', '.', '--output', 'depot', '--force', '--chapter', 'psc'];
      const { code, stderr } = await captureCli(args, { cwd: folder, env: { LANG: language } });
      assert.equal(code, 0, stderr);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
    return join(folder, 'depot');
  }

  it('has each of them in its manifest with its sum, under a name unlike any other whatever the case', async () => {
    await fc.assert(
      fc.asyncProperty(filesArbitrary, async (files) => {
        const depot = await packed(files, 'Europe/Paris', 'fr_FR.UTF-8');
        const manifest = JSON.parse(readFileSync(join(depot, 'manifest.json'), 'utf8')) as Manifest;
        const items = manifest.chapters.flatMap((one) => one.items);
        assert.equal(items.length, files.length);
        const contents = new Map(files.map(([name, content]) => [`preuves/PSC/${name}`, content]));
        for (const { name = '', source = '', sha256 } of items) {
          assert.match(name, /^[A-Za-z0-9._()-]+$/u);
          assert.equal(sha256, sumOf(readFileSync(join(depot, name))));
          assert.equal(sha256, sumOf(contents.get(source) ?? 'absent'));
        }
        const folded = new Set(items.map(({ name = '' }) => name.toLowerCase()));
        assert.equal(folded.size, items.length);
      }),
      { numRuns: 8 },
    );
  });

  it('is the same to the byte whatever the order of the disk, the time zone and the language of the machine', async () => {
    const order = filesArbitrary.chain((files) =>
      fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })),
    );
    await fc.assert(
      fc.asyncProperty(order, async ([files, shuffled]) => {
        const one = await packed(files, 'Pacific/Auckland', 'fr_FR.UTF-8');
        const other = await packed(shuffled, 'America/Anchorage', 'fr_CA.UTF-8');
        assert.deepEqual(readdirSync(one).sort(), readdirSync(other).sort());
        for (const name of readdirSync(one))
          assert.deepEqual(readFileSync(join(one, name)), readFileSync(join(other, name)), name);
      }),
      { numRuns: 5 },
    );
  });
});
