import { withoutAccents } from '../../catalogue/spelling';
import { extensionOf, stemOf } from '../../text/names';
import { maskPrivate } from '../../privacy/maskPrivate';

/** Windows counts the whole path: 260 UTF-16 units. */
const longestStem = 100;

interface Place {
  /** From 1: what makes each name another one, whatever its case. */
  readonly order: number;
  /** How many digits it is written with, so that names sort as numbers. */
  readonly digits: number;
  /** The expected proof's name. */
  readonly id: string;
}

/**
 * The name of a file in a package: `01-SC.PSC.01.01.01-connexion.mp4`. Letters without accents, digits and `. _ - ( )`; what
 * may be a patient's number is masked.
 */
export function packageName(path: string, { order, digits, id }: Place): string {
  const [own, named] = [plain(maskPrivate(stemOf(path))), plain(id)];
  const parts = own.toLowerCase().includes(named.toLowerCase()) ? [own] : [named, own];
  const stem = parts
    .filter((part) => part !== '')
    .join('-')
    .slice(0, longestStem)
    .replace(/[. -]+$/u, '');
  const extension = plain(extensionOf(path)).slice(0, 12);
  const number = String(order).padStart(digits, '0');
  return `${number}-${stem === '' ? 'preuve' : stem}${extension === '' ? '' : `.${extension}`}`;
}

function plain(text: string): string {
  return withoutAccents(text)
    .replace(/[^A-Za-z0-9._()-]+/gu, '-')
    .replace(/-{2,}/gu, '-')
    .replace(/^[-.]+|[-.]+$/gu, '');
}
