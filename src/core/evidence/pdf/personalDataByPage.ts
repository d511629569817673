import type { Facts } from '../model';
import { personalDataOf, placedAt } from '../privacy/identities';
import { numbersOnPages } from './numbersOnPages';

/** What in a PDF may tell who a patient is, with pages from 1 as places. */
export function personalDataByPage(
  contents: Parameters<typeof numbersOnPages>[0],
): Pick<Facts, 'personal' | 'productionDomains'> {
  return personalDataOf(numbersOnPages(contents).map((page, at) => placedAt(page, [at + 1])));
}
