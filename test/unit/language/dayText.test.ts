import assert from 'node:assert/strict';
import { dayText, minuteText } from '../../../src/core/language/dayText';

describe('a day in words', () => {
  it('is written in French as the agency does, in English without doubt about which is the month', () => {
    assert.equal(dayText('2026-05-03', 'fr'), '03/05/2026');
    assert.equal(dayText('2026-05-03', 'en'), '2026-05-03');
    assert.equal(minuteText('2026-05-13T09:05', 'fr'), '13/05/2026 à 09 h 05');
    assert.equal(minuteText('2026-05-13T09:05', 'en'), '2026-05-13 at 09:05');
    assert.equal(minuteText('2026-05-13', 'fr'), '13/05/2026');
  });

  it('stays as it is where it is no day', () => {
    for (const text of ['', 'bientôt', '2026-5-3', '2026-05-13T12:00:00Z']) {
      assert.equal(dayText(text, 'fr'), text);
      assert.equal(minuteText(text, 'fr'), text);
    }
  });
});
