import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { natures } from '../../../src/core/catalogue/catalogueSchema';
import { proofKinds } from '../../../src/core/catalogue/kinds';
import { cndaStages, pscStages } from '../../../src/core/dossier/requests';
import { gazelleStates, pscRoles } from '../../../src/core/proofs/chapterSchema';

interface Grammar {
  readonly patterns: readonly { readonly include: string }[];
  readonly repository: Readonly<Record<string, { readonly match: string; readonly name: string }>>;
}

const file = path.join(import.meta.dirname, '..', '..', '..', 'syntaxes', 'segur.tmLanguage.json');
const grammar = JSON.parse(readFileSync(file, 'utf8')) as Grammar;

/** What the rule colours in a line; the expressions used are common to Oniguruma and to JavaScript. */
function coloured(rule: string, line: string): string | undefined {
  return new RegExp(grammar.repository[rule]?.match ?? '', 'u').exec(line)?.[0];
}

describe('the grammar injected into YAML', () => {
  it('uses each of its rules', () => {
    const used = grammar.patterns.map(({ include }) => include.slice(1));
    assert.deepEqual(used, Object.keys(grammar.repository));
  });

  it('knows every kind, stage, role and nature that the files may hold', () => {
    for (const kind of proofKinds) assert.equal(coloured('kind', `kinds: [${kind}]`), kind);
    for (const kind of proofKinds) assert.equal(coloured('kind', `kinds: [x, ${kind}, y]`), kind);
    for (const stage of cndaStages) assert.equal(coloured('stage', `cnda: { stage: ${stage} }`), stage);
    for (const stage of pscStages) assert.equal(coloured('stage', `stage: ${stage}`), stage);
    for (const state of gazelleStates) assert.equal(coloured('result', `state: ${state}`), state);
    for (const role of pscRoles) assert.equal(coloured('role', `role: ${role}`), role);
    for (const nature of natures) assert.equal(coloured('nature', `nature: ${nature}`), nature);
  });

  const ids = [
    'INS/va1.53',
    'SC.MSS/CONF.01',
    'SC.DMP/ALI/PROG.01',
    'DB.VI-CS.20',
    'SC.SSI/GEN.02 BIS',
    'SENTINELLE.20',
  ];
  for (const id of ids) {
    it(`sees ${id} as a key and as a value`, () => {
      assert.equal(coloured('requirementKey', `  ${id}:`), id);
      assert.equal(coloured('requirementId', `- id: ${id}`), id);
    });
  }

  it('sees what a proof is for, by number or by scenario and position', () => {
    assert.equal(coloured('expectedProof', '- for: SC.PSC.01.01.01 # video'), 'SC.PSC.01.01.01');
    assert.equal(coloured('expectedProof', '- for: SC.PSC.01.01#2'), 'SC.PSC.01.01#2');
  });

  it('leaves the keys and values of other YAML files as they are', () => {
    assert.equal(coloured('requirementKey', 'image: node:20.19'), undefined);
    assert.equal(coloured('requirementKey', '  key.one: 1.5'), undefined);
    assert.equal(coloured('kind', 'runs: [build, test]'), undefined);
    assert.equal(coloured('result', 'result: ok'), undefined);
    assert.equal(coloured('status', 'state: Modifiée'), undefined);
  });
});
