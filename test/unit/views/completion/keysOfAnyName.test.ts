import assert from 'node:assert/strict';
import { correctionsSuggestions } from '../../../../src/core/views/completion/correctionsSuggestions';
import { dossierKeysAt } from '../../../../src/core/views/completion/keys';
import { completionWords } from '../../../../src/core/views/completion/words';

const at = (
  path: readonly string[],
  siblings: readonly string[] = [],
): Parameters<typeof dossierKeysAt>[0] => ({
  path,
  siblings,
  key: undefined,
  start: 0,
  typed: '',
});

describe('keys offered in segur.yaml', () => {
  it('are none below a key that is named like a part of every object', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      assert.deepEqual(dossierKeysAt(at([name]), completionWords.fr), [], name);
  });

  it('are those of the place elsewhere', () => {
    const offered = dossierKeysAt(at(['policy'], ['hosts']), completionWords.fr);
    const labels = offered.map(({ label }) => label);
    assert.ok(labels.includes('formats') && !labels.includes('hosts'), labels.join(', '));
  });
});

describe('keys offered in corrections', () => {
  it('are none below a key that is named like a part of every object', () => {
    const context = { catalogue: undefined, language: 'fr', today: '2026-03-01' } as const;
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      assert.deepEqual(correctionsSuggestions(at([name]), context), [], name);
  });
});
