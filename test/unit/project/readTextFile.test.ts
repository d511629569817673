import assert from 'node:assert/strict';
import type { FileContent, FolderEntry, Listing } from '../../../src/core/ports/folder';
import type { InTurns } from '../../../src/core/ports/slices';
import {
  readListedText,
  readOptionalText,
  readTextFile,
  type TextReading,
} from '../../../src/core/project/readTextFile';
import { runAtOnce } from '../../../src/core/text/steps';
import { MemoryFolder } from '../../support/memoryFolder';

const path = 'rem/REM.corrections.yaml';
const inTurns: InTurns = (steps) => Promise.resolve(runAtOnce(steps));

/** Where reading the file gives this, and listing its folder these entries. */
class OneFile extends MemoryFolder {
  readonly listed: string[] = [];

  constructor(
    private readonly content: FileContent,
    private readonly around: Listing = { kind: 'absent' },
  ) {
    super();
  }

  override read(): Promise<FileContent> {
    return Promise.resolve(this.content);
  }

  override list(folder: string): Promise<Listing> {
    this.listed.push(folder);
    return Promise.resolve(this.around);
  }
}

const entries = (...found: readonly FolderEntry[]): Listing => ({ kind: 'listed', entries: found });
const bytes = (text: string): FileContent => ({ kind: 'content', bytes: new TextEncoder().encode(text) });
const absent: FileContent = { kind: 'absent' };
const dangling = ['schema-invalid', { path: '', reason: 'dangling', allowed: '' }];

/** The text, or the code of the problem with what is said of it. */
function told(reading: TextReading): unknown {
  if (reading.kind !== 'unreadable') return reading;
  const { code, params, range } = reading.problem;
  assert.deepEqual(range, { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } });
  return [code, params];
}

describe('a text of a dossier', () => {
  const read = async (content: FileContent) => told(await readTextFile(new OneFile(content), path, inTurns));

  it('is what the file holds, or absent', async () => {
    assert.deepEqual(await read(bytes('énoncé\n')), { kind: 'text', text: 'énoncé\n' });
    assert.deepEqual(await read(absent), { kind: 'absent' });
  });

  it('has said why it can’t be read', async () => {
    const invalid = (reason: string, allowed = '') => ['schema-invalid', { path: '', reason, allowed }];
    for (const [content, expected] of [
      [{ kind: 'too-large', size: 30.4 * 1024 * 1024 }, ['file-too-large', { megabytes: '30', reason: '' }]],
      [{ kind: 'not-regular' }, invalid('not-regular')],
      [{ kind: 'outside' }, invalid('outside')],
      [{ kind: 'unreadable', reason: 'busy' }, invalid('unreadable', 'busy')],
    ] as const)
      assert.deepEqual(await read(content), expected);
    const wide = await read({ kind: 'content', bytes: new Uint8Array(Buffer.from('énoncé', 'latin1')) });
    assert.equal((wide as readonly unknown[])[0], 'encoding-unsupported');
  });
});

describe('a text that may be absent', () => {
  const read = async (content: FileContent, around: Listing) =>
    told(await readOptionalText(new OneFile(content, around), path, inTurns));
  const name = 'REM.corrections.yaml';

  it('is absent unless a link of its name leads nowhere', async () => {
    for (const around of [
      entries(),
      entries({ name, kind: 'file' }),
      entries({ name: 'autre.corrections.yaml', kind: 'link' }),
      { kind: 'unreadable', reason: 'busy' } as const,
    ])
      assert.deepEqual(await read(absent, around), { kind: 'absent' });
    assert.deepEqual(
      await read(absent, entries({ name: 'autre.yaml', kind: 'file' }, { name, kind: 'link' })),
      dangling,
    );
  });

  it('is looked for among the files of its folder only where it is absent', async () => {
    const folder = new OneFile(absent);
    await readOptionalText(folder, path, inTurns);
    assert.deepEqual(folder.listed, ['rem']);
    const found = new OneFile(bytes('corrections: 1\n'), entries({ name, kind: 'link' }));
    assert.deepEqual(await readOptionalText(found, path, inTurns), {
      kind: 'text',
      text: 'corrections: 1\n',
    });
    assert.deepEqual(found.listed, []);
  });
});

describe('a text that was listed', () => {
  const read = async (content: FileContent, isLink: boolean) =>
    told(await readListedText(new OneFile(content), { path, isLink }, inTurns));

  it('is absent where it went meanwhile, and a fault where it is a link that leads nowhere', async () => {
    assert.deepEqual(await read(absent, false), { kind: 'absent' });
    assert.deepEqual(await read(absent, true), dangling);
    assert.deepEqual(await read(bytes('a'), true), { kind: 'text', text: 'a' });
  });
});
