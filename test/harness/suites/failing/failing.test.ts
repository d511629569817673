import assert from 'node:assert/strict';

describe('a suite with a failure', () => {
  it('has a test that passes', () => {
    assert.ok(true);
  });

  it('has a test that fails', () => {
    assert.fail('as intended');
  });
});
