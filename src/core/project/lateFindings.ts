import type { Requirement } from '../catalogue/model';
import type { Finding } from '../findings/model';
import type { LateFinding } from './coverRequirement';
import type { ValidatedFile } from './fileValidator';
import { validatedAt } from './validatedAt';

/**
 * The findings that count for a requirement and are none of its entries' own: of a chapter file, or of rules that compare.
 * A missing proof is not among them: it is counted as such.
 */
export function lateFindings(
  files: readonly ValidatedFile[],
  findings: readonly Finding[],
): ReadonlyMap<Requirement, readonly LateFinding[]> {
  const late = new Map<Requirement, LateFinding[]>();
  const byPath = new Map(files.map((one) => [one.file.path, one]));
  for (const { code, severity, file, range } of findings) {
    if (code === 'proof-missing' || severity === 'information') continue;
    const found = validatedAt(byPath.get(file)?.entries ?? [], range.start);
    const requirement = found?.entry.validation.requirement;
    if (found === undefined || requirement === undefined) continue;
    const { proofs } = found;
    const { placed } = found.entry.place;
    const group = late.get(requirement);
    if (group === undefined) late.set(requirement, [{ placed, proofs, code, severity }]);
    else group.push({ placed, proofs, code, severity });
  }
  return late;
}
