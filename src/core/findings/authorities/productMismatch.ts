import { defineFinding, params } from '../defineFinding';
import { otherFile } from '../quickFixes/commonFixes';
import { isOwnCndaDocument } from './nilMismatch';

/** What the CNDA has written does not name the product, in the pages that were read. Ours; nothing is reported about a file without text. */
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

/** Whole words; a name that the text's layout cut into letters or lines is found as well. */
function isNamed(name: string, text: string): boolean {
  const [nameFold, textFold] = [foldText(name), foldText(text)];
  if (nameFold === '' || textFold === '') return true;
  return words(textFold).includes(words(nameFold)) || squeezed(textFold).includes(squeezed(nameFold));
}

function words(folded: string): string {
  return ` ${folded} `.replace(/\./gu, ' ');
}

function squeezed(folded: string): string {
  return folded.replace(/[ .]/gu, '');
}

/** A text without case, accents, or signs between words: what two spellings of one name share. Words are parted by one space. */
function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}
