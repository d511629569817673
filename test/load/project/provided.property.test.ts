import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkAsJson } from '../../../src/cli/output/checkAsJson';
import { checkAsText } from '../../../src/cli/output/checkAsText';
import { wholeDossier } from '../../../src/cli/output/checkedDossier';
import { entryNotes } from '../../../src/core/views/outline/entryNotes';
import { unfiltered, type OutlineNode } from '../../../src/core/views/outline/model';
import { outlineOf } from '../../../src/core/views/outline/outlineOf';
import { noteText } from '../../../src/core/views/outline/progressText';
import type { Snapshot } from '../../../src/core/project/snapshot';
import { progressOf } from '../../../src/core/views/tree/progress';
import { png } from '../../support/evidenceBytes';
import { dossierText, testDossier } from '../../support/dossierTexts';
import { runs } from '../../support/runs';

const never = new AbortController().signal;

/** Requirements with two expected proofs each, all of them logs, so that a picture is of the wrong format. */
const requirements = ['SC.A.01', 'SC.A.02', 'SC.A.03'];
const namesOf = (id: string): readonly string[] => [`${id}.01.01`, `${id}.01.02`];
const catalogue = `rem: 1\ntitle: Essai\nchapters:\n  - name: Essai\n    requirements:\n${requirements
  .map(
    (id) =>
      `      - id: ${id}\n        nature: EXIGENCE\n        profiles: [Général]\n        statement: Le système DOIT.\n` +
      `        scenarios:\n          - id: ${id}.01\n            text: Faire.\n            proofs:\n` +
      namesOf(id)
        .map((name) => `              - { number: ${name}, kinds: [log], text: Trace }\n`)
        .join(''),
  )
  .join('')}`;

/** The files that proofs cite. `isThere` is what a person sees in the folder. */
const cited = {
  'fine.log': { bytes: 'une trace qui dit ce qui fut fait\n', isThere: true },
  'other.log': { bytes: 'une autre trace, plus longue que la première\n', isThere: true },
  'empty.log': { bytes: '', isThere: false },
  'picture.png': { bytes: png(1280, 720), isThere: true },
  'absent.log': { bytes: undefined, isThere: false },
} as const;
type Cited = keyof typeof cited;

interface Entry {
  readonly proofs: readonly { readonly of: number; readonly file: Cited; readonly ignores: string }[];
  readonly aside: string;
  readonly ignores: string;
  readonly fault: '' | 'unknown-key' | 'tab' | 'comment';
}

const ignored = fc.constantFrom('', '', '', 'format-not-accepted: convenu avec l’agence', 'file-empty: todo');
const entry: fc.Arbitrary<Entry> = fc.record({
  proofs: fc.array(
    fc.record({
      of: fc.nat(1),
      file: fc.constantFrom(...(Object.keys(cited) as Cited[])),
      ignores: ignored,
    }),
    { maxLength: 4 },
  ),
  aside: fc.constantFrom('', '', '', '', 'sans carte', 'yes', 'TODO', 'n/a'),
  ignores: fc.constantFrom(
    '',
    '',
    '',
    'duplicate-proof: voulu',
    'file-not-found: la vidéo arrive',
    'file-not-found: ok',
  ),
  fault: fc.constantFrom('', '', '', '', 'unknown-key', 'tab', 'comment'),
});

const severities = fc.dictionary(
  fc.constantFrom(
    'duplicate-proof',
    'evidence-reused',
    'format-not-accepted',
    'file-not-found',
    'unknown-key',
  ),
  fc.constantFrom('error', 'warning', 'information', 'off'),
);

