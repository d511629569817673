import type { Finding } from '../../findings/model';
import type { EntryPlace, Snapshot } from '../../project/snapshot';
import { rangeHolds, shiftRange, type Range } from '../../text/position';
import type { OutlineNode } from './model';
import type { Proof } from '../../proofs/model';
import { proofsAt } from '../../proofs/proofsAt';

/** What was found on a requirement, an expected proof, a proof or an unknown entry; nothing for rows above them. */
export function findingsOn(
  node: OutlineNode,
  snapshot: Pick<Snapshot, 'findings' | 'findingsByFile'>,
): readonly Finding[] {
  const { findings } = snapshot;
  switch (node.kind) {
    case 'requirement': {
      const { requirement, entries } = node.coverage;
      const places = entries.map(entryPlace);
      return findings.filter(
        (one) => one.requirement === requirement.id || places.some((place) => isAt(one, place)),
      );
    }
    case 'expected-proof': {
      const { requirement } = node.parent.coverage;
      const { name, proofs } = node.expected;
      const places = proofs.map(({ place, proof }) => rangeIn(place, proof.range));
      return findings.filter(
        (one) =>
          (one.requirement === requirement.id && one.expectedProof === name) ||
          places.some((place) => isAt(one, place)),
      );
    }
    case 'proof':
      return findingsOnProof(node.attached.place, node.attached.proof, snapshot);
    case 'unknown-entry': {
      const place = entryPlace(node.place);
      return findings.filter((one) => isAt(one, place));
    }
    case 'dossier':
    case 'chapter':
    case 'aside':
      return [];
  }
}

interface Place {
  readonly file: string;
  readonly range: Range;
}

function isAt(finding: Finding, { file, range }: Place): boolean {
  return finding.file === file && rangeHolds(range, finding.range.start);
}

function entryPlace(place: EntryPlace): Place {
  return rangeIn(place, place.placed.entry.range);
}

function rangeIn({ file, placed }: EntryPlace, range: Range): Place {
  return { file: file.path, range: shiftRange(range, placed.line) };
}

/** What was found on one proof of an entry, or on its lines. */
export function findingsOnProof(
  { file, placed }: EntryPlace,
  proof: Proof,
  { findingsByFile }: Pick<Snapshot, 'findingsByFile'>,
): readonly Finding[] {
  const { line, entry } = placed;
  const [first, last] = [line + proof.range.start.line, line + proof.range.end.line];
  return (findingsByFile.get(file.path) ?? []).filter(({ code, range: { start } }) => {
    if (code === 'proof-missing' || start.line < first || start.line > last) return false;
    return proofsAt(entry.proofs, { line: start.line - line, character: start.character }).includes(proof);
  });
}
