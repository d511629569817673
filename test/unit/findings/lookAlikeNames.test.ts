import assert from 'node:assert/strict';
import { messageOf } from '../../../src/core/findings/messageOf';
import { quickFixesFor } from '../../../src/core/findings/quickFixesFor';
import { applyEdits } from '../../../src/core/text/textEdit';
import { png } from '../../support/evidenceBytes';
import { testDossier } from '../../support/dossierTexts';
import { catalogueOf, dossierText, type Files } from '../../support/ruleCodes';
import { long } from '../../support/long';

const go = new AbortController().signal;
const chapterPath = 'preuves/x.preuves.yaml';

function entry(proof: string, id = 'SC.X.01'): string {
  return `chapter: Essai\nrequirements:\n  ${id}:\n    proofs:\n      - ${proof}\n`;
}

interface Told {
  readonly codes: string;
  readonly message: string;
  /** The chapter file once the first fix is made. */
  readonly fixed: string;
}

/** What is reported about a chapter file with one finding that matters. */
async function told(text: string, files: Files = {}, code?: string): Promise<Told> {
  const { project } = testDossier({
    'segur.yaml': dossierText,
    'rem/REM.rem.yaml': catalogueOf('other', 'other', 'other'),
    [chapterPath]: text,
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`preuves/${name}`, content])),
  });
  const snapshot = await project.lookAtEvidence(go);
  const quiet = new Set(['proof-missing', 'image-too-small']);
  const findings = snapshot.findings.filter((one) => !quiet.has(one.code));
  const first = findings.find((one) => code === undefined || one.code === code);
  assert.ok(first !== undefined);
  const fix = quickFixesFor(first, snapshot, (file) => project.textOf(file))[0]?.act;
  const edits = fix?.kind === 'edit' ? (fix.edits.get(chapterPath) ?? []) : [];
  return {
    codes: findings.map((one) => one.code).join(', '),
    message: messageOf(first, 'fr'),
    fixed: applyEdits(text, edits),
  };
}

describe('a path that looks like a file’s name', () => {
  long('finds the file, says which character differs, and is fixed to the true name', async () => {
    const pairs: readonly (readonly [written: string, onDisk: string, said: RegExp])[] = [
      ['Capture 10.15.22 PM.png', 'Capture 10.15.22\u202fPM.png', /U\+202F \(espace fine insécable\)/],
      ['liste\u00a0des rôles.png', 'liste des rôles.png', /U\+00A0 \(espace insécable\)/],
      ['mot\u2011de\u2011passe.png', 'mot-de-passe.png', /U\+2011 \(trait d’union insécable\)/],
      ['jour\u200bnal.png', 'journal.png', /U\+200B \(espace sans chasse\)/],
      ['\uff29\uff2e\uff33.png', 'INS.png', /U\+FF29 \(caractère pleine chasse\)/],
      ['\u0440olitique.png', 'politique.png', /U\+0440 \(lettre cyrillique\)/],
      ['D\u039cP/a.png', 'DMP/a.png', /U\+039C \(lettre grecque\)/],
      ['l’écran.png', "l'écran.png", /U\+2019 \(apostrophe typographique\)/],
      ['d\u0435mo.png', 'Demo.png', /lettre/],
    ];
    for (const [written, onDisk, said] of pairs) {
      const text = entry(`file: ${written}`);
      const { codes, message, fixed } = await told(text, { [onDisk]: png() });
      assert.equal(codes, 'file-name-normalisation', written);
      if (written !== 'd\u0435mo.png') assert.match(message, said);
      assert.equal(fixed, entry(`file: ${onDisk}`));
    }
  });

  it('finds none where two look the same', async () => {
    const { codes } = await told(entry('file: a\u00a0b.png'), { 'a b.png': png(), 'a\u2009b.png': png() });
    assert.match(codes, /file-not-found/);
  });

  it('keeps the file of that very name where there is one', async () => {
    const files = { 'a b.png': png(), 'a\u202fb.png': png(2) };
    const { codes } = await told(entry('file: a b.png'), files);
    assert.equal(codes, 'evidence-orphan');
  });
});

