import { type FindingCode, findingCodes, isFindingCode } from './codes';
import { findingDefinitions } from './families';
import type { Finding } from './model';
import type { Snapshot } from '../project/snapshot';
import { contextOf } from './quickFixes/context';
import * as coverage from './quickFixes/coverageFixes';
import { catalogueNotFound, unknownProfile } from './quickFixes/dossierFixes';
import { extensionMismatch } from './quickFixes/fileFixes';
import { ignoreFix } from './quickFixes/ignoreFix';
import { otherFile } from './quickFixes/otherFile';
import type { QuickFix } from './quickFixes/quickFix';
import type { Fixer } from './quickFixes/offer';
import { isOfStray, strayCorrection } from './quickFixes/strayFixes';

const fixers: Readonly<Partial<Record<FindingCode, Fixer>>> = {
  'catalogue-not-found': catalogueNotFound,
  'unknown-profile': unknownProfile,
  'proof-missing': coverage.proofMissing,
  'unknown-requirement': coverage.unknownRequirement,
  'unknown-expected-proof': coverage.unknownExpectedProof,
  'out-of-scope': coverage.outOfScope,
  'unjustified-not-applicable': coverage.unjustifiedNotApplicable,
  'proof-on-not-applicable': coverage.proofOnNotApplicable,
  'duplicate-proof': coverage.duplicateProof,
  'extension-mismatch': extensionMismatch,
  'format-not-accepted': otherFile,
  'file-corrupt': otherFile,
  'pdf-encrypted': otherFile,
  'pdfa-missing': otherFile,
  'signature-missing': otherFile,
  'image-too-small': otherFile,
  'xml-malformed': otherFile,
  'doctype-refused': otherFile,
  'hl7-malformed': otherFile,
  'xdm-incomplete': otherFile,
  'archive-unsafe': otherFile,
};

/** Ways to mend a finding, the best first. Edits are of the texts that `textOf` gives, which must be those of the snapshot. */
export function quickFixesFor(
  finding: Finding,
  snapshot: Snapshot,
  textOf: (path: string) => string | undefined,
): readonly QuickFix[] {
  const context = contextOf(finding, { snapshot, textOf, findingCodes });
  if (context === undefined) return [];
  const fixer = isOfStray(context) ? strayCorrection : fixerOf(finding.code);
  const fixes = [...(fixer?.(context) ?? []), ignoreFix(context)];
  return fixes.filter((fix) => fix !== undefined);
}

function fixerOf(code: string): Fixer | undefined {
  const defined = findingDefinitions.find((definition) => definition.code === code)?.fixes;
  return defined ?? (isFindingCode(code) ? fixers[code] : undefined);
}

/** Kinds of fixes that may be made all at once in a file: each has but one right outcome. */
export const safeTogether: ReadonlySet<string> = new Set(['use-true-name', 'use-https', 'correct-key']);
