import assert from 'node:assert/strict';
import { sharedFacts } from '../../../src/core/inspect/sharedFacts';

describe('facts that are equal', () => {
  it('are one object, whichever file they are of', () => {
    const first = sharedFacts({ width: 1287, height: 733 });
    assert.equal(sharedFacts({ width: 1287, height: 733 }), first);
    assert.notEqual(sharedFacts({ width: 1287, height: 734 }), first);
  });

  it('are not searched for where they are likely those of one file alone', () => {
    const facts = { versions: Array.from({ length: 50 }, (_, number) => `1.0.${String(number)}`) };
    assert.notEqual(sharedFacts({ ...facts }), sharedFacts({ ...facts }));
    assert.deepEqual(sharedFacts(facts), facts);
  });
});
