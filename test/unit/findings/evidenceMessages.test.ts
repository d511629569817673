import assert from 'node:assert/strict';
import { findingGroups } from '../../../src/core/findings/codes';
import { messageOf } from '../../../src/core/findings/messages/messageOf';
import type { FindingParams } from '../../../src/core/findings/model';

const codes = [...findingGroups.files, ...findingGroups.form, ...findingGroups.links];

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