describe('a path as a browser or Windows writes it', () => {
  long('is not found, and fixed to what it means', async () => {
    const pairs: readonly (readonly [written: string, onDisk: string])[] = [
      ['INS/Mes%20%C3%A9crans%20(2).png', 'INS/Mes écrans (2).png'],
      ['INS%5Cfiche.png', 'INS/fiche.png'],
      ['INS%2Ffiche.png', 'INS/fiche.png'],
      ['Mes%20ecrans/a.png', 'Mes ecrans/a.png'],
      ['a%2520b.png', 'a b.png'],
      ['d%E9mo.png', 'démo.png'],
      ['100%25.png', '100%.png'],
      ['INS\\Mes%20fiches\\b.png', 'INS/Mes fiches/b.png'],
      ['INS\uff0ffiche.png', 'INS/fiche.png'],
      ['INS\u2215Mes%20fiches\u2044b.png', 'INS/Mes fiches/b.png'],
      ['INS\uff3cfiche.png', 'INS/fiche.png'],
    ];
    for (const [written, onDisk] of pairs) {
      const { codes, message, fixed } = await told(entry(`file: ${written}`), { [onDisk]: png() });
      assert.equal(codes, 'file-not-found', written);
      assert.ok(message.includes(`« ${onDisk} »`), message);
      assert.equal(fixed, entry(`file: ${onDisk}`));
    }
  });

  it('is found as it is where a file has such a name', async () => {
    const { codes } = await told(entry('file: a%20b.png'), {
      'a%20b.png': png(),
      'a b.png': png(2),
    });
    assert.equal(codes, 'evidence-orphan');
  });

  it('leads nowhere outside by what it encodes', async () => {
    const { codes } = await told(entry("file: '%2e%2e/%2e%2e/secret.png'"), {});
    assert.equal(codes, 'file-not-found');
  });
});

describe('an id with a letter that looks like another', () => {
  it('is reported with the right id and the character that differs', async () => {
    const ids: readonly (readonly [written: string, meant: string, said: string])[] = [
      ['SC.X.0\u0417', 'SC.X.03', 'U+0417 (lettre cyrillique)'],
      ['S\u0421.X.02', 'SC.X.02', 'U+0421 (lettre cyrillique)'],
      ['SC.X.0\uff11', 'SC.X.01', 'U+FF11 (caractère pleine chasse)'],
      ['SC.X.\u200b02', 'SC.X.02', 'U+200B (espace sans chasse)'],
    ];
    for (const [written, meant, said] of ids) {
      const { message, fixed } = await told(
        entry('file: a.png', written),
        { 'a.png': png() },
        'unknown-requirement',
      );
      assert.ok(message.includes(`« ${meant} »`) && message.includes(said), message);
      assert.equal(fixed, entry('file: a.png', meant));
    }
  });

  it('is reported for the name of an expected proof as well', async () => {
    const text = entry('{ file: a.png, for: SC.X.01.01.0\u0406 }');
    const { message } = await told(text, { 'a.png': png() }, 'unknown-expected-proof');
    assert.ok(message.includes('« SC.X.01.01.01 »') && message.includes('U+0406'), message);
  });

  it('suggests no number that could be any', async () => {
    const { message } = await told(
      entry('file: a.png', 'SC.X.09'),
      { 'a.png': png() },
      'unknown-requirement',
    );
    assert.ok(!message.includes('Vouliez-vous'), message);
  });
});

describe('a link copied from the source of a page', () => {
  it('is decoded by its fix', async () => {
    const link = 'https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3';
    for (const sign of ['&amp;', '&#38;', '&#x26;', '&amp;amp;']) {
      const text = entry(`{ gazelle: "${link}${sign}privacyKey=abc", test: T }`);
      const { codes, message, fixed } = await told(text, {}, 'link-malformed');
      assert.equal(codes, 'link-malformed');
      assert.match(message, /&/);
      assert.equal(fixed, entry(`{ gazelle: "${link}&privacyKey=abc", test: T }`));
    }
  });
});
