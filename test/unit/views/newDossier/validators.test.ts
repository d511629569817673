import assert from 'node:assert/strict';
import {
  dayOrNothing,
  identifierOrNothing,
  shortText,
} from '../../../../src/core/views/newDossier/validators';

const words = {
  required: (what: string) => `${what} is required`,
  tooLong: 'too long',
  notADay: 'not a day',
  unusualId: 'unusual',
};

describe('what is typed about a product', () => {
  it('must have a name and a version that fit on a line', () => {
    const judge = shortText('A name', words);
    assert.deepEqual(judge(''), { kind: 'invalid', why: 'A name is required' });
    assert.deepEqual(judge('x'.repeat(201)), { kind: 'invalid', why: 'too long' });
    assert.deepEqual(judge('3.2.0'), { kind: 'valid' });
  });

  it('has a release date of the calendar, or none', () => {
    const judge = dayOrNothing(words);
    assert.deepEqual(judge(''), { kind: 'valid' });
    assert.deepEqual(judge('2026-02-28'), { kind: 'valid' });
    assert.deepEqual(judge('2026-02-30'), { kind: 'invalid', why: 'not a day' });
    assert.deepEqual(judge('01/02/2026'), { kind: 'valid' });
    assert.deepEqual(judge('30/02/2026'), { kind: 'invalid', why: 'not a day' });
  });

  it('has numbers whose form is doubted, and never refused', () => {
    const judge = identifierOrNothing(words);
    assert.deepEqual(judge(''), { kind: 'valid' });
    assert.deepEqual(judge('EDI347461'), { kind: 'valid' });
    assert.deepEqual(judge('edi347461'), { kind: 'doubtful', why: 'unusual' });
  });
});
