import assert from 'node:assert/strict';
import { setCatalogue } from '../../../src/core/editing/setCatalogue';
import { applyEdits } from '../../../src/core/text/textEdit';

const named = 'rem/REM-LGC-Va2.rem.yaml';

function after(text: string): string | undefined {
  const edit = setCatalogue(text, named);
  return edit === undefined ? undefined : applyEdits(text, [edit]);
}

describe('naming the catalogue in segur.yaml', () => {
  it('adds the key below the last one, with the same line ends', () => {
    assert.equal(
      after('segur: 1\nproduct:\n  name: A # x\n'),
      `segur: 1\nproduct:\n  name: A # x\ncatalogue: ${named}\n`,
    );
    assert.equal(after('segur: 1\r\nwave: 2\r\n'), `segur: 1\r\nwave: 2\r\ncatalogue: ${named}\r\n`);
    assert.equal(after('segur: 1\nwave: 2'), `segur: 1\nwave: 2\ncatalogue: ${named}`);
  });

  it('fills the key that is there empty', () => {
    assert.equal(
      after('segur: 1\ncatalogue: # later\nwave: 2\n'),
      `segur: 1\ncatalogue: ${named} # later\nwave: 2\n`,
    );
    assert.equal(after('catalogue:\nwave: 2\n'), `catalogue: ${named}\nwave: 2\n`);
  });

  it('replaces another name and keeps its quotes', () => {
    assert.equal(after("catalogue: 'rem/old.rem.yaml' # REM\n"), `catalogue: '${named}' # REM\n`);
  });

  it('leaves alone a file that names it already, or that it can not edit safely', () => {
    assert.equal(after(`catalogue: ${named}\n`), undefined);
    assert.equal(after('{ segur: 1 }\n'), undefined);
    assert.equal(after(''), undefined);
    assert.equal(after('segur: 1\nmilestones:\n'), `segur: 1\nmilestones:\ncatalogue: ${named}\n`);
  });
});
