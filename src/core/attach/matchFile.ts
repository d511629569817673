import { evidencePolicyOf } from '../evidence/evidencePolicy';
import type { Catalogue } from '../catalogue/model';
import type { ExpectedCoverage, RequirementCoverage, Snapshot } from '../project/snapshot';
import { idIndexOf, type IdTarget } from './idIndex';
import { idsIn } from './idsIn';
import { acceptsFile, type FileType } from './acceptsFile';

/** What a file may be attached to. */
export interface MatchedTarget {
  readonly coverage: RequirementCoverage;
  /** Undefined where the catalogue expects no proof of the requirement. */
  readonly expected: ExpectedCoverage | undefined;
}

/** What led to a target: the id that the file's name holds, or that of a folder's. */
type MatchedBy = IdTarget['by'] | 'folder';

export type FileMatch =
  | { readonly kind: 'matched'; readonly target: MatchedTarget; readonly by: MatchedBy }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly MatchedTarget[] }
  | { readonly kind: 'unmatched' };

/** A file by its names and by its bytes. */
interface NamedFile extends FileType {
  /** Its name, with those of its folders that may hold an id; `/` between them. */
  readonly path: string;
}

/**
 * The expected proof that a file is for, by the ids in its names. Only what applies to the dossier counts. Where an id
 * leaves several, the one that alone takes such a file is meant, else none is; nor is a requirement that was set aside.
 */
export function matchFile(file: NamedFile, snapshot: Snapshot, catalogue: Catalogue): FileMatch {
  const { dossier, coverage } = snapshot;
  const found = idsIn(file.path, idIndexOf(catalogue), dossier.product.version?.value);
  const targets = uniqueTargets(found?.targets.flatMap((one) => targetsOf(one, coverage)) ?? []);
  if (found === undefined || targets.length === 0) return { kind: 'unmatched' };
  const policy = evidencePolicyOf(dossier.policy);
  const taking = targets.filter(({ expected }) =>
    acceptsFile(expected?.expectedProof.kinds ?? [], file, policy),
  );
  const matching = targets.length === 1 || found.several ? targets : taking;
  const [only, ...others] = matching;
  if (only === undefined || others.length > 0 || only.coverage.setAside)
    return { kind: 'ambiguous', candidates: taking.length > 0 && !found.several ? taking : targets };
  const id = found.targets.find(({ requirement }) => requirement === only.coverage.requirement);
  return {
    kind: 'matched',
    target: only,
    by: found.where === 'folder' ? 'folder' : (id?.by ?? 'requirement'),
  };
}

function targetsOf(
  { requirement, expected }: IdTarget,
  coverages: Snapshot['coverage'],
): readonly MatchedTarget[] {
  const coverage = coverages.get(requirement);
  if (coverage?.applies !== true) return [];
  if (coverage.expected.length === 0) return [{ coverage, expected: undefined }];
  const names = new Set(expected.map(({ name }) => name));
  return coverage.expected.filter(({ name }) => names.has(name)).map((one) => ({ coverage, expected: one }));
}

function uniqueTargets(targets: readonly MatchedTarget[]): readonly MatchedTarget[] {
  const seen = new Set<RequirementCoverage | ExpectedCoverage>();
  return targets.filter(({ coverage, expected }) => {
    const what = expected ?? coverage;
    if (seen.has(what)) return false;
    seen.add(what);
    return true;
  });
}
