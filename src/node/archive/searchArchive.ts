import type { MarkedPlaces } from '../../core/evidence/model';
import type { ArchivePart, ArchiveSearch } from '../../core/ports/documentParser';
import { searchPart } from './searchPart';
import { type Allowance, unpacked } from './unpacked';

/** What all that is unpacked of one archive may come to, nested archives included. Bytes. Ours: half a second. */
const mostUnpacked = 16 * 1024 * 1024;
const mostPlaces = 20;

/** Looks for patients' numbers in files of an archive, one level of archives inside it included. Never throws. */
export async function searchArchive(parts: readonly ArchivePart[]): Promise<ArchiveSearch> {
  const left: Allowance = { bytes: mostUnpacked, pdfs: 4 };
  const personal: [number, number][] = [];
  const domains: [number, number][] = [];
  let unsearched = 0;
  for (const part of parts) {
    const file = unpacked(part, left);
    const found = file === undefined ? undefined : await searchPart(part.name, file, left);
    if (found?.whole !== true) unsearched++;
    if (found === undefined) continue;
    if (found.personal > 0) personal.push([part.number, found.personal]);
    if (found.productionDomains > 0) domains.push([part.number, found.productionDomains]);
  }
  return {
    ...(personal.length > 0 ? { personal: marked(personal) } : {}),
    ...(domains.length > 0 ? { productionDomains: marked(domains) } : {}),
    unsearched,
  };
}

function marked(found: readonly (readonly [number: number, count: number])[]): MarkedPlaces {
  return {
    count: found.reduce((sum, [, count]) => sum + count, 0),
    places: found.slice(0, mostPlaces).map(([number]) => number),
  };
}
