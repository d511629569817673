import assert from 'node:assert/strict';
import path from 'node:path';
import type { QuickFix } from '../../../src/core/findings/quickFixes/quickFix';
import { quickFixesFor } from '../../../src/core/findings/quickFixesFor';
import type { Finding } from '../../../src/core/findings/model';
import type { Project } from '../../../src/core/project/project';
import { Project as SampleProject } from '../../../src/core/project/project';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import { applyEdits, type FileEdits } from '../../../src/core/text/textEdit';
import { nodeFolder } from '../../../src/node/nodeFolder';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { dossierText, testDossier } from '../../support/dossierTexts';
import { checkedOn } from '../../support/sample/checkFolder';
import { repository } from '../../support/vscode/repository';
import { long } from '../../support/long';

const psc = 'preuves/psc.preuves.yaml';
const pngBytes = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

interface Looked {
  readonly project: Project;
  readonly finding: Finding;
  readonly fixes: readonly QuickFix[];
}

/** The fixes of the first finding of a code, in a dossier whose chapter PSC is the text. */
async function fixesOf(
  code: string,
  text: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Looked> {
  const { project } = testDossier({ [psc]: text, ...more });
  return look(project, code);
}

async function look(project: Project, code: string): Promise<Looked> {
  const snapshot = await project.lookAtEvidence(new AbortController().signal);
  const finding = snapshot.findings.find((one) => one.code === code);
  assert.ok(finding !== undefined, `no ${code} among ${snapshot.findings.map((one) => one.code).join(', ')}`);
  return { project, finding, fixes: quickFixesFor(finding, snapshot, (file) => project.textOf(file)) };
}

function kindsOf({ fixes }: Looked): readonly string[] {
  return fixes.map(({ kind }) => kind);
}

function editsOf(fixes: readonly QuickFix[], kind: string): FileEdits {
  const act = fixes.find((fix) => fix.kind === kind)?.act;
  assert.ok(
    act?.kind === 'edit' || act?.kind === 'rename',
    `${kind} is no edit among ${fixes.map((fix) => fix.kind).join(', ')}`,
  );
  return act.edits;
}

/** The text of the finding's file after a fix. */
function mended({ project, finding, fixes }: Looked, kind: string, file = finding.file): string {
  return applyEdits(project.textOf(file) ?? '', editsOf(fixes, kind).get(file) ?? []);
}

const entry = (...lines: readonly string[]): string =>
  `chapter: Pro Santé Connect\nrequirements:\n${lines.join('\n')}\n`;

describe('quick fixes', () => {
  it('corrects the id of a requirement, keeping its quotes', async () => {
    const looked = await fixesOf('unknown-requirement', entry('  "SC.PSC.O1": # here', '    proofs: []'));

    assert.equal(mended(looked, 'correct-id'), entry('  "SC.PSC.01": # here', '    proofs: []'));
    assert.equal(looked.fixes[0]?.isPreferred, true);
    assert.match(looked.fixes[0].title.fr, /Vouliez-vous dire « SC\.PSC\.01 »/);
  });

  it('writes what was found out since of a test or of a request, and nothing over the request that is cited', async () => {
    const proof = (line: string): string => entry('  SC.PSC.02:', '    proofs:', `      - ${line}`);
    const verified = await fixesOf(
      'test-not-verified',
      proof('{ gazelle: "https://x/1", state: a-verifier }'),
    );
    assert.equal(
      mended(verified, 'write-state-verified'),
      proof('{ gazelle: "https://x/1", state: verifie }'),
    );
    const failed = await fixesOf('test-failed', proof('{ motco2: 48213, result: ko }'));
    assert.equal(mended(failed, 'write-result-ok'), proof('{ motco2: 48213, result: ok }'));
    const early = await fixesOf('cnda-stage-insufficient', proof('cnda: { stage: initialisation }'));
    assert.equal(mended(early, 'write-stage-pre-examen'), proof('cnda: { stage: pre-examen }'));
    const cited = await fixesOf('cnda-stage-insufficient', proof('cnda: { request: DMP }'), {
      'segur.yaml': `${dossierText}requests:\n  cnda:\n    - { service: DMP, stage: initialisation }\n`,
    });
    assert.doesNotMatch(kindsOf(cited).join(), /write-stage/u);
  });

  it('lets a link or a number that is none be typed over', async () => {
    const line = (text: string): string => entry('  SC.PSC.02:', '    proofs:', `      - ${text}`);
    for (const [code, proof, typed] of [
      ['link-malformed', 'gazelle: à venir', 'à venir'],
      ['test-number-invalid', 'motco2: 48O13', '48O13'],
    ] as const) {
      const act = (await fixesOf(code, line(proof))).fixes.find(({ kind }) => kind === 'retype')?.act;
      assert.ok(act?.kind === 'snippet');
      assert.equal(act.snippet, `\${1:${typed}}`);
    }
  });

  it('offers to attach, to create the entry in the catalogue’s order, or to set aside', async () => {
    const looked = await fixesOf('proof-missing', entry('  SC.PSC.02:', '    notApplicable: pas concerné'));

    assert.deepEqual(kindsOf(looked), ['attach', 'create-entry', 'not-applicable']);
    assert.equal(
      mended(looked, 'create-entry'),
      entry('  SC.PSC.01: {}', '  SC.PSC.02:', '    notApplicable: pas concerné'),
    );
  });

  it('names the expected proof of one that does not say, those that lack one first', async () => {
    const lines = [
      '  SC.PSC.01:',
      '    proofs:',
      '      - for: SC.PSC.01.01.01',
      '        file: a',
      '      - link: https://a.fr/1',
    ];
    const looked = await fixesOf('unknown-expected-proof', entry(...lines));

    const titles = looked.fixes.map(({ title }) => title.en);
    assert.deepEqual(titles.slice(0, 2), ['Proof for SC.PSC.01.01.02', 'Proof for SC.PSC.01.01.01']);
    assert.equal(
      mended(looked, 'correct-for'),
      entry(...lines.slice(0, 4), '      - for: SC.PSC.01.01.02', '        link: https://a.fr/1'),
    );
  });

  it('writes the true name of a file', async () => {
    const lines = (name: string): string =>
      entry('  SC.PSC.01:', '    proofs:', `      - { for: SC.PSC.01.01.01, file: '${name}' }`);
    const looked = await fixesOf('file-case-mismatch', lines('PSC/A.PNG'), { 'preuves/PSC/a.png': pngBytes });

    assert.equal(mended(looked, 'use-true-name'), lines('PSC/a.png'));
  });

  it('renames a file whose bytes are of another type, wherever it is cited', async () => {
    const lines = (name: string): string =>
      entry('  SC.PSC.01:', '    proofs:', `      - for: SC.PSC.01.01.01`, `        file: ${name}`);
    const other = 'preuves/mss.preuves.yaml';
    const looked = await fixesOf('extension-mismatch', lines('PSC/a.pdf'), {
      'preuves/PSC/a.pdf': pngBytes,
      [other]: lines('PSC/../PSC/a.pdf').replace('SC.PSC.01:', 'SC.MSS/CONF.01 BIS:'),
    });

    const fix = looked.fixes.find(({ kind }) => kind === 'rename-file');
    assert.ok(fix?.act.kind === 'rename');
    assert.deepEqual([fix.act.from, fix.act.to], ['preuves/PSC/a.pdf', 'preuves/PSC/a.png']);
    assert.equal(mended(looked, 'rename-file', psc), lines('PSC/a.png'));
    assert.equal(
      mended(looked, 'rename-file', other),
      lines('PSC/a.png').replace('SC.PSC.01:', 'SC.MSS/CONF.01 BIS:'),
    );
  });

  it('leaves the cursor where a justification is to be written', async () => {
    const looked = await fixesOf(
      'unjustified-not-applicable',
      entry('  SC.PSC.01:', '    notApplicable: ~ # pourquoi ?'),
    );

    const act = looked.fixes[0]?.act;
    assert.ok(act?.kind === 'snippet');
    assert.equal(act.snippet, ' ${1:raison}');
    const text = looked.project.textOf(psc) ?? '';
    assert.equal(
      applyEdits(text, [{ range: act.range, newText: act.snippet }]),
      text.replace(' ~ #', ' ${1:raison} #'),
    );
  });

  it('writes https, and takes a password out', async () => {
    const lines = (url: string): string =>
      entry('  SC.PSC.01:', '    proofs:', `      - for: SC.PSC.01.01.01`, `        link: "${url}"`);
    const host = 'interop.esante.gouv.fr/evs/report.seam?oid=1.2.3';

    assert.equal(
      mended(await fixesOf('link-insecure', lines(`http://${host}`)), 'use-https'),
      lines(`https://${host}`),
    );
    assert.equal(
      mended(await fixesOf('link-credentials', lines(`https://me:secret@${host}`)), 'remove-credentials'),
      lines(`https://${host}`),
    );
  });

  it('takes a host as known in the dossier', async () => {
    const text = entry(
      '  SC.PSC.01:',
      '    proofs:',
      '      - for: SC.PSC.01.01.01',
      '        link: https://docs.radiance.fr/a1',
    );
    const looked = await fixesOf('link-unknown-host', text);

    const after = mended(looked, 'trust-host', 'segur.yaml');
    assert.equal(
      after,
      `${looked.project.textOf('segur.yaml') ?? ''}policy:\n  hosts:\n    - docs.radiance.fr\n`,
    );
  });

  it('removes an unknown key with what is below it, and corrects a mistyped one', async () => {
    const looked = await fixesOf(
      'unknown-key',
      entry(
        '  SC.PSC.01:',
        '    proofs:',
        '      - fil: b',
        '        file: PSC/a.png',
        '        for: SC.PSC.01.01.01',
      ),
    );

    assert.match(mended(looked, 'remove-key'), / {6}- file: PSC\/a\.png\n {8}for/);
    assert.match(mended(looked, 'correct-key'), / {6}- file: b\n/);
  });

  it('asks for a reason that stays: under the proof where a rule looks there, else under the entry', async () => {
    const orphan = await fixesOf('evidence-orphan', entry('  SC.PSC.01: {}'), {
      'preuves/PSC/a.png': pngBytes,
    });
    const lines = ['  SC.PSC.01:', '    proofs:', '      - for: SC.PSC.01.01.01', '        file: PSC/b.png'];
    const missing = await fixesOf('file-not-found', entry(...lines));

    const placeOf = ({ fixes }: Looked): unknown => {
      const act = fixes.find(({ kind }) => kind === 'ignore')?.act;
      return act?.kind === 'ask' && act.ask.for === 'reason' ? act.ask.place : undefined;
    };
    assert.deepEqual(placeOf(orphan), { kind: 'dossier', file: 'segur.yaml' });
    assert.deepEqual(placeOf(missing), { kind: 'proof', file: psc, requirementId: 'SC.PSC.01', index: 0 });
  });

  it('turns a tab into the spaces of the line above', async () => {
    const looked = await fixesOf('yaml-syntax', entry('  SC.PSC.02: {}', '\tSC.PSC.01: {}'));

    assert.equal(mended(looked, 'replace-tabs'), entry('  SC.PSC.02: {}', '  SC.PSC.01: {}'));
  });
});

describe('the faults planted in the sample', () => {
  const wanted: readonly (readonly [code: string, fix: string])[] = [
    ['unknown-profile', 'correct-profile'],
    ['file-case-mismatch', 'use-true-name'],
    ['file-not-found', 'use-nearest-file'],
    ['unknown-expected-proof', 'remove-proof'],
    ['duplicate-key', 'remove-key'],
    ['file-changed', 'update-sha256'],
    ['link-insecure', 'use-https'],
    ['format-not-accepted', 'remove-proof'],
    ['unknown-requirement', 'correct-id'],
  ];
  for (const [code, kind] of wanted) {
    long(`${code} is fixed by ${kind}, and no other finding is born`, async () => {
      const memory = createEvidenceMemory(nodeHasher);
      const folder = nodeFolder(path.join(repository, 'samples', 'ris'));
      const project = new SampleProject({ folder, memory, clock: { now: () => checkedOn } }, 'segur.yaml');
      const looked = await look(project, code);
      const before = project.snapshot?.findings.filter((one) => one.severity === 'error').length ?? 0;

      for (const [file, edits] of editsOf(looked.fixes, kind)) {
        project.setText(file, applyEdits(project.textOf(file) ?? '', edits));
      }

      const after = await project.lookAtEvidence(new AbortController().signal);
      assert.ok(!after.findings.some((one) => one.code === code && one.file === looked.finding.file));
      assert.equal(
        after.findings.filter((one) => one.severity === 'error').length,
        before - (looked.finding.severity === 'error' ? 1 : 0),
      );
    });
  }
});
