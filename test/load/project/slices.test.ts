import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import { Project } from '../../../src/core/project/project';
import type { Snapshot } from '../../../src/core/project/snapshot';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { catalogueText, dossierText, someDay, testDossier } from '../../support/dossierTexts';
import { MemoryFolder } from '../../support/memoryFolder';
import { runs } from '../../support/runs';
import { SteppedSlices } from '../../support/steppedSlices';

const never = new AbortController().signal;
const chapter = 'preuves/psc.preuves.yaml';
const catalogue = 'rem/REM.rem.yaml';

const texts: Readonly<Record<string, readonly string[]>> = {
  'segur.yaml': [
    dossierText,
    dossierText.replace('REM.rem', 'absent.rem'),
    dossierText.replace('profiles: [Envoi manuel]', 'profiles: []'),
  ],
  [catalogue]: [catalogueText, catalogueText.replace('SC.PSC.02', 'SC.PSC.03'), 'rem: 1\n'],
  [chapter]: [
    'requirements:\n  SC.PSC.01:\n    proofs:\n      - { for: SC.PSC.01.01.01, file: a.png }\n',
    'requirements:\n  SC.PSC.02:\n    notApplicable: produit sans session\n  SC.PSC.01:\n    pro\n',
    'requirements:\n  SC.PSC.01:\n    proofs: []\n  SC.PSC.01:\n    proofs: []\n',
    '',
  ],
};

const typed = fc
  .constantFrom(...Object.keys(texts))
  .chain((path) =>
    fc.record({ path: fc.constant(path), text: fc.constantFrom(...(texts[path] ?? [])), pauses: fc.nat(12) }),
  );

function slicedProject(): { readonly project: Project; readonly slices: SteppedSlices } {
  const folder = new MemoryFolder({
    'segur.yaml': dossierText,
    [catalogue]: catalogueText,
    [chapter]: texts[chapter]?.[0] ?? '',
  });
  const slices = new SteppedSlices();
  const memory = createEvidenceMemory(nodeHasher);
  return {
    project: new Project({ folder, memory, clock: { now: () => someDay }, slices }, 'segur.yaml'),
    slices,
  };
}

function seenIn({ findings, summary, coverage, chapters }: Snapshot): unknown {
  const covered = [...coverage.values()].map(({ requirement, applies, expected, state }) => ({
    ...{ id: requirement.id, applies, state },
    expected: expected.map(({ name, state: of }) => `${name} ${of}`),
  }));
  return { findings, summary, covered, chapters };
}

describe('a project that is checked in slices', () => {
  it('says what it says at once, wherever typing interrupts it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 6 }), async (strokes) => {
        const { project, slices } = slicedProject();
        await slices.until(project.load(never));
        let latest: Promise<Snapshot> | undefined;
        for (const { path, text, pauses } of strokes) {
          project.takeText(path, text);
          latest = project.renewed();
          for (let pause = 0; pause < pauses; pause++) await slices.goOn();
        }
        const sliced = latest && (await slices.until(latest));
        const { project: fresh } = testDossier({ [chapter]: texts[chapter]?.[0] ?? '' });
        await fresh.load(never);
        for (const { path, text } of strokes) fresh.setText(path, text);
        const whole = fresh.snapshot;
        assert.deepEqual(sliced && seenIn(sliced), whole && seenIn(whole));
      }),
      runs(40),
    );
  });

  it('shows nothing of a check that is under way or given up', async () => {
    const { project, slices } = slicedProject();
    await slices.until(project.load(never));
    const [first, second, third] = texts[chapter] ?? [];
    const pausesFor = async (text: string | undefined): Promise<number> => {
      const { pauses } = slices;
      project.takeText(chapter, text);
      await slices.until(project.renewed());
      return slices.pauses - pauses;
    };
    const whole = Math.max(await pausesFor(third), await pausesFor(first));
    const before = project.snapshot;
    project.takeText(chapter, second);
    const answered = project.renewed();
    for (let pause = 0; pause < 4; pause++) await slices.goOn();
    assert.ok(slices.isPaused, 'the check is under way');
    assert.equal(project.snapshot, before);
    assert.equal(project.textOf(chapter), first);
    const { pauses } = slices;
    project.takeText(chapter, third);
    await slices.goOn();
    assert.equal(project.snapshot, before);
    const after = await slices.until(answered);
    assert.ok(slices.pauses - pauses <= whole + 1, 'the stale check was given up');
    assert.equal(project.textOf(chapter), third);
    assert.deepEqual(
      after.findings
        .filter(({ file }) => file === chapter)
        .map(({ code }) => code)
        .slice(0, 1),
      ['proof-missing'],
    );
    assert.ok(after.findings.some(({ code }) => code === 'duplicate-key'));
  });

  it('reads a long catalogue to its end though keys come faster than it can be read', async () => {
    const item = (at: number): string => `      - id: SC.PSC.${at}\n        statement: Le système DOIT.\n`;
    const long = `rem: 1\nchapters:\n  - name: Pro Santé Connect\n    requirements:\n${Array.from({ length: 600 }, (_, at) => item(at)).join('')}`;
    const { project, slices } = slicedProject();
    await slices.until(project.load(never));
    project.takeText(catalogue, long);
    const whole = project.renewed();
    const { pauses: start } = slices;
    await slices.until(whole);
    const slicesOfAll = slices.pauses - start;
    project.takeText(catalogue, `${long}# encore\n`);
    const reading = project.renewed();
    // Two slices between one key and the next: fewer than the catalogue has.
    for (let key = 0; key < slicesOfAll; key++) {
      project.takeText(chapter, `requirements:\n${'# a\n'.repeat(key)}`);
      for (let pause = 0; pause < 2; pause++) await slices.goOn();
    }
    const { pauses: reached } = slices;
    const { summary } = await slices.until(reading);
    assert.equal(summary.requirements, 600);
    assert.ok(slices.pauses - reached < slicesOfAll / 2, `${slices.pauses - reached} of ${slicesOfAll}`);
  });

  it('leaves its work when it is ended', async () => {
    const { project, slices } = slicedProject();
    await slices.until(project.load(never));
    project.takeText(chapter, '');
    const answered = project.renewed();
    assert.ok(slices.isPaused);
    project.end();
    await assert.rejects(slices.until(answered));
  });
});
