import assert from 'node:assert/strict';
import { bytes } from '../../support/evidenceBytes';
import { finishedFilm, fragmentedFilm, indexedFilm, recordedFilm } from '../../support/evidenceFamilies';
import { factsOf, inspect, problemOf } from '../../support/inspected';

describe('videos', () => {
  it('in fragments have the length of their extension, or of an index of segments', async () => {
    assert.deepEqual(await factsOf(fragmentedFilm(4)), { durationSeconds: 4, width: 640, height: 360 });
    assert.deepEqual(await factsOf(indexedFilm([1500, 2500])), { durationSeconds: 4 });
  });

  it('that a browser records have no length, and nothing is wrong with them', async () => {
    const { type, facts, problems } = await inspect(recordedFilm());
    assert.deepEqual([type, facts, problems], ['webm', { width: 1280, height: 720, endUnknown: true }, []]);
  });

  it('without a length of their own are cut where a part of their frames is', async () => {
    const frames = bytes([0x1f, 0x43, 0xb6, 0x75, 0x40, 200], new Uint8Array(200));
    const film = bytes(
      [0x1a, 0x45, 0xdf, 0xa3, 0x88, 0x42, 0x82, 0x85],
      'webm\0',
      [0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
      frames,
      frames,
    );
    assert.deepEqual((await inspect(film)).facts, {});
    assert.deepEqual((await inspect(film)).problems, []);
    assert.match(JSON.stringify(await problemOf(film.subarray(0, -1))), /file-corrupt.*truncated/u);
  });

  it('in Matroska say how long they last, and lose it with their end', async () => {
    const video = finishedFilm(2500);
    assert.deepEqual(await factsOf(video), { width: 1280, height: 720, durationSeconds: 2.5 });
    assert.deepEqual(await problemOf(video.subarray(0, -100)), {
      code: 'file-corrupt',
      params: { type: 'mkv', what: 'truncated' },
    });
  });

  it('in AVI say how long they last', async () => {
    const numbers = (...all: readonly number[]): Uint8Array => new Uint8Array(Uint32Array.from(all).buffer);
    const header = numbers(40_000, 0, 0, 0, 50, 0, 1, 0, 320, 240, 0, 0, 0, 0);
    const video = bytes('RIFF', numbers(0), 'AVI LIST', numbers(0), 'hdrlavih', numbers(56), header);
    assert.deepEqual(await factsOf(video), {
      width: 320,
      height: 240,
      durationSeconds: 2,
      endUnknown: true,
    });
  });
});
