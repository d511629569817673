import { identityOf, textUnderFindings } from '../../findings/findingIdentity';
import type { Finding } from '../../findings/model';
import type { RequirementCoverage } from '../../project/snapshot';
import { againstBaseline, type IdentifiedFinding } from '../baseline/againstBaseline';
import type { DossierChange, DossierSide, RequirementChange } from './model';
import { proofChanges } from './proofChanges';

/**
 * What changed of a dossier, by requirement, in the order of the catalogue of now. A side that is undefined has no such dossier.
 */
export async function dossierChange(
  before: DossierSide | undefined,
  after: DossierSide | undefined,
): Promise<DossierChange> {
  const { gained, lost } = findingChanges(before, after);
  const old = coverageById(before);
  const now = coverageById(after);
  const requirements: RequirementChange[] = [];
  for (const id of new Set([...now.keys(), ...old.keys()])) {
    const coverages = { ...optional('before', old.get(id)), ...optional('after', now.get(id)) };
    const proofs = await proofChanges(before, after, coverages);
    requirements.push({
      requirement: id,
      chapter: (now.get(id) ?? old.get(id))?.requirement.chapter,
      proofs,
      setAside: changed(old.get(id)?.setAside ?? false, now.get(id)?.setAside ?? false),
      gained: gained.filter(({ requirement }) => requirement === id),
      lost: lost.filter(({ requirement }) => requirement === id),
    });
  }
  const isElsewhere = ({ requirement = '' }: Finding): boolean =>
    !now.has(requirement) && !old.has(requirement);
  requirements.push({
    ...{ requirement: undefined, chapter: undefined, proofs: [], setAside: undefined },
    ...{ gained: gained.filter(isElsewhere), lost: lost.filter(isElsewhere) },
  });
  return { requirements: requirements.filter(holdsChange) };
}

/** Whether anything of a requirement changed: proofs, findings or whether it is declared not applicable. */
export function holdsChange({ proofs, setAside, gained, lost }: RequirementChange): boolean {
  return proofs.length > 0 || setAside !== undefined || gained.length > 0 || lost.length > 0;
}

function optional<Key extends string>(
  key: Key,
  value: RequirementCoverage | undefined,
): Partial<Record<Key, RequirementCoverage>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, RequirementCoverage>);
}

function changed(before: boolean, after: boolean): boolean | undefined {
  return before === after ? undefined : after;
}

function coverageById(side: DossierSide | undefined): ReadonlyMap<string, RequirementCoverage> {
  return new Map([...(side?.snapshot.coverage.values() ?? [])].map((one) => [one.requirement.id, one]));
}

/** The same finding on both sides is no change, wherever its lines moved. */
function findingChanges(
  before: DossierSide | undefined,
  after: DossierSide | undefined,
): { readonly gained: readonly Finding[]; readonly lost: readonly Finding[] } {
  const old = identified(before);
  const now = identified(after);
  const listed = {
    path: '',
    left: { errors: 0, warnings: 0 },
    findings: old.map(({ identity }) => identity),
  };
  const { added, fixed } = againstBaseline(now, listed, after?.snapshot.coverage ?? new Map());
  const fixedIds = new Set(fixed);
  return {
    gained: added,
    lost: old.filter(({ identity }) => fixedIds.has(identity)).map(({ finding }) => finding),
  };
}

function identified(side: DossierSide | undefined): readonly IdentifiedFinding[] {
  if (side === undefined) return [];
  const textAt = textUnderFindings(side.textOf);
  return side.snapshot.findings.map((finding) => ({ finding, identity: identityOf(finding, textAt) }));
}
