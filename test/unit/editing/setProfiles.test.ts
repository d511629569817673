import assert from 'node:assert/strict';
import { setProfiles } from '../../../src/core/editing/setProfiles';
import { applyEdits } from '../../../src/core/text/textEdit';

function after(text: string, profiles: readonly string[]): string | undefined {
  const edits = setProfiles(text, profiles);
  return edits === undefined ? undefined : applyEdits(text, edits);
}

describe('choosing profiles in segur.yaml', () => {
  it('keeps the spelling and the comments of those that stay', () => {
    const text = "device: RIS\nprofiles:\n  # kept\n  - 'va2 Opérateur Mailiz' # why\n  - IAM\nwave: 2\n";
    assert.equal(
      after(text, ['Opérateur Mailiz', 'IAM', 'Proxy']),
      "device: RIS\nprofiles:\n  # kept\n  - 'va2 Opérateur Mailiz' # why\n  - IAM\n  - Proxy\nwave: 2\n",
    );
  });

  it('puts a new one on the line of one that goes', () => {
    assert.equal(
      after('profiles:\r\n  - A # a\r\n  - "B"\r\n', ['A', 'C']),
      'profiles:\r\n  - A # a\r\n  - "C"\r\n',
    );
  });

  it('takes out lines that are no longer wanted and leaves an empty list for none', () => {
    assert.equal(after('profiles:\n  - A\n  - B\n  - C\nwave: 2\n', ['B']), 'profiles:\n  - B\nwave: 2\n');
    assert.equal(after('profiles: # all\n  - A\n  - B\nwave: 2\n', []), 'profiles: [] # all\nwave: 2\n');
    assert.equal(after('wave: 2\nprofiles:\n  - A', []), 'wave: 2\nprofiles: []');
  });

  it('edits a list in brackets where it is', () => {
    assert.equal(after('profiles: [A, B, C] # x\n', ['B']), 'profiles: [B] # x\n');
    assert.equal(after('profiles: [A, B, C]\n', ['A']), 'profiles: [A]\n');
    assert.equal(after('profiles: [A, B, C]\n', ['A', 'C', 'B', 'D']), 'profiles: [A, B, C, D]\n');
    assert.equal(after('profiles: [A, B]\n', []), 'profiles: []\n');
    assert.equal(after('{ wave: 2, profiles: [A] }\n', ['A', 'D']), '{ wave: 2, profiles: [A, D] }\n');
  });

  it('starts the list where there is none', () => {
    assert.equal(after('wave: 2\n', ['A', 'B']), 'wave: 2\nprofiles:\n  - A\n  - B\n');
    assert.equal(after('profiles:\nwave: 2\n', ['A']), 'profiles:\n  - A\nwave: 2\n');
    assert.equal(after('profiles: []\nwave: 2\n', ['A', 'B']), 'profiles:\n  - A\n  - B\nwave: 2\n');
    assert.equal(after('profiles: ~ # none\n', ['A']), 'profiles: # none\n  - A\n');
  });

  it('never writes Général, which is implied', () => {
    assert.equal(after('profiles: [A]\n', ['Général', 'A']), 'profiles: [A]\n');
  });

  it('quotes names that YAML would read otherwise', () => {
    assert.equal(after('profiles: [A]\n', ['A', 'B, C: D']), "profiles: [A, 'B, C: D']\n");
  });

  it('fixes a single name written without a list', () => {
    assert.equal(after('profiles: A\n', ['A', 'B']), 'profiles: [A, B]\n');
  });

  it('changes nothing in a file that is no map', () => {
    assert.equal(after('- A\n', ['A']), undefined);
  });
});
