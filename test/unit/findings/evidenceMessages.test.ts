import assert from 'node:assert/strict';
import { findingGroups } from '../../../src/core/findings/codes';
import { messageOf } from '../../../src/core/findings/messages/messageOf';
import type { FindingParams } from '../../../src/core/findings/model';

const { files, form, links, desks, time, privacy } = findingGroups;
const codes = [...files, ...form, ...links, ...desks, ...time, ...privacy];

/** Every parameter that a rule gives, and each reason it may name. */
const params: FindingParams = {
  file: 'PSC/a.png',
  nearest: '',
  trueName: 'PSC/A.png',
  why: 'link',
  reason: 'busy',
  what: 'truncated',
  first: 'SC.PSC.01.01.01',
  extension: 'png',
  type: 'pdf',
  given: 'file',
  kinds: 'demonstration,log',
  accepted: 'png, jpg, gif, webp, bmp, tif, heic, mp4',
  host: 'exemple.fr',
  expected: '',
  value: '48O13',
  meant: '',
  width: 120,
  height: 80,
  minimum: 400,
  missing: 'cnda',
  before: 'listing',
  stage: 'pre-examen',
  where: 'file',
  found: '3.1',
  date: '2026-01-02',
  released: '2026-02-01',
  version: '3.1',
  months: 12,
  until: '2026-01-01',
  count: 2,
  places: '3, 7',
  unit: 'line',
};

describe('sentences on evidence', () => {
  for (const code of codes) {
    it(`says ${code} in each language, with all that it needs`, () => {
      const [fr, en] = [messageOf({ code, params }, 'fr'), messageOf({ code, params }, 'en')];
      assert.notEqual(fr, en);
      for (const sentence of [fr, en]) {
        assert.doesNotMatch(sentence, /undefined|\[object|NaN/u);
        assert.match(sentence, /[.?…]$/u);
      }
    });
  }

  it('shows what would turn a line round instead of obeying it', () => {
    const message = messageOf(
      { code: 'file-not-found', params: { file: 'a\u202egnp.exe', nearest: '' } },
      'en',
    );
    assert.match(message, /a\\u202Egnp\.exe/u);
  });
});
