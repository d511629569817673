import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../../src/core/findings/model';
import { messageOf } from '../../../src/core/findings/messageOf';
import { LineIndex } from '../../../src/core/text/lineIndex';
import { runs } from '../../support/runs';
import { catalogueText, dossierText, testDossier } from '../../support/dossierTexts';

const never = new AbortController().signal;
const chapter = 'preuves/psc.preuves.yaml';
const chapterText = `# note
chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - for: SC.PSC.01.01.01
        file: PSC/a.png # why
        version: 1.10
      - for: SC.PSC.01.01.02
        cnda: { file: PSC/b.pdf, stage: pre-examen }
  SC.PSC.02:
    notApplicable: |-
      on two

      lines
  "SC.MSS/CONF.01 BIS":
    proofs: []
    ignore: { proof-missing: later }
`;
const texts: Readonly<Record<string, string>> = {
  'segur.yaml': dossierText,
  'rem/REM.rem.yaml': catalogueText,
  [chapter]: chapterText,
};

const pieces = [
  '\t',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ':',
  ': ',
  '- ',
  '\n',
  '\r\n',
  '  ',
  '#',
  '&a',
  '*a',
  '<<: ',
  '!!str ',
  '? ',
  '|',
  '\u0000',
  '\u202e',
  '\ud800',
  '𝒳',
  '---\n',
  '<<<<<<< x\n',
  '=======\n',
  '>>>>>>> y\n',
  'null',
  '__proto__: 1\n',
  '%YAML 1.1\n',
];

interface Bend {
  readonly at: number;
  readonly drop: number;
  readonly add: string;
}

const bend: fc.Arbitrary<Bend> = fc.record({
  at: fc.nat(2000),
  drop: fc.nat(12),
  add: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })),
});

function bent(text: string, { at, drop, add }: Bend): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + add + text.slice(place + drop);
}

function assertPlaced(findings: readonly Finding[], textOf: (path: string) => string | undefined): void {
  for (const { file, range, code, params } of findings) {
    const text = textOf(file) ?? '';
    const index = new LineIndex(text);
    assert.ok(range.start.line < index.lineCount, `${code}: line ${range.start.line} of ${index.lineCount}`);
    assert.ok(range.end.line < index.lineCount + 1, code);
    assert.ok(index.offsetAt(range.start) <= index.offsetAt(range.end), code);
    assert.match(messageOf({ code, params }, 'fr'), /[.?…]$/u);
  }
}

describe('bent texts', () => {
  it('never make a project throw, and every finding is inside its file', async () => {
    const path = fc.constantFrom(...Object.keys(texts));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(path, bend), { minLength: 1, maxLength: 5 }), async (bends) => {
        const { project } = testDossier({ [chapter]: chapterText });
        await project.load(never);
        for (const [file, one] of bends) project.setText(file, bent(project.textOf(file) ?? '', one));
        const snapshot = project.snapshot;
        assert.ok(snapshot);
        assertPlaced(snapshot.findings, (file) => project.textOf(file));
      }),
      runs(20),
    );
  });

  it('are checked while typing as they are when read from scratch', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(bend, { minLength: 1, maxLength: 8 }), async (bends) => {
        const typed = testDossier({ [chapter]: chapterText });
        await typed.project.load(never);
        let text = chapterText;
        for (const one of bends) {
          text = bent(text, one);
          typed.project.setText(chapter, text);
        }
        const fresh = testDossier({ [chapter]: chapterText });
        await fresh.project.load(never);
        fresh.project.setText(chapter, text);
        assert.deepEqual(typed.project.snapshot?.findings, fresh.project.snapshot?.findings);
        assert.deepEqual(typed.project.snapshot?.summary, fresh.project.snapshot?.summary);
      }),
      runs(10),
    );
  });
});
