import assert from 'node:assert/strict';
import { bytes, exchangeArchive } from '../../support/evidenceBytes';
import { compoundFile, documentOf } from '../../support/evidenceFamilies';
import { zipOf } from '../../support/zip';
import { factsOf, inspect } from '../../support/inspected';

describe('documents and archives', () => {
  it('of Office say their title and their dates', async () => {
    const dates = { modified: '2026-02-12T08:00:00', created: '2026-02-11T10:32:00' };
    const { type, facts } = await inspect(documentOf('odt'));
    assert.deepEqual(
      [type, facts],
      [
        'odt',
        { entries: 2, title: 'Notice & guide', dates, searched: 'none', unsearchedBecause: 'documents' },
      ],
    );
    assert.deepEqual(await factsOf(documentOf('docx')), {
      entries: 3,
      searched: 'none',
      unsearchedBecause: 'documents',
      title: 'Notice & guide',
      dates: { created: '2026-02-11T10:32:00Z', modified: '2026-02-12T08:00:00Z' },
    });
  });

  it('of old Office are distinguished by their streams', async () => {
    for (const [type, name] of [
      ['doc', 'WordDocument'],
      ['xls', 'Workbook'],
      ['ppt', 'PowerPoint Document'],
      ['msg', '__nameid_version1.0'],
      ['cfb', 'Autre'],
    ] as const)
      assert.equal((await inspect(compoundFile(['Root Entry', name]))).type, type);
  });

  it('of IHE_XDM name the parts that they lack, in whatever case these are written', async () => {
    const archive = (...names: string[]): Uint8Array => zipOf(names.map((name) => ({ name, content: 'x' })));
    assert.equal((await factsOf(exchangeArchive())).xdmMissing, undefined);
    assert.equal((await factsOf(archive('index.htm', 'Readme.txt', 'ihe_xdm/s1/metadata.xml'))).xdm, true);
    const { xdm, xdmMissing } = await factsOf(archive('README.TXT', 'IHE_XDM/S1/DOC.XML'));
    assert.deepEqual([xdm, xdmMissing], [true, ['INDEX.HTM', 'IHE_XDM/…/METADATA.XML']]);
    assert.equal((await factsOf(archive('a.txt'))).xdm, false);
  });

  it('have what they hold counted by kind', async () => {
    const names = ['a.pdf', 'b.PDF', 'c/d.zip', 'c/', 'sans'];
    const { contents, archivesInside } = await factsOf(zipOf(names.map((name) => ({ name, content: 'x' }))));
    assert.deepEqual([contents, archivesInside], [['pdf 2', '? 1', 'zip 1'], 1]);
  });

  it('of tape have their files counted', async () => {
    const header = new Uint8Array(512);
    header.set(bytes('a.txt'));
    header.set(bytes('00000000003 '), 124);
    header.set(bytes('0', 'ustar'), 156);
    header.set(bytes('ustar'), 257);
    const { type, facts } = await inspect(bytes(header, 'abc', new Uint8Array(509), new Uint8Array(1024)));
    assert.deepEqual(
      [type, facts],
      ['tar', { entries: 1, searched: 'none', unsearchedBecause: 'documents' }],
    );
  });
});
