import assert from 'node:assert/strict';
import type { Snapshot } from '../../../../src/core/project/snapshot';
import { hoverAt } from '../../../../src/core/views/hover/hoverAt';
import { PlainMarkdown } from '../../../../src/core/views/tooltip/plainMarkdown';
import { dossierText, testDossier } from '../../../support/dossierTexts';
import { png } from '../../../support/evidenceBytes';

const never = new AbortController().signal;
const path = 'preuves/psc.preuves.yaml';

const psc = `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - for: SC.PSC.01.01.01
        file: PSC/a.png
      - link: https://exemple.fr/page
`;

async function snapshot(): Promise<Snapshot> {
  const { project } = testDossier({ [path]: psc, 'preuves/PSC/a.png': png(1280, 720) });
  await project.load(never);
  return project.lookAtEvidence(never);
}

/** What a user reads at a place of a file, pictures and links by their kind. */
async function shownAt(file: string, line: number, character: number): Promise<string | undefined> {
  const place = { path: file, position: { line, character }, source: undefined, verdictOf: () => undefined };
  const hover = hoverAt(await snapshot(), place, new PlainMarkdown('fr'));
  return hover?.text.parts
    .map((part) =>
      part.kind === 'markdown'
        ? part.markdown
        : part.kind === 'text'
          ? part.text
          : `<${part.kind} ${part.path}>`,
    )
    .join('');
}

describe('what is shown under the pointer', () => {
  it('is the requirement on an id: its statement, its scenarios and the proofs they expect', async () => {
    const text = (await shownAt(path, 2, 5)) ?? '';
    for (const wanted of ['SC.PSC.01', 'Le système DOIT connecter.', 'Se connecter.', 'Trace']) {
      assert.ok(text.includes(wanted), wanted);
    }
  });

  it('is the expected proof, with the rules that hold, on what a proof is for', async () => {
    const text = (await shownAt(path, 4, 15)) ?? '';
    assert.ok(text.includes('Vidéo ou copies d'), text);
    assert.ok(!text.includes('Trace'), text);
  });

  it('is the picture and a link to the report on a file', async () => {
    const text = (await shownAt(path, 5, 17)) ?? '';
    assert.ok(text.includes('<picture preuves/PSC/a.png>'), text);
    assert.ok(text.includes('<inspect preuves/PSC/a.png>'), text);
    assert.ok(text.includes('1280'), text);
  });

  it('is nothing between the words, and in a file that is none of the dossier', async () => {
    assert.equal(await shownAt(path, 3, 2), undefined);
    assert.equal(await shownAt('notes.txt', 0, 0), undefined);
  });

  it('is what a key means, in segur.yaml', async () => {
    const line = dossierText.split('\n').findIndex((one) => one.startsWith('device'));
    assert.notEqual(await shownAt('segur.yaml', line, 2), undefined);
  });
});