function textOf(id: string, { proofs, aside, ignores, fault }: Entry): string {
  const lines = [
    `  ${id}:`,
    ...(aside === '' ? [] : [`    notApplicable: ${aside}`]),
    ...(ignores === '' ? [] : [`    ignore: { ${ignores} }`]),
    ...(fault === 'unknown-key' ? ['    colour: blue'] : []),
    ...(fault === 'tab' ? ['\tproofs: ['] : []),
    ...(proofs.length === 0 ? [] : ['    proofs:']),
    ...proofs.flatMap(({ of, file, ignores: mine }) => [
      `      - for: ${namesOf(id)[of] ?? ''}`,
      `        file: ${file}${fault === 'comment' ? ' # vu' : ''}`,
      ...(mine === '' ? [] : [`        ignore: { ${mine} }`]),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

interface JsonFinding {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly range: { readonly start: { readonly line: number } };
}

type Counts = Readonly<Record<'provided' | 'faulty' | 'missing' | 'notApplicable', number>>;

/** Counted from the text that was written, the files that are there and the lines on which `check` prints something. */
function countedByHand(
  entries: readonly Entry[],
  chapter: string,
  findings: readonly JsonFinding[],
): Counts | undefined {
  const lines = chapter.split('\n');
  const counts = { provided: 0, faulty: 0, missing: 0, notApplicable: 0 };
  for (const [order, written] of entries.entries()) {
    const id = requirements[order] ?? '';
    if (written.aside === 'sans carte' && written.fault !== 'tab') {
      counts.notApplicable += 2;
      continue;
    }
    const start = lines.indexOf(`  ${id}:`);
    for (const name of namesOf(id)) {
      // Of an entry that is broken elsewhere, each proof still says what it says.
      const mine = written.proofs.flatMap(({ of, file }, place) =>
        namesOf(id)[of] === name ? [{ file, place }] : [],
      );
      const good = mine.filter(({ file, place }) => {
        const heads = lines.flatMap((line, at) =>
          at > start && line.startsWith('      - for:') ? [at] : [],
        );
        const first = heads[place] ?? 0;
        const last = lines.findIndex((line, at) => at > first && !line.startsWith('        '));
        const here = findings.filter(
          (one) =>
            one.file.endsWith('.preuves.yaml') &&
            one.range.start.line >= first &&
            one.range.start.line < last,
        );
        const speaks = here.some(
          ({ code, severity }) => severity === 'error' || code === 'format-not-accepted',
        );
        return cited[file].isThere && !speaks;
      });
      if (good.length > 0) counts.provided++;
      else if (mine.length > 0) counts.faulty++;
      else counts.missing++;
    }
  }
  return counts;
}

function requirementRows(snapshot: Snapshot): readonly OutlineNode[] {
  const outline = outlineOf(snapshot, unfiltered);
  const chapters = outline.childrenOf(outline.root).filter(({ kind }) => kind === 'chapter');
  return [outline.root, ...chapters, ...chapters.flatMap((chapter) => outline.childrenOf(chapter))];
}

const dossier = fc.record({
  entries: fc.tuple(entry, entry, entry),
  policy: severities,
  own: severities,
  dossierIgnores: fc.constantFrom('', '', 'ignore: { duplicate-proof: toujours voulu }\n'),
});

describe('what counts as provided', () => {
  it('is the same in every place that shows it, and what the findings and the files say', async () => {
    await fc.assert(
      fc.asyncProperty(dossier, async ({ entries, policy, own, dossierIgnores }) => {
        const chapter = `chapter: Essai\nrequirements:\n${entries.map((one, order) => textOf(requirements[order] ?? '', one)).join('')}`;
        const chosen = Object.entries(policy).map(([code, severity]) => `    ${code}: ${severity}\n`);
        const policyText = chosen.length === 0 ? '' : `policy:\n  severity:\n${chosen.join('')}`;
        const files = Object.entries(cited).flatMap(([name, { bytes }]) =>
          bytes === undefined ? [] : [[`preuves/${name}`, bytes] as const],
        );
        const { project } = testDossier({
          'segur.yaml': `${dossierText}${policyText}${dossierIgnores}`,
          'rem/REM.rem.yaml': catalogue,
          'preuves/essai.preuves.yaml': chapter,
          ...Object.fromEntries(files),
        });
        project.setSeverities(new Map(Object.entries(own)));
        const before = await project.load(never);
        const withFile = [...before.coverage.values()].flatMap(({ expected }) => expected);
        for (const { state } of withFile) assert.notEqual(state, 'complete', 'nothing was looked at');
        assert.equal(before.summary.provided, 0);

        const snapshot = await project.lookAtEvidence(never);
        const checked = wholeDossier({ path: 'segur.yaml', snapshot, textOf: () => undefined });
        const json = JSON.parse(JSON.stringify(checkAsJson([checked], 'fr'))) as {
          readonly dossiers: readonly {
            readonly summary: Counts & { readonly expectedProofs: number };
            readonly findings: readonly JsonFinding[];
          }[];
        };
        const [told] = json.dossiers;
        assert.ok(told);
        const { provided, faulty, missing, notApplicable, expectedProofs } = told.summary;
        const summary = { provided, faulty, missing, notApplicable };
        assert.deepEqual(summary, countedByHand(entries, chapter, told.findings), chapter);
        assert.equal(provided + faulty + missing + notApplicable, expectedProofs);

        const { count, text } = progressOf([snapshot]);
        assert.equal(text, `${provided}/${expectedProofs - notApplicable}`);
        const wanted = { provided, faulty, missing, notChecked: 0, expected: expectedProofs - notApplicable };
        assert.deepEqual(count, wanted);
        const rows = requirementRows(snapshot);
        for (const row of rows.slice(0, 2)) assert.ok('count' in row && row.count.provided === provided);
        const ofRequirements = rows.slice(2).map((row) => ('count' in row ? row.count.provided : 0));
        assert.equal(
          ofRequirements.reduce((sum, one) => sum + one, 0),
          provided,
        );
        const notes = entryNotes(snapshot, 'preuves/essai.preuves.yaml');
        assert.equal(
          notes.reduce((sum, note) => sum + note.count.provided, 0),
          provided,
        );
        for (const note of notes.filter((one) => one.count.faulty > 0))
          assert.match(noteText(note, 'fr'), /^\d\/\d · en défaut/);
        const options = { language: 'fr', colour: false, all: false } as const;
        const printed = checkAsText([checked], options);
        assert.match(
          printed,
          new RegExp(
            `${provided} preuves? fournies? sur ${expectedProofs} attendues?, ${faulty} en défaut, ${missing} manq`,
          ),
        );
        if (faulty + missing > 0) assert.doesNotMatch(printed, /✓ prêt/);
      }),
      runs(40),
    );
  });
});
