import { readFileSync } from 'node:fs';
import { classifyProse } from '../../../src/core/catalogue/classify/classifyProse';
import { kindsAsText } from './kindsAsText';
import { labelledPath } from './labelledWordings';
import { measureKinds } from './measureKinds';
import { readWordings } from './readWordings';

/**
 * `npm run kinds [-- file.csv]`: how well the kind of proof is reported on our own wordings, or on those of a file
 * (`count,wording[,kinds]`), of which each is shown with what was reported where it has no labels.
 */
const [, , path = labelledPath] = process.argv;
const wordings = readWordings(readFileSync(path, 'utf8'));
for (const { count, text, kinds } of wordings) {
  if (kinds !== undefined) continue;
  const told = classifyProse(text);
  const more = [...(told.several ? ['several'] : []), ...told.demands].join(' ');
  const shown = text.replace(/\s+/g, ' ').slice(0, 120);
  console.log(
    `${String(count).padStart(4)}  ${told.kinds.join('+')} (${told.because ?? '–'}) ${more}\n      ${shown}`,
  );
}
console.log(kindsAsText(measureKinds(wordings)));
