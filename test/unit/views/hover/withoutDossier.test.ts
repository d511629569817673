import assert from 'node:assert/strict';
import { snapshotAround } from '../../../../src/core/views/mentions/snapshotAround';
import { noKnownTexts, withText, type KnownTexts } from '../../../../src/core/views/mentions/knownTexts';
import { hoverAt } from '../../../../src/core/views/hover/hoverAt';
import { suggestionsAt } from '../../../../src/core/views/completion/suggestionsAt';
import { PlainMarkdown } from '../../../../src/core/views/tooltip/plainMarkdown';
import type { Snapshot } from '../../../../src/core/project/snapshot';
import { placeAt } from '../../../../src/core/yaml/placeAt';
import { valueBeside } from '../../../../src/core/yaml/valueBeside';
import { catalogueText, dossierText } from '../../../support/dossierTexts';
import { png } from '../../../support/evidenceBytes';
import { knownOf } from '../mentions/support';

const chapter = `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - for: SC.PSC.01.01.01
        file: PSC/a.png
        madeOn: 2026-02-14
      - cnda: { file: CNDA/lettre.pdf, stage: pre-examen }
    note: rien
`;

const deposit = `depot: 1
chapter: Pro Santé Connect
submissions:
  - on: 2026-04-02
    proofs:
      - { requirement: SC.PSC.01, link: "https://exemple.fr" }
    answer:
      status: a-modifier
`;

const corrections = `corrections: 1
requirements:
  SC.PSC.01:
    proofs:
      SC.PSC.01.01.01:
        kinds: [video]
`;

interface Shown {
  readonly path: string;
  readonly text: string;
  readonly known?: KnownTexts;
  readonly checked?: Snapshot;
  readonly keysDescribedElsewhere?: boolean;
}

/** What is shown on the first of some words, without what makes it Markdown; with the words it is shown for. */
function shownOn(words: string, { path, text, known = noKnownTexts, checked, ...rest }: Shown): string {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.includes(words));
  const position = { line, character: (lines[line] ?? '').indexOf(words) + 1 };
  const snapshot = snapshotAround(withText(known, path, text), checked);
  const place = { path, position, source: text, verdictOf: () => undefined, ...rest };
  const hover = hoverAt(snapshot, place, new PlainMarkdown('fr'));
  if (hover === undefined) return '';
  const { start, end } = hover.range;
  const content = hover.text.parts.flatMap((part) => (part.kind === 'text' ? part.text : []));
  return `${(lines[start.line] ?? '').slice(start.character, end.character)}: ${content.join(' ')}`;
}

/** What is offered where `|` is in a file alone. */
function offered(path: string, marked: string): readonly string[] {
  const lines = marked.split('\n');
  const line = lines.findIndex((one) => one.includes('|'));
  const character = (lines[line] ?? '').indexOf('|');
  lines[line] = (lines[line] ?? '').replace('|', '');
  const place = placeAt(lines, { line, character }) ?? assert.fail();
  const snapshot = snapshotAround(withText(noKnownTexts, path, lines.join('\n')), undefined);
  const proof = { for: valueBeside(lines, line, 'for'), file: valueBeside(lines, line, 'file') };
  const context = { path, snapshot, language: 'fr', today: '2026-03-01', proof, catalogues: [] } as const;
  return suggestionsAt(place, context).map(({ label }) => label);
}

