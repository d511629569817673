import assert from 'node:assert/strict';
import fc from 'fast-check';
import { identityOf, textUnderFindings } from '../../../src/core/findings/findingIdentity';
import { fingerprintsOf } from '../../../src/core/findings/fingerprints';
import { maskPrivate } from '../../../src/core/privacy/maskPrivate';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { testDossier } from '../../support/dossierTexts';
import { runs } from '../../support/runs';
import { long } from '../../support/long';

const digestOfText = (text: string): string => nodeHasher.sum(new TextEncoder().encode(text));
const never = new AbortController().signal;

async function printsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { project } = testDossier(files);
  const { findings } = await project.lookAtEvidence(never);
  const textAt = textUnderFindings((path) => project.textOf(path));
  return fingerprintsOf(
    findings.map((finding) => identityOf(finding, textAt)),
    digestOfText,
  );
}

const proof: fc.Arbitrary<string> = fc.constantFrom(
  '{ for: SC.PSC.01.01.01, file: PSC/a.png }',
  '{ for: SC.PSC.01.01.01, file: PSC/b.png }',
  '{ for: SC.PSC.01.01.02, link: "http://exemple.fr/a" }',
  '{ for: SC.PSC.01.01.02, link: "http://exemple.fr/b" }',
  '{ for: SC.PSC.01.09.09, motco2: abc, remarque: x }',
);
const entry = fc.record({
  id: fc.constantFrom('SC.PSC.01', 'SC.PSC.02', 'SC.PSC.77', 'SC.MSS/CONF.01 BIS'),
  proofs: fc.array(proof, { minLength: 1, maxLength: 4 }),
});
const entries = fc.uniqueArray(entry, { minLength: 1, maxLength: 4, selector: ({ id }) => id });
const comment = fc.constantFrom('', '# à revoir', '\n\n', '# a\n\n# b');

type Entry = typeof entry extends fc.Arbitrary<infer Made> ? Made : never;

function chapter(name: string, all: readonly Entry[], comments: readonly string[]): string {
  const texts = all.map(
    ({ id, proofs }, at) =>
      `${comments[at % comments.length] ?? ''}\n  ${id}:\n    proofs:\n${proofs.map((one) => `      - ${one}\n`).join('')}`,
  );
  return `chapter: ${name}\nrequirements:\n${texts.join('')}`;
}

describe('fingerprints', () => {
  long('are unique, and the same when lines move and files or chapters have other names', async () => {
    await fc.assert(
      fc.asyncProperty(entries, fc.array(comment, { minLength: 1, maxLength: 3 }), async (all, comments) => {
        const before = await printsOf({
          'preuves/psc.preuves.yaml': chapter('Pro Santé Connect', all, ['']),
        });
        assert.ok(before.length > 0);
        assert.equal(new Set(before).size, before.length);
        const moved = { 'preuves/autre.preuves.yaml': chapter('Authentification', all, comments) };
        assert.deepEqual((await printsOf(moved)).toSorted(), before.toSorted());
        const upsideDown = {
          'preuves/psc.preuves.yaml': chapter('Pro Santé Connect', all.toReversed(), comments),
        };
        assert.deepEqual((await printsOf(upsideDown)).toSorted(), before.toSorted());
      }),
      runs(60, 300),
    );
  });

  it('differ where another file or another link is meant', async () => {
    const of = async (one: string): Promise<readonly string[]> =>
      printsOf({ 'preuves/psc.preuves.yaml': chapter('x', [{ id: 'SC.PSC.01', proofs: [one] }], ['']) });
    const prints = [
      await of('{ for: SC.PSC.01.01.01, file: PSC/a.png }'),
      await of('{ for: SC.PSC.01.01.01, file: PSC/b.png }'),
      await of('{ for: SC.PSC.01.01.01, link: "http://exemple.fr/a" }'),
      await of('{ for: SC.PSC.01.01.01, link: "http://exemple.fr/b" }'),
    ].map((all) => all.join());
    assert.equal(new Set(prints).size, 4);
  });

  it('are never taken for a number or a secret that is masked', () => {
    fc.assert(
      fc.property(fc.string(), (code) => {
        for (const print of fingerprintsOf([{ code, subject: '' }], digestOfText))
          assert.equal(maskPrivate(print), print);
      }),
      runs(200, 1000),
    );
  });
});
