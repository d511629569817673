import type { AttachedProof } from '../../project/snapshot';
import { targetPlace, type Proof } from '../../proofs/model';
import { shiftRange, type Range } from '../../text/position';
import { defineFinding, params } from '../defineFinding';
import { removal } from '../quickFixes/commonFixes';

/** The same file, link or number twice for one expected proof. Several different ones are allowed. Ours. */
export const duplicateProof = defineFinding({
  code: 'duplicate-proof',
  severity: 'warning',
  origin: 'ours',
  isUnnecessary: true,
  /** The name of the expected proof. */
  params: params<{ name: string }>(),
  *checkDossier({ repeated }, draft) {
    for (const { requirement, expected } of repeated) {
      for (const { scenario, name, proofs } of expected) {
        if (proofs.length < 2) continue;
        for (const { attached, first } of repeats(proofs)) {
          const found = draft(
            placeOf(attached),
            { name },
            {
              related: [{ file: first.place.file.path, range: placeOf(first), note: 'first-one' }],
              ...{ requirement: requirement.id, scenario: scenario.id, expectedProof: name },
            },
          );
          yield { ...found, file: attached.place.file.path };
        }
      }
    }
  },
  *fixes(context) {
    yield removal(context, true);
  },
});

function* repeats(
  proofs: readonly AttachedProof[],
): Iterable<{ attached: AttachedProof; first: AttachedProof }> {
  const seen = new Map<string, AttachedProof>();
  for (const attached of proofs) {
    const key = targetKey(attached.proof);
    const first = key === undefined ? undefined : seen.get(key);
    if (first !== undefined) yield { attached, first };
    else if (key !== undefined) seen.set(key, attached);
  }
}

/** What distinguishes two targets; undefined where nothing was read. */
function targetKey({ target }: Proof): string | undefined {
  if (target.kind === 'unreadable') return undefined;
  return `${target.kind} ${targetPlace(target)?.value.trim() ?? ''}`;
}

function placeOf({ place, proof }: AttachedProof): Range {
  return shiftRange(targetPlace(proof.target)?.range ?? proof.range, place.placed.line);
}
