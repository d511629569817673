import type { ArchivePart, DocumentParser } from '../../ports/documentParser';
import type { Recognised } from '../recognised';
import { factsInside } from '../text/factsInside';
import type { UnsearchedReason } from '../model';

/**
 * Adds to what is known of a text, such as a mail, what is in the PDFs and archives that are encoded in it: reported at the
 * lines where they begin, and with the numbers of test that any part declares.
 */
export async function searchedDocuments(
  text: Recognised,
  documentParser: DocumentParser | undefined,
  signal: AbortSignal,
): Promise<Recognised> {
  const { inside } = text;
  if (inside === undefined || inside.documents.length === 0 || documentParser === undefined) return text;
  const parts = inside.documents.map(({ bytes, line = 0 }): ArchivePart => ({
    number: line,
    name: '',
    packed: undefined,
    bytes,
  }));
  const answer = await documentParser.searchArchive(() => Promise.resolve(parts), signal);
  const because = (reason: UnsearchedReason | undefined): UnsearchedReason | undefined =>
    inside.unsearched ?? reason;
  const found =
    answer.kind === 'read'
      ? {
          identities: [...inside.identities, ...answer.contents.identities],
          secrets: [...inside.secrets, ...answer.contents.secrets],
          documents: [],
          unsearched: because(answer.contents.unsearched > 0 ? 'documents' : undefined),
        }
      : { ...inside, unsearched: because(answer.reason) };
  const others = Object.entries(text.facts).filter(([name]) => !ofSearch.has(name));
  return { ...text, facts: { ...Object.fromEntries(others), ...factsInside(found) } };
}

/** What is reported anew once all was searched. */
const ofSearch: ReadonlySet<string> = new Set(
  'personal productionDomains secrets searched unsearchedBecause'.split(' '),
);
