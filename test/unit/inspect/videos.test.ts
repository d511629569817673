import assert from 'node:assert/strict';
import { inspectFile } from '../../../src/core/inspect/inspectFile';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { countedFile } from '../../support/countedFile';
import { box, bytes, uint16, uint32 } from '../../support/evidenceBytes';
import { le32 } from '../../support/pictureBytes';
import { long } from '../../support/long';

const go = new AbortController().signal;

/** Type, length, and what is wrong, as one line. */
async function told(content: Uint8Array): Promise<string> {
  const options = { hash: false, hasher: nodeHasher };
  const { type, facts, problems } = await inspectFile(countedFile(content), 'nom.trompeur', options, go);
  const length = facts.durationSeconds === undefined ? '' : ` ${facts.durationSeconds} s`;
  return `${type}${length}${problems.map(({ params }) => ` ${params.what ?? ''}`).join('')}`;
}

describe('a video in parts for streaming', () => {
  const part = bytes(box('moof', new Uint8Array(8)), box('mdat', new Uint8Array(1000)));

  /** Says of how many bytes and thousandths of a second it is. */
  function index(reach: number, length: number): Uint8Array {
    const row = bytes(uint32(reach), uint32(length), uint32(0));
    return box('sidx', uint32(0), uint32(1), uint32(1000), uint32(0), uint32(0), uint16(0), uint16(1), row);
  }

  it('has the length that an index of all of it says, not that of one of its parts', async () => {
    const start = bytes(box('styp', 'msdh'));
    assert.equal(await told(bytes(start, index(2 * part.length, 3000), part, part)), 'mp4 3 s');
    assert.equal(
      await told(bytes(start, index(part.length, 1500), part, index(part.length, 1500), part)),
      'mp4',
    );
  });
});

describe('a video in fragments', () => {
  /** Two tracks, of pictures in 90,000ths and of sounds in 48,000ths of a second. */
  const track = (number: number, perSecond: number): Uint8Array =>
    box(
      'trak',
      box('tkhd', new Uint8Array(12), uint32(number), new Uint8Array(68)),
      box('mdia', box('mdhd', new Uint8Array(12), uint32(perSecond), new Uint8Array(8))),
    );
  const rule = (number: number, sample: number): Uint8Array =>
    box('trex', uint32(0), uint32(number), uint32(1), uint32(sample), uint32(0), uint32(0));
  const movie = box(
    'moov',
    box('mvhd', new Uint8Array(12), uint32(1000), uint32(0), new Uint8Array(80)),
    track(1, 90_000),
    track(2, 48_000),
    box('mvex', rule(1, 3000), rule(2, 1024)),
  );
  const start = bytes(box('ftyp', 'iso5', uint32(512), 'iso6'), movie);
  const run = (number: number, time: number, ...runs: readonly Uint8Array[]): Uint8Array =>
    box('traf', box('tfhd', uint32(0x20000), uint32(number)), box('tfdt', uint32(0), uint32(time)), ...runs);
  const even = (count: number): Uint8Array => box('trun', uint32(0), uint32(count));
  const uneven = (...lengths: readonly number[]): Uint8Array =>
    box(
      'trun',
      uint32(0x301),
      uint32(lengths.length),
      uint32(0),
      ...lengths.flatMap((one) => [uint32(one), uint32(9)]),
    );
  const frames = box('mdat', new Uint8Array(500).fill(9));

  it('is as long as its longest track, from its first sample to its last', async () => {
    const first = box('moof', run(1, 0, even(30)), run(2, 0, even(47)));
    const second = box('moof', run(1, 90_000, uneven(3000, 6000), uneven(36_000)), run(2, 48_128, even(10)));
    assert.equal(await told(bytes(start, first, frames)), 'mp4 1.003 s');
    assert.equal(await told(bytes(start, first, frames, second, frames)), 'mp4 1.5 s');
    const late = box('moof', run(1, 900_000, even(60)));
    assert.equal(await told(bytes(start, late, frames)), 'mp4 2 s');
  });

  long('is cut where its last fragment is, in its index, in its data or between them', async () => {
    const fragment = box('moof', run(1, 0, even(30)));
    const whole = bytes(start, fragment, frames, fragment, frames);
    for (const without of [1, 400, frames.length, frames.length + 1, frames.length + fragment.length - 9])
      assert.match(await told(whole.subarray(0, whole.length - without)), / truncated$/u, String(without));
    assert.equal(await told(bytes(whole, new Uint8Array(600))), 'mp4 1 s');
  });

  long('is read to its end where it has hundreds', async () => {
    const parts = Array.from({ length: 300 }, (_, at) =>
      bytes(box('moof', run(1, at * 90_000, even(30))), frames),
    );
    assert.equal(await told(bytes(start, ...parts)), 'mp4 300 s');
    assert.equal(await told(bytes(start, ...parts).subarray(0, -1)), 'mp4 truncated');
  });
});

