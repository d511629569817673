import type { LinkVerdict } from '../../core/evidence/links/linkVerdict';
import type { FindingIdentity } from '../../core/findings/findingIdentity';
import type { Finding } from '../../core/findings/model';
import type { Snapshot } from '../../core/project/snapshot';

/** What a baseline changed: findings it had are not among those that count. */
export interface AgainstBaseline {
  readonly known: number;
  readonly fixed: readonly FindingIdentity[];
}

/** A dossier that was checked. */
export interface CheckedDossier {
  /** The `segur.yaml`, as the user would name it from the current folder. */
  readonly path: string;
  readonly snapshot: Snapshot;
  /** Those that are reported and count: all of the snapshot's, unless fewer were asked for. */
  readonly findings: readonly Finding[];
  /** How many errors and warnings count, shown or not. */
  readonly errors: number;
  readonly warnings: number;
  /** The text that a finding is in, by its path in the dossier. */
  readonly textOf: (path: string) => string | undefined;
  /** Undefined where no baseline was given. */
  readonly baseline?: AgainstBaseline;
  /** Undefined where links were not asked for. */
  readonly links?: readonly LinkVerdict[];
}

/** A dossier of which everything that was found counts. */
export function wholeDossier(
  checked: Pick<CheckedDossier, 'path' | 'snapshot' | 'textOf' | 'links'>,
): CheckedDossier {
  const { findings, summary } = checked.snapshot;
  return { ...checked, findings, errors: summary.errors, warnings: summary.warnings };
}
