import type { Snapshot } from '../project/snapshot';
import { findingCodes, definitionOf } from './families';
import type { Finding } from './model';
import { contextOf } from './quickFixes/context';
import { ignoreFix } from './quickFixes/ignoreFix';
import type { QuickFix } from './quickFixes/quickFix';

/** Ways to fix a finding, the best first. Edits are of the texts that `textOf` gives, which must be those of the snapshot. */
export function quickFixesFor(
  finding: Finding,
  snapshot: Snapshot,
  textOf: (path: string) => string | undefined,
): readonly QuickFix[] {
  const context = contextOf(finding, { snapshot, textOf, findingCodes });
  if (context === undefined) return [];
  const fixes = definitionOf(finding.code).fixes;
  return [...(fixes?.(context) ?? []), ignoreFix(context)].filter((fix) => fix !== undefined);
}
