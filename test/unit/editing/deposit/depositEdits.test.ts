import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCatalogue } from '../../../../src/core/catalogue/readCatalogue';
import { readDeposit } from '../../../../src/core/deposit/readDeposit';
import { addSubmission, newDepositFile } from '../../../../src/core/editing/deposit/addSubmission';
import { setAnswer } from '../../../../src/core/editing/deposit/setAnswer';
import { setRemark } from '../../../../src/core/editing/deposit/setRemark';
import { submissionOf } from '../../../../src/core/editing/deposit/submissionOf';
import { applyEdits, type TextEdit } from '../../../../src/core/text/textEdit';
import { nodeHasher } from '../../../../src/node/nodeHasher';
import { catalogueText, testDossier } from '../../../support/dossierTexts';
import { long } from '../../../support/long';

const { catalogue } = readCatalogue(catalogueText);
assert.ok(catalogue);

const text = `# Notre dépôt.
depot: 1
chapter: Pro Santé Connect # le chapitre
submissions:
  - on: 2026-04-02   # à la main
    proofs:
      - { requirement: SC.PSC.02, gazelle: "https://x/1" }
    answer:
      on: 2026-04-20
      status: a-modifier
      remarks:
        - for: SC.PSC.02.01.01
          text: "Floue: refaire"
        - text: Tout est flou.
          reply: Bientôt.
          settledOn: 2026-04-24
`;

const made = (before: string, edits: readonly TextEdit[] | undefined): string => {
  assert.ok(edits);
  return applyEdits(before, edits);
};

const submission = { on: '2026-05-04', version: '3.2.0', proofs: [] };

describe('a submission that is recorded', () => {
  it('holds what the chapter holds: files by their sums, links, and what was expected', async () => {
    const { project } = testDossier({
      'preuves/psc.preuves.yaml': `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - { for: SC.PSC.01.01.01, file: PSC/a.txt, sha256: ${nodeHasher.sum(new TextEncoder().encode('un'))} }
      - { for: SC.PSC.01.01.02, file: PSC/absent.txt }
  SC.PSC.02:
    proofs:
      - { gazelle: "https://x/1" }
`,
      'preuves/PSC/a.txt': 'un',
    });
    const snapshot = await project.lookAtEvidence(new AbortController().signal);
    const [chapter] = snapshot.selection.chapters;
    assert.ok(chapter);
    const digestOfText = (one: string): string => nodeHasher.sum(new TextEncoder().encode(one));
    const written = newDepositFile(
      'Pro Santé Connect',
      submissionOf(chapter, snapshot, { on: '2026-05-04', digestOfText }),
    );
    const { submissions, problems } = readDeposit('', written);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      submissions[0]?.proofs.map((one) => [
        one.requirement?.value,
        one.target.file ?? one.target.value,
        one.sha256,
      ]),
      [
        ['SC.PSC.01', 'PSC/a.txt', digestOfText('un')],
        ['SC.PSC.02', 'https://x/1', undefined],
      ],
    );
    assert.equal(submissions[0].proofs[0]?.expected, digestOfText("Vidéo ou copies d'écran"));
  });

  it('comes behind the others, and leaves every other byte', () => {
    const after = made(text, addSubmission(text, submission));
    assert.ok(after.startsWith(text.trimEnd()));
    assert.deepEqual(
      readDeposit('', after).submissions.map(({ on }) => on?.value),
      ['2026-04-02', '2026-05-04'],
    );
    const crlf = text.replaceAll('\n', '\r\n');
    assert.doesNotMatch(made(crlf, addSubmission(crlf, submission)), /[^\r]\n/u);
  });

  it('is not written into a file of nonsense', () => {
    for (const bent of [
      'depot: 2\n',
      text.replace('a-modifier', 'hm'),
      text.replace('depot: 1', 'depot: [1'),
      '',
    ])
      assert.equal(addSubmission(bent, submission), undefined);
  });
});

describe('the date of a submission and of an answer', () => {
  it('is written under `on:` without quotes, as people write it', () => {
    const file = newDepositFile('Pro Santé Connect', submission);
    assert.match(file, /^ {2}- on: 2026-05-04$/m);
    const answered = made(
      file,
      setAnswer(file, { on: '2026-05-20', status: 'valide', remarks: [] }, catalogue),
    );
    assert.match(answered, /^ {6}on: 2026-05-20$/m);
  });

  it('is read under a quoted key as well', () => {
    const quoted = text.replaceAll(' on:', " 'on':");
    const [one] = readDeposit('', quoted).submissions;
    assert.deepEqual([one?.on?.value, one?.answer?.on?.value], ['2026-04-02', '2026-04-20']);
  });
});

describe('an answer of the agency', () => {
  const open = text.slice(0, text.indexOf('    answer:'));

  it('is written to the last submission, with its remarks', () => {
    const remarks = [
      { for: 'SC.PSC.02.01.01', text: 'Ligne une\nligne deux: floue' },
      { for: undefined, text: '# pas un commentaire' },
    ];
    const after = made(open, setAnswer(open, { on: '2026-04-20', status: 'a-modifier', remarks }, catalogue));
    const [one] = readDeposit('', after).submissions;
    assert.deepEqual(
      one?.answer?.remarks.map((remark) => [remark.for?.value, remark.text?.value.trimEnd()]),
      [
        ['SC.PSC.02.01.01', 'Ligne une\nligne deux: floue'],
        [undefined, '# pas un commentaire'],
      ],
    );
    assert.ok(after.startsWith(open.trimEnd()));
  });

  it('may become that the chapter is validated, and never loses a remark', () => {
    const valid = { on: '2026-05-09', status: 'valide', remarks: [] } as const;
    const after = made(text, setAnswer(text, valid, catalogue));
    assert.equal(after, text.replace('2026-04-20', '2026-05-09').replace('a-modifier', 'valide'));
    const more = {
      on: '2026-05-09',
      status: 'a-modifier',
      remarks: [{ for: undefined, text: 'x' }],
    } as const;
    assert.equal(setAnswer(text, more, catalogue), undefined);
  });
});

describe('a remark', () => {
  const line = text.split('\n').findIndex((one) => one.includes('- for: SC.PSC.02.01.01'));

  it('is replied to, settled and opened again, and nothing else changes', () => {
    const replied = made(text, setRemark(text, line, { key: 'reply', value: 'Refaite : « nette ».' }));
    const settled = made(replied, setRemark(replied, line, { key: 'settledOn', value: '2026-04-25' }));
    const { submissions } = readDeposit('', settled);
    assert.deepEqual(
      submissions[0]?.answer?.remarks.map((one) => [one.reply?.value, one.settledOn?.value]),
      [
        ['Refaite : « nette ».', '2026-04-25'],
        ['Bientôt.', '2026-04-24'],
      ],
    );
    assert.equal(made(settled, setRemark(settled, line, { key: 'settledOn', value: undefined })), replied);
  });

  long('takes any reply, and the file keeps all the rest', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (value) => {
        const edits = setRemark(text, line, { key: 'reply', value });
        if (edits === undefined) return;
        const after = readDeposit('', applyEdits(text, edits));
        const before = readDeposit('', text);
        const rest = ({ submissions }: typeof before): unknown =>
          submissions.map(({ on, proofs, answer }) => [
            on?.value,
            proofs.map(({ target }) => target),
            answer?.remarks.map((one) => [one.for?.value, one.text?.value, one.settledOn?.value]),
          ]);
        assert.deepEqual(rest(after), rest(before));
      }),
      { numRuns: 200 },
    );
  });
});
