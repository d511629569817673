import assert from 'node:assert/strict';
import { acceptedTypes } from '../../../src/core/evidence/acceptedTypes';
import { typesInWords } from '../../../src/core/evidence/typesInWords';

describe('types of files, in words', () => {
  const demonstration = acceptedTypes.demonstration.types;

  it('name a whole family once, so that none is hidden behind another', () => {
    assert.ok(demonstration !== 'any');
    assert.equal(typesInWords(demonstration, 'fr'), 'images, vidéos, pdf');
    assert.equal(
      typesInWords(demonstration, 'en', true),
      'pictures (png, jpg, gif…), videos (mp4, mov, m4v…), pdf',
    );
  });

  it('name each type of a family that is not whole, and cut a long list', () => {
    assert.equal(typesInWords(['png', 'pdf'], 'fr'), 'png, pdf');
    assert.equal(typesInWords(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'fr'), 'a, b, c, d, e, f, …');
  });
});
