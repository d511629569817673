import type { Snapshot } from '../../project/snapshot';
import type { ExpectedProofNode, OutlineNode } from './model';
import type { Outline } from './outlineOf';

/** Where a search begins: a requirement, or one of the proofs it expects, by their names. */
export interface FromProof {
  readonly requirement: string;
  readonly chapter?: string | undefined;
  readonly expectedProof?: string | undefined;
}

/**
 * The next expected proof without a proof among the rows that are shown, in the catalogue's order, from a place on and round
 * from the last to the first; undefined where nothing is missing.
 */
export function nextMissing(
  outline: Outline,
  from: FromProof | undefined,
  direction: 'next' | 'previous',
): ExpectedProofNode | undefined {
  const rows = expectedRows(outline);
  const forward = direction === 'next';
  const at = placeAmong(rows, from, forward);
  for (let step = 1; step <= rows.length; step++) {
    const index = (((at + (forward ? step : -step)) % rows.length) + rows.length) % rows.length;
    const row = rows[index];
    if (row !== undefined && isMissing(row)) return row;
  }
  return undefined;
}

function expectedRows(outline: Outline): readonly ExpectedProofNode[] {
  const all: ExpectedProofNode[] = [];
  const visit = (node: OutlineNode): void => {
    if (node.kind === 'aside' || node.kind === 'proof') return;
    if (node.kind === 'expected-proof') all.push(node);
    else outline.childrenOf(node).forEach(visit);
  };
  visit(outline.root);
  return all;
}

/** The index after which (before which, backwards) the search begins. */
function placeAmong(
  rows: readonly ExpectedProofNode[],
  from: FromProof | undefined,
  forward: boolean,
): number {
  if (from === undefined) return forward ? -1 : 0;
  const own = rows.flatMap((row, index) => (standsIn(row, from) ? [{ row, index }] : []));
  const exact = own.find(({ row }) => row.expected.name === from.expectedProof);
  if (exact !== undefined) return exact.index;
  const first = own[0]?.index;
  if (first === undefined) return forward ? -1 : 0;
  return forward ? first - 1 : first;
}

function standsIn({ parent }: ExpectedProofNode, { requirement, chapter }: FromProof): boolean {
  const own = parent.coverage.requirement;
  return own.id === requirement && (chapter === undefined || own.chapter === chapter);
}

function isMissing({ state, expected }: ExpectedProofNode): boolean {
  return state === 'incomplete' && expected.proofs.length === 0;
}

/** The versions of the product that attached proofs name, each once, in the order of files. */
export function proofVersions({ chapters }: Pick<Snapshot, 'chapters'>): readonly string[] {
  const all = chapters.flatMap(({ entries }) =>
    entries.flatMap(({ entry }) => entry.proofs.flatMap(({ version }) => version?.value ?? [])),
  );
  return [...new Set(all)].filter((version) => version.trim() !== '');
}