describe('a file of no dossier', () => {
  it('has its keys explained: of a chapter file, a deposit file, corrections and segur.yaml', () => {
    const alone = { path: 'a.preuves.yaml', text: chapter };
    assert.match(shownOn('requirements:', alone), /^requirements: requirements Les exigences/u);
    assert.match(shownOn('madeOn:', alone), /^madeOn: .*Le jour où la preuve a été réalisée/u);
    assert.match(shownOn('stage:', alone), /^stage: .*L’étape de la demande/u);
    const submission = { path: 'a.depot.yaml', text: deposit };
    assert.match(shownOn('status:', submission), /^status: .*a-modifier ou valide/u);
    assert.match(shownOn('requirement:', submission), /^requirement: .*L’exigence/u);
    assert.match(
      shownOn('kinds:', { path: 'a.corrections.yaml', text: corrections }),
      /Les types de preuve/u,
    );
    assert.match(shownOn('device:', { path: 'segur.yaml', text: dossierText }), /^device: device /u);
  });

  it('says nothing of its files and ids, which are unknown', () => {
    const alone = { path: 'a.preuves.yaml', text: chapter };
    for (const words of ['SC.PSC.01:', 'SC.PSC.01.01.01', 'PSC/a.png', 'rien'])
      assert.equal(shownOn(words, alone), '', words);
  });

  it('has its expected proofs explained where it is itself a catalogue', () => {
    assert.match(shownOn('Lien permanent', { path: 'a.rem.yaml', text: catalogueText }), /Lien permanent/u);
  });

  it('has nothing explained twice where another extension reads our schemas', () => {
    const keysDescribedElsewhere = true;
    assert.equal(shownOn('madeOn:', { path: 'a.preuves.yaml', text: chapter, keysDescribedElsewhere }), '');
    assert.equal(shownOn('device:', { path: 'segur.yaml', text: dossierText, keysDescribedElsewhere }), '');
    const text = `${dossierText}policy:\n  severity: { file-empty: warning }\n`;
    const severity = shownOn('file-empty:', { path: 'segur.yaml', text, keysDescribedElsewhere });
    assert.equal(severity, 'file-empty: Par défaut : erreur (source : Ségur Preuves).');
  });

  it('is completed with keys, shapes of proofs, days and values', () => {
    const entry = 'chapter: X\nrequirements:\n  SC.PSC.01:\n';
    assert.deepEqual(offered('a.preuves.yaml', `${entry}    |\n`), [
      ...['proofs', 'notApplicable', 'toReview', 'note', 'ignore'],
    ]);
    const item = offered('a.preuves.yaml', `${entry}    proofs:\n      - |\n`);
    for (const wanted of ['fichier', 'for', 'gazelle']) assert.ok(item.includes(wanted), item.join());
    const proof = `${entry}    proofs:\n      - `;
    assert.deepEqual(offered('a.preuves.yaml', `${proof}madeOn: |\n`), ['2026-03-01']);
    assert.ok(offered('a.preuves.yaml', `${proof}cnda: { stage: |\n`).includes('pre-examen'));
    assert.deepEqual(offered('a.depot.yaml', '|'), ['depot', 'chapter', 'submissions']);
    assert.deepEqual(offered('a.corrections.yaml', '|'), ['corrections', 'requirements']);
    assert.ok(offered('a.corrections.yaml', 'requirements:\n  A.01:\n    |').includes('statement'));
    assert.deepEqual(offered('segur.yaml', 'wave: |'), ['1', '2']);
  });
});

describe('a text of git of a file of a dossier', () => {
  const path = 'preuves/psc.preuves.yaml';

  it('has the ids of the dossier, without the counts and findings of today', async () => {
    const known = await knownOf({ [path]: chapter, 'preuves/PSC/a.png': png(1280, 720) });
    const before = chapter.replace('SC.PSC.01:', 'SC.PSC.01: # avant').replace('    note: rien\n', '');
    const old = { path, text: `# avant\n${before}`, known, checked: known.snapshot };
    assert.match(shownOn('SC.PSC.01:', old), /^SC\.PSC\.01: .*Le système DOIT connecter/u);
    assert.match(shownOn('SC.PSC.01.01.01', old), /Vidéo ou copies d/u);
    const file = shownOn('PSC/a.png', old);
    assert.match(file, /1280/u);
    assert.doesNotMatch(file, /Aucun constat/u);
    const now = shownOn('PSC/a.png', { path, text: chapter, known, checked: known.snapshot });
    assert.match(now, /1280/u);
  });
});
