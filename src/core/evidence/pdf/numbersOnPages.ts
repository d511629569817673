import type { PdfContents } from '../../ports/documentParser';
import { findPersonalData, type PersonalData } from '../privacy/findPersonalData';

/**
 * What on each page of a PDF may tell who a patient is. A page is searched in the order in which it is drawn, and row by
 * row as a table is read: of the two, what finds more counts. The title stands above the first page, where readers show it.
 */
export function numbersOnPages({
  pageTexts,
  rowTexts,
  title,
}: Pick<PdfContents, 'pageTexts' | 'rowTexts' | 'title'>): readonly PersonalData[] {
  const heads = pageTexts.map((text, at) => (at === 0 && title !== undefined ? `${title}\n${text}` : text));
  return heads.map((text, at) => {
    const rows = rowTexts[at] ?? '';
    return rows === '' ? findPersonalData(text) : more(findPersonalData(text), findPersonalData(rows));
  });
}

function more(one: PersonalData, other: PersonalData): PersonalData {
  const [personal] = [one.personal, other.personal].sort((a, b) => (b?.count ?? 0) - (a?.count ?? 0));
  const [productionDomains] = [one.productionDomains, other.productionDomains].sort(
    (a, b) => (b?.count ?? 0) - (a?.count ?? 0),
  );
  return {
    ...(personal === undefined ? {} : { personal }),
    ...(productionDomains === undefined ? {} : { productionDomains }),
  };
}
