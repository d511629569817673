import type { Facts, MarkedPlaces } from '../model';
import { numbersOnPages } from './numbersOnPages';

const mostPlaces = 20;

/** What in a PDF may tell who a patient is, with pages from 1 as places. */
export function personalDataByPage(
  contents: Parameters<typeof numbersOnPages>[0],
): Pick<Facts, 'personal' | 'productionDomains'> {
  const pages = numbersOnPages(contents);
  const personal = summed(pages.map((page) => page.personal));
  const productionDomains = summed(pages.map((page) => page.productionDomains));
  return {
    ...(personal === undefined ? {} : { personal }),
    ...(productionDomains === undefined ? {} : { productionDomains }),
  };
}

function summed(pages: readonly (MarkedPlaces | undefined)[]): MarkedPlaces | undefined {
  const count = pages.reduce((sum, page) => sum + (page?.count ?? 0), 0);
  if (count === 0) return undefined;
  const places = pages.flatMap((page, at) => (page === undefined ? [] : [at + 1])).slice(0, mostPlaces);
  return { count, places };
}
