import assert from 'node:assert/strict';
import { citedFile, type Proof, type RequirementEntry } from '../../../src/core/proofs/model';
import { brokenEntry } from '../../../src/core/proofs/readEntry';
import { readChapterFile } from '../../../src/core/proofs/readChapterFile';
import { setsAside } from '../../../src/core/proofs/setsAside';
import { rangeOf } from '../../../src/core/text/position';
import type { ReadingDraft } from '../../../src/core/yaml/nodes';
import type { Draft } from '../../../src/core/text/draft';

function entryOf(body: string): RequirementEntry {
  const { file } = readChapterFile('p', `requirements:\n  SC.A.01:${body}`);
  assert.equal(file.entries.length, 1, body);
  const entry = file.entries[0]?.entry;
  assert.ok(entry !== undefined);
  return entry;
}

function proofOf(item: string): Proof {
  const proof = entryOf(`\n    proofs:\n      - ${item}\n`).proofs[0];
  assert.ok(proof !== undefined, item);
  return proof;
}

/** The target without places. */
function targetOf(item: string): unknown {
  const { target } = proofOf(item);
  const valueOf = ([key, value]: readonly [string, unknown]): readonly (readonly [string, unknown])[] => {
    if (key === 'range' || value === undefined) return [];
    return [[key, typeof value === 'object' && value !== null && 'value' in value ? value.value : value]];
  };
  return Object.fromEntries(Object.entries(target).flatMap(valueOf));
}

describe('where a proof is', () => {
  it('is known by its one key of a place', () => {
    assert.deepEqual(targetOf('file: a.png'), { kind: 'file', file: 'a.png' });
    assert.deepEqual(targetOf('gazelle: https://x/1'), { kind: 'gazelle', url: 'https://x/1' });
    assert.deepEqual(targetOf('motco2: 0017'), { kind: 'motco2', number: '0017' });
    assert.deepEqual(targetOf('link: https://y/2'), { kind: 'link', url: 'https://y/2' });
    assert.deepEqual(targetOf('cnda: { file: a.pdf, stage: attestation, expectedOn: 2026-03-01 }'), {
      kind: 'cnda',
      file: 'a.pdf',
      stage: 'attestation',
      expectedOn: '2026-03-01',
    });
    assert.deepEqual(targetOf('psc: { file: b.pdf, role: proxy }'), {
      kind: 'psc',
      file: 'b.pdf',
      role: 'proxy',
    });
  });

  it('is the first of several in the order in which one writes them', () => {
    assert.deepEqual(targetOf('{ link: l, psc: {}, cnda: {}, motco2: 1, gazelle: g, file: f }'), {
      kind: 'file',
      file: 'f',
    });
    assert.deepEqual(targetOf('{ link: l, motco2: 1, gazelle: g }'), { kind: 'gazelle', url: 'g' });
    assert.deepEqual(targetOf('{ link: l, motco2: 1 }'), { kind: 'motco2', number: '1' });
    assert.deepEqual(targetOf('{ psc: {}, cnda: {} }'), { kind: 'cnda' });
  });

  it('is unreadable where nothing says it, or something of another shape', () => {
    for (const item of ['for: x', 'file: [a]', 'cnda: a.pdf', 'psc: [b]', '{}'])
      assert.deepEqual(targetOf(item), { kind: 'unreadable' }, item);
  });

  it('is a file for a file, and for an attestation that names one', () => {
    const cited = (item: string): string | undefined => citedFile(proofOf(item))?.value;
    assert.deepEqual(['file: a.png', 'cnda: { file: b.pdf }', 'psc: { file: c.pdf }'].map(cited), [
      'a.png',
      'b.pdf',
      'c.pdf',
    ]);
    assert.deepEqual(
      ['cnda: {}', 'psc: {}', 'link: https://y', 'gazelle: https://x', 'motco2: 1', '{}'].map(cited),
      [...Array.from({ length: 6 }, () => undefined)],
    );
  });
});

