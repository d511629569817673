import assert from 'node:assert/strict';
import { applyCorrections } from '../../../src/core/catalogue/corrections/applyCorrections';
import { correctionMark } from '../../../src/core/catalogue/corrections/correctionMark';
import { correctionsPathOf } from '../../../src/core/catalogue/corrections/correctionsPath';
import { readCorrections } from '../../../src/core/catalogue/corrections/readCorrections';
import type { Catalogue, Requirement } from '../../../src/core/catalogue/model';
import { readCatalogue } from '../../../src/core/catalogue/readCatalogue';
import { quickFixesFor } from '../../../src/core/findings/quickFixesFor';
import { messageOf } from '../../../src/core/findings/messageOf';
import { applyEdits } from '../../../src/core/text/textEdit';
import { catalogueText, testDossier } from '../../support/dossierTexts';

const never = new AbortController().signal;
const path = 'rem/REM.corrections.yaml';
const chapterPath = 'preuves/psc.preuves.yaml';

function catalogue(): Catalogue {
  const read = readCatalogue(catalogueText).catalogue;
  assert.ok(read !== undefined);
  return read;
}

function requirement(of: Catalogue, id: string): Requirement {
  const found = of.chapters.flatMap(({ requirements }) => requirements).find((one) => one.id === id);
  assert.ok(found !== undefined);
  return found;
}

function applied(text: string): ReturnType<typeof applyCorrections> {
  return applyCorrections(catalogue(), readCorrections(text).corrections);
}

const faq = 'faq: { date: 2026-02-16, link: https://example.org/faq/12, note: Réponse 12 }';

