import type { MarkedPlaces } from '../../core/inspect/model';
import { type Identities, placedAt } from '../../core/privacy/identities';
import type { ArchivePart, ArchiveSearch } from '../../core/ports/documentParser';
import { sharedStrings } from './officeText';
import { searchPart } from './searchPart';
import { type Allowance, unpacked } from './unpacked';
import { addAll } from '../../core/text/addAll';

/** What all that is unpacked of one archive may come to, nested archives included. Bytes. Ours: half a second. */
const mostUnpacked = 16 * 1024 * 1024;

/** Looks for patients' numbers and secrets in files of an archive, one level of archives inside it included. Never throws. */
export async function searchArchive(parts: readonly ArchivePart[]): Promise<ArchiveSearch> {
  const allowance: Allowance = { bytes: mostUnpacked, pdfs: 4 };
  const identities: Identities[] = [];
  const secrets: MarkedPlaces[] = [];
  let unsearched = 0;
  const shared = stringsOf(parts, allowance);
  for (const part of parts) {
    const file = unpacked(part, allowance);
    const found = file === undefined ? undefined : await searchPart(part.name, file, { allowance, shared });
    if (found?.whole !== true) unsearched++;
    if (found === undefined) continue;
    const places = part.number > 0 ? [part.number] : [];
    addAll(
      identities,
      found.identities.map((one) => placedAt(one, places)),
    );
    addAll(
      secrets,
      found.secrets.map(({ count }) => ({ count, places: count > 0 ? places : [] })),
    );
  }
  return { identities, secrets, unsearched };
}

/** What cells of a workbook refer to. Unpacked beside what is allowed, since it comes to no more than once that. */
function stringsOf(parts: readonly ArchivePart[], allowance: Allowance): readonly string[] {
  const part = parts.find(({ name }) => name === 'xl/sharedStrings.xml');
  const file = part && unpacked(part, { ...allowance });
  return file === undefined ? [] : sharedStrings(new TextDecoder().decode(file));
}
