import { pictureTypes } from '../../../evidence/acceptedTypes';
import { extensionMismatch } from '../../../evidence/extensionMismatch';
import { pictureMinimumFor } from '../../demands';
import { isSound } from '../../presentFile';
import { presentFileRule } from '../presentFileRule';

/** A picture whose longer side is so short that no screen can be read on it. Ours, and so is the number of pixels. */
export const imageTooSmall = presentFileRule(['image-too-small'], function* (file, { policy }) {
  const { cited, inspection, expected } = file;
  const { width, height } = inspection.facts;
  if (expected === undefined || width === undefined || height === undefined || !isSound(file)) return;
  // That it is another file than its name says comes first.
  if (extensionMismatch(file.path, inspection) !== undefined) return;
  // What is drawn by lines has no pixels.
  if (!pictureTypes.has(inspection.type) || inspection.type === 'svg') return;
  const minimum = pictureMinimumFor(inspection.type, expected, policy);
  if (minimum === undefined || Math.max(width, height) >= minimum.value) return;
  yield {
    code: 'image-too-small',
    range: cited.range,
    params: { file: cited.value, width, height, minimum: minimum.value, origin: minimum.origin },
  };
});
