import assert from 'node:assert/strict';
import { version, workspace } from 'vscode';

describe('a suite that passes', () => {
  it('sees the editor and its folder', () => {
    assert.match(version, /^\d+\.\d+/);
    assert.equal(workspace.workspaceFolders?.length, 1);
  });
});
