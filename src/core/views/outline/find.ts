import type { PlacedEntry, Proof } from '../../proofs/model';
import type { Snapshot } from '../../project/snapshot';
import type { Position } from '../../text/position';
import type { OutlineNode, RequirementNode } from './model';
import { entryAt, proofAt } from './expectedAt';
import type { Outline } from './outlineOf';

/** A place in a chapter file: its path, relative to the dossier's folder, and a position. */
export interface WrittenAt {
  readonly path: string;
  readonly position: Position;
}

/** The row that stands for what is written at a place; undefined where no row does, or a filter hides it. */
export function nodeAt(
  outline: Outline,
  snapshot: Snapshot,
  { path, position }: WrittenAt,
): OutlineNode | undefined {
  const file = snapshot.chapters.find((one) => one.path === path);
  const placed = file === undefined ? undefined : entryAt(file, position);
  if (placed === undefined) return undefined;
  const coverage = outline.coverageOf(placed);
  const row = findRow(outline, (node) =>
    node.kind === 'requirement' ? node.coverage === coverage : isEntry(node, placed),
  );
  const proof = proofAt(placed, position);
  return row?.kind === 'requirement' && proof !== undefined ? rowOfProof(outline, row, proof) : row;
}

/** The row of a requirement, or of one of the proofs it expects. */
export function nodeOfRequirement(
  outline: Outline,
  id: string,
  expectedProof?: string,
): OutlineNode | undefined {
  const row = findRow(outline, (node) => node.kind === 'requirement' && node.coverage.requirement.id === id);
  if (row === undefined || expectedProof === undefined) return row;
  const children = outline.childrenOf(row);
  return children.find((one) => one.kind === 'expected-proof' && one.expected.name === expectedProof) ?? row;
}

/** Searched group by group, so that later chapters are not built for what is in the first. */
function findRow(outline: Outline, is: (node: OutlineNode) => boolean): OutlineNode | undefined {
  for (const group of outline.childrenOf(outline.root)) {
    const found = outline.childrenOf(group).find(is);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isEntry(node: OutlineNode, placed: PlacedEntry): boolean {
  return node.kind === 'unknown-entry' && node.place.placed === placed;
}

function rowOfProof(outline: Outline, requirement: RequirementNode, proof: Proof): OutlineNode {
  for (const child of outline.childrenOf(requirement)) {
    const rows = child.kind === 'expected-proof' ? outline.childrenOf(child) : [child];
    const found = rows.find((row) => row.kind === 'proof' && row.attached.proof === proof);
    if (found !== undefined) return found;
  }
  return requirement;
}