describe('an entry', () => {
  it('has what each proof says beside its place', () => {
    const proof = proofOf(
      '{ for: 1, file: a, test: t, version: 2.0, madeOn: 2026-01-02, sha256: ab, ignore: { file-empty: vu } }',
    );
    const { for: expected, test, version, madeOn, sha256, ignored } = proof;
    assert.deepEqual(
      [expected, test, version, madeOn, sha256].map((one) => one?.value),
      ['1', 't', '2.0', '2026-01-02', 'ab'],
    );
    assert.deepEqual([...ignored], [['file-empty', 'vu']]);
  });

  it('passes over items that are no proofs, and says so', () => {
    const { proofs, broken, problems } = entryOf('\n    proofs:\n      - words\n      - file: a.png\n');
    assert.equal(proofs.length, 1);
    assert.equal(broken, false);
    assert.deepEqual(
      problems.map(({ code, params }: Draft) => `${code} ${params['path'] ?? ''}`),
      ['schema-invalid proofs.0'],
    );
  });

  it('is broken where how many proofs it has can’t be known', () => {
    const isBroken = (body: string): boolean => entryOf(body).broken;
    for (const body of [' words\n', ' [a]\n', '\n    proofs: words\n', '\n    proofs: { file: a }\n'])
      assert.equal(isBroken(body), true, body);
    for (const body of [
      '\n',
      ' {}\n',
      '\n    proofs:\n',
      '\n    proofs: []\n',
      '\n    notes: x\n',
      '\n    note: []\n',
    ])
      assert.equal(isBroken(body), false, body);
  });

  it('has the reason why it is set aside, empty where none is given', () => {
    const said = (body: string): readonly unknown[] => {
      const { notApplicable } = entryOf(body);
      return [notApplicable?.value, notApplicable?.range.start.character];
    };
    assert.deepEqual(said('\n    notApplicable: "  sans objet "\n'), ['sans objet', 19]);
    for (const bare of ['', ' ""', ' "  "', ' [a]'])
      assert.deepEqual(said(`\n    notApplicable:${bare}\n`), ['', 4]);
    assert.deepEqual(said('\n    note: x\n'), [undefined, undefined]);
  });

  it('sets its requirement aside only with a reason, and when it could be read', () => {
    const reason = 'Le produit n’imprime pas d’ordonnance.';
    assert.equal(setsAside(entryOf(`\n    notApplicable: ${reason}\n`)), true);
    assert.equal(setsAside(entryOf('\n    notApplicable:\n')), false);
    assert.equal(setsAside(entryOf('\n    note: x\n')), false);
    assert.equal(setsAside(entryOf(`\n    notApplicable: ${reason}\n    proofs: words\n`)), false);
  });
});

describe('an entry that can’t be read at all', () => {
  const problem: ReadingDraft = {
    code: 'yaml-syntax',
    range: rangeOf(0, 0, 0, 1),
    params: { what: 'UNCLOSED' },
  };
  const shown = (text: string): readonly unknown[] | undefined => {
    const entry = brokenEntry(text, [problem]);
    if (entry === undefined) return undefined;
    assert.equal(entry.broken, true);
    assert.deepEqual(entry.proofs, []);
    const { start, end } = entry.id.range;
    return [entry.id.value, start.character, end.character];
  };

  it('keeps the id that its first line shows, with its quotes in the place', () => {
    assert.deepEqual(shown('  SC.A.01:\n    proofs: ['), ['SC.A.01', 2, 9]);
    assert.deepEqual(shown('  "SC.A.01": { proofs: ['), ['SC.A.01', 2, 11]);
    assert.deepEqual(shown("'SC A' :\t["), ['SC A', 0, 6]);
  });

  it('is none where the first line shows no key', () => {
    for (const text of ['  words', '  - a: b', 'https://x', '', '\n', '  :'])
      assert.equal(shown(text), undefined, text);
  });
});
