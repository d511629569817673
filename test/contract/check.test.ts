import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { findingCodes } from '../../src/core/findings/families';
import { captureCli, type CliRun } from '../support/captureCli';
import { catalogueText, dossierText } from '../support/dossierTexts';

const place = z.strictObject({ line: z.int().min(0), character: z.int().min(0) });
const range = z.strictObject({ start: place, end: place });
const count = z.int().min(0);
const result = z.strictObject({
  dossiers: z.array(
    z.strictObject({
      path: z.string(),
      summary: z.strictObject({
        requirements: count,
        expectedProofs: count,
        provided: count,
        faulty: count,
        notApplicable: count,
        missing: count,
        errors: count,
        warnings: count,
        notChecked: z.optional(count),
      }),
      findings: z.array(
        z.strictObject({
          code: z.enum([...findingCodes]),
          severity: z.enum(['error', 'warning', 'information']),
          message: z.string().min(1),
          file: z.string().regex(/^(?!\/)[^\\]+$/),
          range,
          requirement: z.optional(z.string()),
          scenario: z.optional(z.string()),
          expectedProof: z.optional(z.string()),
          related: z.optional(z.array(z.strictObject({ file: z.string(), range }))),
          correction: z.optional(
            z.strictObject({
              parts: z.array(z.string()),
              faq: z.nullable(
                z.strictObject({
                  date: z.optional(z.string()),
                  link: z.optional(z.string()),
                  note: z.optional(z.string()),
                }),
              ),
              note: z.optional(z.string()),
            }),
          ),
        }),
      ),
    }),
  ),
});

let folder = '';

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function check(...args: string[]): Promise<CliRun> {
  return captureCli(['check', ...args], { cwd: folder });
}

function parsed(run: CliRun): z.infer<typeof result> {
  return result.parse(JSON.parse(run.stdout));
}

const link = 'gazelle: https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3\n        test: CI-SIS-X';
const complete = `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    notApplicable: sans objet
  SC.PSC.02:
    proofs:
      - ${link}
`;

describe('the contract of check', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'segur-check-'));
    write('segur.yaml', dossierText.replace('[Envoi manuel]', '[]'));
    write('rem/REM.rem.yaml', catalogueText);
    write('preuves/psc.preuves.yaml', complete);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers 0 for a clean dossier, and counts by expected proof', async () => {
    const run = await check('--format', 'json');
    assert.equal(run.code, 0);
    assert.deepEqual(parsed(run).dossiers, [
      {
        path: 'segur.yaml',
        summary: {
          requirements: 2,
          expectedProofs: 3,
          provided: 1,
          faulty: 0,
          notApplicable: 2,
          missing: 0,
          errors: 0,
          warnings: 0,
        },
        findings: [],
      },
    ]);
  });

  it('answers 0 with warnings, 1 with an error', async () => {
    write('preuves/psc.preuves.yaml', complete.replace(/ {2}SC\.PSC\.02[^]*/, ''));
    assert.deepEqual([(await check()).code, (await check('--strict')).code], [0, 1]);
    write('preuves/psc.preuves.yaml', complete.replace('SC.PSC.02', 'SC.PSC.77'));
    assert.equal((await check()).code, 1);
  });

  it('answers 2 with a sentence on standard error and nothing on standard output when it can’t do the work', async () => {
    for (const args of [['nowhere'], ['rem'], ['--format', 'yaml'], ['--what'], ['--today', 'tomorrow']]) {
      const { code, stdout, stderr } = await check(...args);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^segur-preuves: .+\n$/, args.join(' '));
    }
    assert.equal((await captureCli(['chekc'])).code, 2);
    assert.equal((await captureCli(['__proto__'])).code, 2);
  });

  it('gives each finding its code, its file in the dossier and its place in UTF-16 units from 0', async () => {
    write('preuves/psc.preuves.yaml', complete.replace('SC.PSC.02', '"SC.PSC.😀é2"'));
    const { dossiers } = parsed(await check('--format', 'json'));
    const unknown = dossiers[0]?.findings.find(({ code }) => code === 'unknown-requirement');
    assert.equal(unknown?.file, 'preuves/psc.preuves.yaml');
    assert.deepEqual(unknown.range, { start: { line: 4, character: 2 }, end: { line: 4, character: 15 } });
  });

  it('finds every dossier of a folder, and takes several', async () => {
    write('b/segur.yaml', dossierText);
    write('c/d/segur.yaml', dossierText);
    const paths = async (...args: string[]): Promise<string[]> =>
      parsed(await check('--format', 'json', ...args)).dossiers.map(({ path }) => path);
    assert.deepEqual(await paths(), ['segur.yaml']);
    assert.deepEqual(await paths('c', 'b/segur.yaml'), ['c/d/segur.yaml', 'b/segur.yaml']);
  });

  it('uses the environment’s language, French where it has none, and that of --lang', async () => {
    write('preuves/psc.preuves.yaml', complete.replace('SC.PSC.02', 'SC.PSC.77'));
    const said = async (env: Record<string, string>, ...args: string[]): Promise<string> =>
      (await captureCli(['check', ...args], { cwd: folder, env })).stdout;
    assert.match(await said({}), /Exigence inconnue/);
    assert.match(await said({ LANG: 'en_GB.UTF-8' }), /Requirement not in the catalogue/);
    assert.match(await said({ LANG: 'en_GB.UTF-8' }, '--lang', 'fr'), /Exigence inconnue/);
    assert.match(await said({ LC_ALL: 'C.UTF-8' }), /Exigence inconnue/);
  });

  it('paints only on a terminal, and shows control characters instead of obeying them', async () => {
    write('preuves/psc.preuves.yaml', complete.replace('SC.PSC.02', 'SC.PSC.\u202e77'));
    const plain = await check();
    assert.ok(!plain.stdout.includes('\u001b'));
    assert.ok(!plain.stdout.includes('\u202e'));
    const painted = await captureCli(['check'], { cwd: folder, colour: true });
    assert.ok(painted.stdout.includes('\u001b[31m'));
  });
});
