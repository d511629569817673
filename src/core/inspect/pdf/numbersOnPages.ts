import type { PdfContents } from '../../ports/documentParser';
import { findIdentities } from '../../privacy/findPersonalData';
import type { Identities } from '../../privacy/identities';

/**
 * What on each page of a PDF may show who a patient is. A page is searched in the order in which it is drawn, and row by
 * row as a table is read: of the two, what finds more counts. The title is above the first page, where readers show it.
 */
export function numbersOnPages({
  pageTexts,
  rowTexts,
  title,
}: Pick<PdfContents, 'pageTexts' | 'rowTexts' | 'title'>): readonly Identities[] {
  const heads = pageTexts.map((text, at) => (at === 0 && title !== undefined ? `${title}\n${text}` : text));
  return heads.map((text, at) => {
    const inTables = findIdentities(text, 'in-tables');
    const rows = rowTexts[at] ?? '';
    return rows === '' ? inTables : more(inTables, findIdentities(rows, 'in-tables'));
  });
}

function more(one: Identities, other: Identities): Identities {
  const [first, second] = countOf(other) > countOf(one) ? [other, one] : [one, other];
  const { productionDomains } = first.productionDomains.count > 0 ? first : second;
  return {
    suspects: first.suspects,
    declaredTest: new Set([...one.declaredTest, ...other.declaredTest]),
    productionDomains,
  };
}

function countOf({ suspects }: Identities): number {
  return [...suspects.values()].reduce((sum, { count }) => sum + count, 0);
}
