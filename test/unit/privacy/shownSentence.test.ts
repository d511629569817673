import assert from 'node:assert/strict';
import { shownSentence } from '../../../src/core/privacy/shownSentence';
import { withoutIcons } from '../../../src/core/text/withoutIcons';

describe('a sentence in a notification', () => {
  it('makes no link, no command and no icon of a name, and stays on its line', () => {
    const name = 'a [ouvrir](command:workbench.action.quit) $(pass)\n::notice::\u202Egnp.png';
    assert.equal(
      shownSentence(`« ${name} » ne peut pas être joint.`),
      '« a [ouvrir] (command:workbench.action.quit) $ (pass)\\u000A::notice::\\u202Egnp.png » ne peut pas être joint.',
    );
  });

  it('shows neither a patient’s number nor a password, and keeps its own blanks', () => {
    const shown = shownSentence('« 255081416802538.png » : https://marc:secret@exemple.fr/ ?');
    assert.doesNotMatch(shown, /255081416802538|secret/);
    assert.match(shownSentence('« a » ?'), /^« a » \?$/u);
    assert.equal(shownSentence('« a » ?'), '« a » ?');
  });
});

describe('a text where VS Code shows icons', () => {
  it('has none in a name', () => {
    assert.equal(withoutIcons('$(error) $(a'), '$ (error) $ (a');
  });
});
