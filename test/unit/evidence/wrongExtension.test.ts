import assert from 'node:assert/strict';
import { wrongExtension } from '../../../src/core/evidence/wrongExtension';
import type { Facts, Inspection } from '../../../src/core/inspect/model';

function found(type: string, facts: Facts = {}): Inspection {
  const stamp = { size: 1, modified: '1', inode: '1' };
  return { stamp, type, mime: '', facts, problems: [], sha256: undefined };
}

describe('wrongExtension', () => {
  it('names what a file pretends to be and what it is', () => {
    assert.deepEqual(wrongExtension('PSC/a.png', found('pdf')), { extension: 'png', type: 'pdf' });
    assert.deepEqual(wrongExtension('a.PDF', found('txt')), { extension: 'pdf', type: 'txt' });
    assert.deepEqual(wrongExtension('a.log', found('png')), { extension: 'log', type: 'png' });
    assert.deepEqual(wrongExtension('a.docx', found('zip')), { extension: 'docx', type: 'zip' });
  });

  it('says of a text that it is no sound, no icon and no package of keys', () => {
    for (const name of ['a.flac', 'a.ico', 'a.pfx', 'a.pcapng', 'a.epub'])
      assert.deepEqual(wrongExtension(name, found('txt'))?.type, 'txt', name);
    for (const name of ['a.ts', 'id_rsa.pub', 'a.key', 'a.crt', 'a.ps'])
      assert.equal(wrongExtension(name, found('txt')), undefined, name);
  });

  it('names another text than JSON under a name that promises JSON', () => {
    assert.deepEqual(wrongExtension('a.har', found('csv')), { extension: 'har', type: 'csv' });
    assert.deepEqual(wrongExtension('a.json', found('xml')), { extension: 'json', type: 'xml' });
    for (const type of ['json', 'jsonl', 'txt'])
      assert.equal(wrongExtension('a.har', found(type)), undefined);
  });

  it('takes the spellings and siblings of one format for the same', () => {
    const pairs: readonly (readonly [string, string])[] = [
      ['a.JPEG', 'jpg'],
      ['a.tiff', 'tif'],
      ['a.mov', 'mp4'],
      ['a.m4v', 'mov'],
      ['a.mkv', 'webm'],
      ['a.doc', 'cfb'],
      ['a.xlsm', 'xlsx'],
      ['a.txt', 'xml'],
      ['a.log', 'csv'],
      ['a.md', 'html'],
      ['a.xml', 'txt'],
      ['a.svg', 'xml'],
    ];
    for (const [name, type] of pairs) assert.equal(wrongExtension(name, found(type)), undefined, name);
  });

  it('says nothing of names and bytes that are not known, nor of files that hide what they are', () => {
    assert.equal(wrongExtension('trace', found('png')), undefined);
    assert.equal(wrongExtension('.gitkeep', found('txt')), undefined);
    assert.equal(wrongExtension('a.dat', found('png')), undefined);
    assert.equal(wrongExtension('a.constructor', found('png')), undefined);
    assert.equal(wrongExtension('a.png', found('unknown')), undefined);
    assert.equal(wrongExtension('a.docx', found('cfb', { encrypted: true })), undefined);
    assert.equal(wrongExtension('a.docx', found('zip', { truncated: true })), undefined);
  });
});
