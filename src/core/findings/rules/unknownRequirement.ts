import type { RequirementIndex } from '../../catalogue/requirementIds';
import type { RequirementEntry } from '../../proofs/model';
import type { RawFinding } from '../model';

/** The entry's id names no requirement of the catalogue, or names several. Not run without a catalogue. */
export function unknownRequirement(entry: RequirementEntry, index: RequirementIndex): RawFinding | undefined {
  const found = index.find(entry.id.value);
  if (found.kind === 'found') return undefined;
  const params =
    found.kind === 'ambiguous'
      ? { id: entry.id.value, candidates: found.ids.join(', ') }
      : { id: entry.id.value, nearest: found.nearest ?? '' };
  return { code: 'unknown-requirement', range: entry.id.range, params };
}
