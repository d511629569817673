import type { ExpectedProof } from '../catalogue/model';
import type { FileFault, FileFaultParams, Inspection } from '../inspect/model';
import { citedFile, type Proof } from '../proofs/model';
import type { Located } from '../text/located';
import type { EntryContext } from './rule';

/** A file that a proof cites, that is there and was looked into. */
export interface PresentFile {
  readonly proof: Proof;
  readonly cited: Located<string>;
  /** Its true name, relative to the dossier's folder. */
  readonly path: string;
  readonly inspection: Inspection;
  /** What the proof is for; undefined where that is not known. */
  readonly expected: ExpectedProof | undefined;
}

/** The file of a proof, where it is there and was looked into. */
export function presentFile(proof: Proof, context: EntryContext): PresentFile | undefined {
  const cited = citedFile(proof);
  const state = context.evidenceOf(proof);
  if (cited === undefined || state?.kind !== 'present') return undefined;
  const expected = context.expectedFor(proof)?.expectedProof;
  return { proof, cited, path: state.path, inspection: state.inspection, expected };
}

/** Whether nothing is wrong with the bytes themselves: what is reported about a broken file would only be noise. */
export function isIntact({ inspection }: PresentFile): boolean {
  return inspection.problems.length === 0;
}

/** What a fault of the bytes is reported with, and the file that has it. */
export type FaultParamsWithFile<Code extends FileFault['code']> = { file: string } & FileFaultParams[Code];

/** The faults of one code in the bytes of a file. */
export function problemsIn<Code extends FileFault['code']>(
  { inspection }: PresentFile,
  code: Code,
): readonly Extract<FileFault, { readonly code: Code }>[] {
  return inspection.problems.filter(
    (problem): problem is Extract<FileFault, { readonly code: Code }> => problem.code === code,
  );
}