describe('an AVI', () => {
  const header = bytes('AVI LIST', le32(192), 'hdrlavih', le32(56), le32(100_000), new Uint8Array(12));
  const video = (size: number): Uint8Array =>
    bytes(
      'RIFF',
      le32(size),
      header,
      le32(30),
      new Uint8Array(12),
      le32(320),
      le32(180),
      new Uint8Array(200),
    );

  it('is cut where it is shorter than it says, but not where its recorder was stopped', async () => {
    const { length } = video(0);
    assert.equal(await told(video(length - 8)), 'avi 3 s');
    assert.equal(await told(video(0)), 'avi 3 s');
    assert.equal(await told(video(length)), 'avi 3 s truncated');
  });
});

describe('other videos', () => {
  it('are distinguished from sounds in the same container', async () => {
    const page = (mark: string): Uint8Array =>
      bytes('OggS', [0, 2], new Uint8Array(22), mark, new Uint8Array(40));
    assert.equal(await told(bytes(page('fishead\0'), page('\x80theora'))), 'ogv');
    assert.equal((await told(page('\x01vorbis'))).startsWith('og'), true);
    assert.notEqual(await told(page('\x01vorbis')), 'ogv');
  });

  it('of Windows are distinguished from sounds by their streams', async () => {
    const start = [0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11, 0xa6, 0xd9, 0, 0xaa, 0, 0x62, 0xce, 0x6c];
    const kind = [0x4d, 0x5b, 0xcf, 0x11, 0xa8, 0xfd, 0, 0x80, 0x5f, 0x5c, 0x44, 0x2b];
    const sounds = bytes([0x40, 0x9e, 0x69, 0xf8], kind);
    assert.equal(await told(bytes(start, new Uint8Array(20), sounds)), 'wma');
    assert.equal(await told(bytes(start, sounds, [0xc0, 0xef, 0x19, 0xbc], kind)), 'wmv');
  });

  it('of Windows say their size and their length', async () => {
    const start = [0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11, 0xa6, 0xd9, 0, 0xaa, 0, 0x62, 0xce, 0x6c];
    const video = (size: number, flags = 2): Uint8Array =>
      bytes(
        start,
        new Uint8Array(14),
        [0xa1, 0xdc, 0xab, 0x8c, 0x47, 0xa9, 0xcf, 0x11, 0x8e, 0xe4, 0, 0xc0, 0x0c, 0x20, 0x53, 0x65],
        new Uint8Array(24),
        ...[le32(size), le32(0), new Uint8Array(16), le32(50_000_000), le32(0), new Uint8Array(8)],
        ...[le32(2000), le32(0), le32(flags), new Uint8Array(100)],
      );
    const { length } = video(0);
    assert.equal(await told(video(length)), 'wmv 3 s');
    assert.equal(await told(video(length + 1)), 'wmv 3 s truncated');
    assert.equal(await told(video(0, 1)), 'wmv');
  });

  it('are known by the mark of each packet', async () => {
    const packet = bytes([0x47, 0x40, 0, 0x10], new Uint8Array(184));
    assert.equal(await told(bytes(packet, packet, packet, packet, packet)), 'ts');
    assert.equal(await told(bytes(packet, new Uint8Array(900))), 'unknown');
  });
});

describe('a video that says when it was made', () => {
  const dates = async (content: Uint8Array): Promise<unknown> =>
    (await inspectFile(countedFile(content), 'a', { hash: false, hasher: nodeHasher }, go)).facts.dates;
  const video = (...times: readonly Uint8Array[]): Uint8Array =>
    bytes(
      box('ftyp', 'isom', uint32(512), 'isomavc1'),
      box('mdat', 'frames'),
      box('moov', box('mvhd', ...times, uint32(1000), uint32(2500), new Uint8Array(80))),
    );
  /** 2 March 2026, 09:15:22 UTC, in seconds since 1970. */
  const instant = Date.UTC(2026, 2, 2, 9, 15, 22) / 1000;

  it('does so in its header, in seconds since 1904, unless they are 0', async () => {
    const seconds = uint32(instant + 2_082_844_800);
    assert.deepEqual(await dates(video(uint32(0), seconds, seconds)), { created: '2026-03-02T09:15:22Z' });
    assert.equal(await dates(video(uint32(0), uint32(0), uint32(0))), undefined);
  });

  it('does so in Matroska, in nanoseconds since 2001', async () => {
    const nanoseconds = new Uint8Array(8);
    const since2001 = BigInt(instant) - BigInt(Date.UTC(2001, 0, 1) / 1000);
    new DataView(nanoseconds.buffer).setBigUint64(0, since2001 * 1_000_000_000n);
    const element = (id: readonly number[], content: Uint8Array): Uint8Array =>
      bytes(id, [0x80 | content.length], content);
    const info = element([0x15, 0x49, 0xa9, 0x66], element([0x44, 0x61], nanoseconds));
    const content = bytes(
      element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], bytes('matroska'))),
      element([0x18, 0x53, 0x80, 0x67], info),
    );
    assert.deepEqual(await dates(content), { created: '2026-03-02T09:15:22Z' });
  });
});