describe('corrections of a catalogue', () => {
  it('replace what they say, mark it, and leave all the rest', () => {
    const before = catalogue();
    const { corrections } = readCorrections(`corrections: 1
requirements:
  psc.01:
    statement: Un autre énoncé.
    ${faq}
    scenarios:
      SC.PSC.01.01: { text: Autrement. }
    proofs:
      PSC.01.01.01: { kinds: [video, document], demands: [signed], several: true, test: T-1, text: Autre, note: vu }
`);
    const { catalogue: after, unmatched } = applyCorrections(before, corrections);
    assert.deepEqual(unmatched, []);
    assert.deepEqual(before, catalogue());
    const own = { faq: undefined, note: undefined };
    const [was, is] = [requirement(before, 'SC.PSC.01'), requirement(after, 'SC.PSC.01')];
    assert.deepEqual(is, {
      ...was,
      statement: 'Un autre énoncé.',
      correction: {
        faq: { date: '2026-02-16', link: 'https://example.org/faq/12', note: 'Réponse 12' },
        note: undefined,
        parts: ['statement'],
      },
      scenarios: was.scenarios.map((scenario) => ({
        ...scenario,
        text: 'Autrement.',
        correction: { ...own, parts: ['text'] },
        expectedProofs: scenario.expectedProofs.map((one, order) =>
          order > 0
            ? one
            : {
                ...one,
                kinds: ['video', 'document'],
                because: undefined,
                demands: ['signed'],
                several: true,
                test: 'T-1',
                text: 'Autre',
                correction: { ...own, note: 'vu', parts: ['text', 'kinds', 'demands', 'several', 'test'] },
              },
        ),
      })),
    });
    assert.equal(requirement(after, 'SC.PSC.02'), requirement(before, 'SC.PSC.02'));
    assert.equal(after.chapters[1], before.chapters[1]);
  });

  it('tell expected proofs with the same number apart by their place', () => {
    const { catalogue: after } = applied(
      "corrections: 1\nrequirements:\n  SC.MSS/CONF.01 BIS:\n    proofs:\n      'SC.MSS/CONF.01.01#2': { kinds: [log] }\n",
    );
    assert.deepEqual(
      requirement(after, 'SC.MSS/CONF.01 BIS').scenarios[0]?.expectedProofs.map(({ kinds }) => kinds),
      [['msante-test'], ['log']],
    );
  });

  it('are the same catalogue where they say nothing', () => {
    const before = catalogue();
    assert.equal(applyCorrections(before, readCorrections('corrections: 1\n').corrections).catalogue, before);
    assert.equal(applyCorrections(before, readCorrections('').corrections).catalogue, before);
  });

  it('are kept where their target no longer exists, and reported at their place', () => {
    const { unmatched } = applied(
      'corrections: 1\nrequirements:\n  SC.PSC.1: {}\n  SC.PSC.02:\n    scenarios: { SC.PSC.02.09: {} }\n    proofs: { SC.PSC.02.01.02: {} }\n',
    );
    assert.deepEqual(
      unmatched.map(({ what, at, nearest }) => [what, at.value, at.range.start.line, nearest]),
      [
        ['requirement', 'SC.PSC.1', 2, 'SC.PSC.01'],
        ['scenario', 'SC.PSC.02.09', 4, 'SC.PSC.02.01'],
        ['expected-proof', 'SC.PSC.02.01.02', 5, 'SC.PSC.02.01.01'],
      ],
    );
  });

  it('name the requirement that replaced one that no longer exists', () => {
    const text = catalogueText.replace(
      'criticality: Majeure',
      'criticality: Majeure\n        previousId: PSC/va1.77',
    );
    const renumbered = readCatalogue(text).catalogue;
    assert.ok(renumbered !== undefined);
    const { corrections } = readCorrections('corrections: 1\nrequirements: { PSC/va1.77: { note: a } }\n');
    assert.equal(applyCorrections(renumbered, corrections).unmatched[0]?.nearest, 'SC.PSC.02');
  });

  it('say how they came about', () => {
    const dated = { faq: { date: '2026-02-16' } };
    assert.equal(correctionMark(dated, 'fr'), 'corrigé par FAQ du 16/02/2026');
    assert.equal(correctionMark(dated, 'en'), 'corrected by FAQ of 2026-02-16');
    assert.equal(correctionMark({ faq: { date: undefined } }, 'fr'), 'corrigé par FAQ');
    assert.equal(correctionMark({ faq: undefined }, 'fr'), 'corrigé par vos soins');
  });

  it('are beside the catalogue', () => {
    assert.equal(correctionsPathOf('rem/RIS.rem.yaml'), 'rem/RIS.corrections.yaml');
    assert.equal(correctionsPathOf('RIS.yml'), 'RIS.corrections.yaml');
  });
});

