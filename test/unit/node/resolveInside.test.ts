import assert from 'node:assert/strict';
import path from 'node:path';
import type { BigIntStats } from 'node:fs';
import { partsBelow, resolveInside, type Root } from '../../../src/node/resolveInside';
import type { SystemCalls } from '../../../src/node/systemCalls';
import { unavailableBy } from '../../../src/node/systemReason';

/** A disk on which nothing but some links is out; it notes whatever is looked at. */
function diskWith(links: Readonly<Record<string, string>>, places: Readonly<Record<string, string>> = {}) {
  const asked: string[] = [];
  const never = (): never => assert.fail('not to be asked');
  const calls: SystemCalls = {
    lstat: (at) => {
      asked.push(at);
      return Promise.resolve({ isSymbolicLink: () => at in links } as BigIntStats);
    },
    linkTarget: (at) => Promise.resolve(links[at] ?? never()),
    realPath: (at) => (at in places ? Promise.resolve(places[at] ?? '') : Promise.reject(new Error('none'))),
    ...{ lstats: never, open: never, close: never, read: never, entries: never },
  };
  return { calls, asked };
}

const root: Root = { given: '/named', real: '/real' };

async function placeOf(
  way: string,
  links: Readonly<Record<string, string>>,
  {
    allowed = [],
    places = {},
  }: { allowed?: readonly Root[]; places?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  const found = await resolveInside(diskWith(links, places).calls, root, way.split('/'), allowed);
  if (found.kind === 'resolved') return found.path;
  return found.kind === 'unreadable' ? found.reason : found.kind;
}

describe('following a path', () => {
  before(function () {
    if (path.sep !== '/') this.skip();
  });

  it('goes on behind a link that stays inside, be it relative, absolute or by the name that was given', async () => {
    assert.equal(await placeOf('a/b', { '/real/a': 'c/d' }), '/real/c/d/b');
    assert.equal(await placeOf('x/a/b', { '/real/x/a': '../c' }), '/real/c/b');
    assert.equal(await placeOf('a/b', { '/real/a': '/real/c' }), '/real/c/b');
    assert.equal(await placeOf('a/b', { '/real/a': '/named/c' }), '/real/c/b');
    assert.equal(await placeOf('a/b', { '/real/a': 'c', '/real/c': '.' }), '/real/b');
  });

  it('stops at a link that leaves, before anything out there is touched', async () => {
    for (const target of ['..', '../real-2', '/etc', '../named/c', '//server/share']) {
      const { calls, asked } = diskWith({ '/real/a': target });
      assert.deepEqual(await resolveInside(calls, root, ['a', 'b']), { kind: 'outside' }, target);
      assert.deepEqual(asked, ['/real', '/real/a'], target);
    }
  });

  it('follows forty links and no more', async () => {
    const chain = (length: number): Readonly<Record<string, string>> =>
      Object.fromEntries(Array.from({ length }, (_, at) => [`/real/l${String(at)}`, `l${String(at + 1)}`]));
    assert.equal(await placeOf('l0', chain(40)), '/real/l40');
    assert.equal(await placeOf('l0', chain(41)), 'too-many-links');
  });

  it('enters an allowed folder by its name or by where it really is', async () => {
    const allowed = [{ given: '/share', real: '/mnt/7' }];
    assert.equal(await placeOf('a/b', { '/real/a': '/share/c' }, { allowed }), '/mnt/7/c/b');
    assert.equal(await placeOf('a/b', { '/real/a': '/mnt/7/c' }, { allowed }), '/mnt/7/c/b');
    assert.equal(
      await placeOf('a/b', { '/real/a': '/other/c' }, { allowed, places: { '/other/c': '/mnt/7/c' } }),
      '/mnt/7/c/b',
    );
    assert.equal(
      await placeOf('a', { '/real/a': '/other/c' }, { allowed, places: { '/other/c': '/etc' } }),
      'outside',
    );
    assert.equal(await placeOf('a', { '/real/a': '/gone' }, { allowed }), 'outside');
  });

  it('knows what is below a folder by whole names', () => {
    assert.deepEqual(partsBelow('/a/b', '/a/b/c/d'), ['c', 'd']);
    assert.deepEqual(partsBelow('/a/b', '/a/b'), []);
    assert.deepEqual(partsBelow('/a/b', '/a/b/..c'), ['..c']);
    for (const place of ['/a', '/a/bc', '/a/b/../c', '/'])
      assert.equal(partsBelow('/a/b', place), undefined, place);
  });
});

describe('what the system says against reading', () => {
  const said = (code: string): unknown => unavailableBy(Object.assign(new Error(code), { code }));

  it('comes down to a stable word', () => {
    const words: Readonly<Record<string, readonly string[]>> = {
      'no-permission': ['EACCES', 'EPERM'],
      busy: ['EBUSY', 'ETXTBSY'],
      'name-too-long': ['ENAMETOOLONG'],
      'too-many-links': ['ELOOP'],
      'too-many-files': ['EMFILE', 'ENFILE'],
      'invalid-name': ['ERR_INVALID_ARG_VALUE', 'EINVAL'],
      io: ['EIO', 'ESTALE', 'toString'],
    };
    for (const [reason, codes] of Object.entries(words))
      for (const code of codes) assert.deepEqual(said(code), { kind: 'unreadable', reason }, code);
    for (const code of ['ENOENT', 'ENOTDIR']) assert.deepEqual(said(code), { kind: 'absent' });
  });

  it('is thrown again where the system said nothing', () => {
    for (const bug of [new TypeError('bug'), 'words', Object.assign(new Error('x'), { code: 7 })])
      assert.throws(
        () => unavailableBy(bug),
        (error) => error === bug,
      );
  });
});
