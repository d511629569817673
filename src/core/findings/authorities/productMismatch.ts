import { defineFinding, params } from '../defineFinding';
import { otherFile } from '../quickFixes/otherFile';
import { foldText } from './foldText';
import { isOwnCndaDocument } from './isOwnCndaDocument';

/** What the CNDA has written does not name the product, in the pages that were read. Ours; nothing is said of a file without text. */
export const productMismatch = defineFinding({
  code: 'product-mismatch',
  severity: 'warning',
  origin: 'ours',
  params: params<{ file: string; expected: string }>(),
  *checkFile(file, { dossier }, draft) {
    if (!isOwnCndaDocument(file, dossier)) return;
    const expected = dossier.product.name?.value ?? '';
    if (isNamed(expected, file.inspection.text ?? '')) return;
    yield draft(file.cited.range, { file: file.cited.value, expected });
  },
  fixes: otherFile,
});

/** Whole words; a name that the text's layout cut into letters or lines is found all the same. */
function isNamed(name: string, text: string): boolean {
  const [wanted, within] = [foldText(name), foldText(text)];
  if (wanted === '' || within === '') return true;
  return words(within).includes(words(wanted)) || squeezed(within).includes(squeezed(wanted));
}

function words(folded: string): string {
  return ` ${folded} `.replace(/\./gu, ' ');
}

function squeezed(folded: string): string {
  return folded.replace(/[ .]/gu, '');
}
