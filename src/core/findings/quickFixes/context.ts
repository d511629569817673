import type { Requirement } from '../../catalogue/model';
import { stateOfCited } from '../../evidence/stateOfCited';
import type { Inspection } from '../../inspect/model';
import type { Finding } from '../model';
import type { ChapterFile, PlacedEntry, Proof } from '../../proofs/model';
import type { Snapshot } from '../../project/snapshot';
import type { TextEdit } from '../../text/textEdit';
import { rangeHolds, shiftRange } from '../../text/position';
import type { ProofPlace } from '../../editing/changeProof';
import type { YamlNode } from '../../yaml/nodes';
import { readYaml } from '../../yaml/readYaml';
import { shiftNode } from '../../yaml/shiftNode';
import type { FixAct } from './quickFix';

/** A finding with what is around it. */
export interface FixContext {
  readonly finding: Finding;
  readonly snapshot: Snapshot;
  /** The text that the finding is in. */
  readonly text: string;
  /** The text of any file of the dossier. */
  readonly textOf: (path: string) => string | undefined;
  readonly chapter: ChapterFile | undefined;
  readonly placed: PlacedEntry | undefined;
  readonly proof: { readonly proof: Proof; readonly index: number } | undefined;
  /** Every code that a finding may have. */
  readonly findingCodes: readonly string[];
}

/** The context of a finding for its fixes; undefined where the text of its file is not known. */
export function contextOf(
  finding: Finding,
  { snapshot, textOf, findingCodes }: Pick<FixContext, 'snapshot' | 'textOf' | 'findingCodes'>,
): FixContext | undefined {
  const text = textOf(finding.file);
  if (text === undefined) return undefined;
  const chapter = snapshot.chapters.find(({ path }) => path === finding.file);
  const placed = chapter?.entries.find(({ line, entry }) =>
    rangeHolds(shiftRange(entry.range, line), finding.range.start),
  );
  const proof = placed === undefined ? undefined : proofAt(placed, finding);
  return { finding, snapshot, text, textOf, chapter, placed, proof, findingCodes };
}

function proofAt({ line, entry }: PlacedEntry, { range }: Finding): FixContext['proof'] {
  const index = entry.proofs.findIndex((proof) => rangeHolds(shiftRange(proof.range, line), range.start));
  const proof = entry.proofs[index];
  return proof === undefined ? undefined : { proof, index };
}

/** Edits of the file that the finding is in; undefined where there are none to make. */
export function edit(
  { finding }: FixContext,
  edits: readonly TextEdit[] | TextEdit | undefined,
): FixAct | undefined {
  if (edits === undefined) return undefined;
  const list = 'newText' in edits ? [edits] : edits;
  return { kind: 'edit', edits: new Map([[finding.file, list]]) };
}

/** What was read around the finding, with places in the file. */
export function nodeAround({ placed, text }: FixContext): YamlNode | undefined {
  const node = placed?.entry.node;
  return placed === undefined || node === undefined ? readYaml(text).root : shiftNode(node, placed.line);
}

/** Where the proof that a finding is on is, for edits of it. */
export function proofPlace({ placed, proof }: FixContext): ProofPlace | undefined {
  if (placed === undefined || proof === undefined) return undefined;
  return { requirementId: placed.entry.id.value, index: proof.index };
}

/** What is known of the file that the proof cites; undefined where it is not there. */
export function inspectedBy({ chapter, proof, snapshot }: FixContext): Inspection | undefined {
  const state = chapter && proof && stateOfCited(snapshot.evidence, chapter.path, proof.proof);
  return state?.kind === 'present' ? state.inspection : undefined;
}

/** The requirement of the catalogue that a finding is about. */
export function requirementOf({ finding, snapshot, placed }: FixContext): Requirement | undefined {
  for (const { requirement, entries } of snapshot.coverage.values()) {
    if (requirement.id === finding.requirement) return requirement;
    if (placed !== undefined && entries.some((entry) => entry.placed === placed)) return requirement;
  }
  return undefined;
}

/** Every id of the catalogue, in its order. */
export function catalogueOrder({ catalogue }: Snapshot): readonly string[] {
  if (catalogue.kind !== 'loaded') return [];
  return catalogue.catalogue.chapters.flatMap(({ requirements }) => requirements.map(({ id }) => id));
}
