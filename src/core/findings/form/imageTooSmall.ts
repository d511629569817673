import { type Origin, pictureTypes } from '../../evidence/acceptedTypes';
import { wrongExtension } from '../../evidence/wrongExtension';
import { defineFinding, params } from '../defineFinding';
import { pictureMinimumFor } from '../demands';
import { isIntact } from '../presentFile';
import { otherFile } from '../quickFixes/commonFixes';

/** A picture whose longer side is so short that no screen can be read on it. Ours, and so is the number of pixels. */
export const imageTooSmall = defineFinding({
  code: 'image-too-small',
  severity: 'information',
  origin: 'ours',
  /** Pixels; `minimum` is of the longer side. */
  params: params<{ file: string; width: number; height: number; minimum: number; origin: Origin }>(),
  *checkFile(file, { policy }, draft) {
    const { cited, inspection, expected } = file;
    const { width, height } = inspection.facts;
    if (expected === undefined || width === undefined || height === undefined || !isIntact(file)) return;
    // What is drawn by lines has no pixels.
    if (!pictureTypes.has(inspection.type) || inspection.type === 'svg') return;
    const minimum = pictureMinimumFor(inspection.type, expected, policy);
    if (minimum === undefined || Math.max(width, height) >= minimum.value) return;
    // That it is another file than its name says comes first.
    if (wrongExtension(file.path, inspection) !== undefined) return;
    const { value, origin } = minimum;
    yield draft(cited.range, { file: cited.value, width, height, minimum: value, origin });
  },
  fixes: otherFile,
});
