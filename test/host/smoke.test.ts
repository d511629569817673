import assert from 'node:assert/strict';
import { extensions } from 'vscode';

const id = 'segur-preuves.segur-preuves';

describe('the extension in a real VS Code', () => {
  it('is known to the editor and activates', async () => {
    const extension = extensions.getExtension(id);
    assert.ok(extension !== undefined, `${id} is not among the extensions`);

    await extension.activate();

    assert.equal(extension.isActive, true);
  });
});
