import assert from 'node:assert/strict';
import { followMoves, movedPath, type PathMove } from '../../../src/core/editing/followMoves';
import { readChapterFile } from '../../../src/core/proofs/readChapterFile';
import { applyEdits } from '../../../src/core/text/textEdit';

const text = `chapter: Annuaire # two files
requirements:
  AN.01:
    proofs:
      - file: "Annuaire/écran un.png" # seen
      - cnda: { file: Annuaire/deep/b.pdf }
  AN.02:
    proofs:
      - file: Autre/c.png
      - gazelle: https://gazelle.example/1
`;

function after(moves: readonly PathMove[], path = 'preuves/annuaire.preuves.yaml'): string {
  const { file } = readChapterFile(path, text);
  return applyEdits(text, followMoves(file, text, moves));
}

describe('citations after a move', () => {
  it('follow a file, with the quotes it had and the comment behind it', () => {
    const moves = [{ from: 'preuves/Annuaire/écran un.png', to: 'preuves/Annuaire/un.png' }];
    assert.equal(after(moves), text.replace('Annuaire/écran un.png', 'Annuaire/un.png'));
  });

  it('follow all the files of a folder, however deep', () => {
    const moved = after([{ from: 'preuves/Annuaire', to: 'preuves/AN' }]);
    assert.equal(moved, text.replace('"Annuaire/é', '"AN/é').replace(' Annuaire/deep', ' AN/deep'));
  });

  it('lead up where a file leaves the folder of proofs', () => {
    assert.match(
      after([{ from: 'preuves/Autre/c.png', to: 'images/c.png' }]),
      /file: '\.\.\/images\/c\.png'/,
    );
  });

  it('stay as written where the chapter file moves along, and follow where it moves alone', () => {
    assert.equal(after([{ from: 'preuves', to: 'pieces' }]), text);
    const alone = after([
      { from: 'preuves/annuaire.preuves.yaml', to: 'preuves/chapitres/annuaire.preuves.yaml' },
    ]);
    assert.match(alone, /file: '\.\.\/Autre\/c\.png'/);
  });

  it('are not taken for those of a folder whose name begins alike', () => {
    assert.equal(after([{ from: 'preuves/Aut', to: 'preuves/X' }]), text);
    assert.equal(movedPath('a/bc', [{ from: 'a/b', to: 'x' }]), 'a/bc');
  });
});