describe('a file of corrections', () => {
  const chapter =
    'chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.02:\n    proofs:\n      - file: PSC/a.mp4\n';
  const corrected = `corrections: 1\nrequirements:\n  SC.PSC.02:\n    proofs:\n      SC.PSC.02.01.01:\n        kinds: [video]\n        ${faq}\n`;

  it('is checked by: what it accepts is accepted, while it is typed and from the disk alike', async () => {
    const { project } = testDossier({ [chapterPath]: chapter, 'preuves/PSC/a.mp4': '0000ftypisom' });
    const kindsOf = (): readonly string[] | undefined =>
      [...(project.snapshot?.coverage.values() ?? [])].find((one) => one.requirement.id === 'SC.PSC.02')
        ?.expected[0]?.expectedProof.kinds;
    await project.load(never);
    assert.equal(project.holdsText(path), true);
    assert.deepEqual(kindsOf(), ['gazelle-link']);
    project.setText(path, corrected);
    assert.deepEqual(kindsOf(), ['video']);
    project.setText(path, undefined);
    assert.deepEqual(kindsOf(), ['gazelle-link']);
    const { project: other } = testDossier({ [path]: corrected });
    const { catalogue: state } = await other.load(never);
    assert.ok(state.kind === 'loaded');
    assert.deepEqual(requirement(state.catalogue, 'SC.PSC.02').scenarios[0]?.expectedProofs[0]?.kinds, [
      'video',
    ]);
    assert.deepEqual(state.corrections?.imported, catalogue());
  });

  it('says on its lines what is wrong with it, the dossier’s severities counted', async () => {
    const text = `corrections: 2
requirements:
  SC.PSC.02:
    faq: { date: 2026-02-30, link: http://example.org/a }
    statment: A
    proofs:
      SC.PSC.02.01.01: { kinds: [vido, video] }
      SC.PSC.02.01.07: { kinds: [] }
  SC.PSC.99: {}
`;
    const { project } = testDossier({ [path]: text });
    await project.load(never);
    const findings = project.snapshot?.findingsByFile.get(path) ?? [];
    assert.deepEqual(
      findings.map(
        ({ code, severity, range }) => `${code} ${severity} ${range.start.line}:${range.start.character}`,
      ),
      [
        'schema-invalid error 0:13',
        'schema-invalid error 3:17',
        'schema-invalid error 3:35',
        'unknown-key warning 4:4',
        'schema-invalid error 6:33',
        'unknown-expected-proof warning 7:6',
        'schema-invalid error 7:32',
        'unknown-requirement warning 8:2',
      ],
    );
    assert.deepEqual(
      findings
        .filter(({ severity, code }) => severity === 'warning' && code !== 'unknown-key')
        .map((one) => messageOf(one, 'fr')),
      [
        'SC.PSC.02 n’attend pas de preuve « SC.PSC.02.01.07 ». Vouliez-vous dire « SC.PSC.02.01.01 » ? La correction est conservée, sans effet.',
        'Exigence inconnue du catalogue : « SC.PSC.99 ». La correction est conservée, sans effet.',
      ],
    );
  });

  it('is named where a corrected proof is', async () => {
    const { project } = testDossier({ [path]: corrected });
    await project.load(never);
    const missing = project.snapshot?.findings.find(
      ({ expectedProof }) => expectedProof === 'SC.PSC.02.01.01',
    );
    assert.ok(missing !== undefined);
    assert.equal(
      messageOf(missing, 'fr'),
      'SC.PSC.02 : il manque la preuve SC.PSC.02.01.01 (vidéo) — corrigé par FAQ du 16/02/2026.',
    );
  });

  it('that can’t be read corrects nothing, and a conflict is reported once', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0, 1, 2]);
    const { project } = testDossier({ [path]: bytes });
    const { findingsByFile, catalogue: state } = await project.load(never);
    assert.deepEqual(
      findingsByFile.get(path)?.map(({ code }) => code),
      ['encoding-unsupported'],
    );
    assert.equal(state.kind === 'loaded' && state.corrections, undefined);
    const { project: later, folder } = testDossier({});
    await later.load(never);
    folder.write(path, bytes);
    const after = await later.load(never);
    assert.deepEqual(
      after.findingsByFile.get(path)?.map(({ code }) => code),
      ['encoding-unsupported'],
    );
  });

  it('offers the name that was meant, or to take the correction away', async () => {
    const text =
      'corrections: 1\nrequirements:\n  SC.PSC.02:\n    note: a\n    proofs:\n      SC.PSC.02.01.02: { several: true } # b\n';
    const { project } = testDossier({ [path]: text });
    const snapshot = await project.load(never);
    const [finding] = snapshot.findingsByFile.get(path) ?? [];
    assert.ok(finding !== undefined);
    const fixes = quickFixesFor(finding, snapshot, (at) => project.textOf(at));
    assert.deepEqual(
      fixes.map(({ kind, act }) => [
        kind,
        applyEdits(text, act.kind === 'edit' ? (act.edits.get(path) ?? []) : []),
      ]),
      [
        ['correct-id', text.replace('.01.02', '.01.01')],
        ['remove-correction', text.replace('SC.PSC.02.01.02: { several: true } # b', '{} # b')],
      ],
    );
  });
});
