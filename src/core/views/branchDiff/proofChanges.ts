import { citationKey, stateOfCited } from '../../evidence/stateOfCited';
import { currentProof } from '../../deposit/currentProof';
import type { AttachedProof, RequirementCoverage, Snapshot } from '../../project/snapshot';
import { citedFile, targetPlace } from '../../proofs/model';
import { folderOf } from '../../text/names';
import { shownContent } from '../report/shownContent';
import type { ComparedProof, DossierSide, ProofChange, ProofChangeKind } from './model';

/** The proofs of one requirement that differ between two sides. Undefined is a side without the requirement. */
export async function proofChanges(
  before: DossierSide | undefined,
  after: DossierSide | undefined,
  coverages: { readonly before?: RequirementCoverage; readonly after?: RequirementCoverage },
): Promise<readonly ProofChange[]> {
  const slotsBefore = slotsOf(coverages.before);
  const slotsAfter = slotsOf(coverages.after);
  const changes: ProofChange[] = [];
  for (const [key, slot] of new Map([...slotsAfter, ...slotsBefore])) {
    const { scenario, expectedProof } = slotsAfter.get(key) ?? slot;
    const old = await compared(slotsBefore.get(key)?.proofs ?? [], before);
    const now = await compared(slotsAfter.get(key)?.proofs ?? [], after);
    for (const change of changesBetween(old, now)) changes.push({ ...change, scenario, expectedProof });
  }
  return changes;
}

interface ProofGroup {
  readonly scenario: string | undefined;
  readonly expectedProof: string | undefined;
  readonly proofs: readonly AttachedProof[];
}

function slotsOf(coverage: RequirementCoverage | undefined): ReadonlyMap<string, ProofGroup> {
  const slots = new Map<string, ProofGroup>();
  if (coverage === undefined) return slots;
  for (const { scenario, name, proofs } of coverage.expected)
    slots.set(`${scenario.id}\n${name}`, { scenario: scenario.id, expectedProof: name, proofs });
  slots.set('', { scenario: undefined, expectedProof: undefined, proofs: coverage.unmatched });
  return slots;
}

async function compared(
  proofs: readonly AttachedProof[],
  side: DossierSide | undefined,
): Promise<readonly ComparedProof[]> {
  if (side === undefined) return [];
  const { snapshot, sumOf } = side;
  const all: ComparedProof[] = [];
  for (const attached of proofs) {
    const { path } = currentProof(attached, snapshot.evidence);
    const cited = citedFile(attached.proof)?.value;
    const written = cited === undefined ? undefined : citationKey(folderOf(attached.place.file.path), cited);
    const file = path ?? written;
    all.push({
      kind: attached.proof.target.kind,
      value: file ?? targetPlace(attached.proof.target)?.value ?? '',
      file,
      summed: path === undefined ? undefined : await sumOf(path),
      picture: pictureOf(attached, snapshot),
    });
  }
  return all;
}

function pictureOf({ place, proof }: AttachedProof, { evidence }: Snapshot): string | undefined {
  const state = stateOfCited(evidence, place.file.path, proof);
  if (state?.kind !== 'present') return undefined;
  return shownContent(state.inspection).kind === 'picture' ? state.inspection.type : undefined;
}

type ChangePair = Pick<ProofChange, 'change' | 'before' | 'after'>;

/** What is alike on both sides is left out; the same place counts before the same bytes, and both before the order. */
function changesBetween(
  before: readonly ComparedProof[],
  after: readonly ComparedProof[],
): readonly ChangePair[] {
  const old = [...before];
  const pairs: ChangePair[] = [];
  const take = (
    now: readonly ComparedProof[],
    change: ProofChangeKind | undefined,
    isPair: (a: ComparedProof, b: ComparedProof) => boolean,
  ): readonly ComparedProof[] =>
    now.filter((one) => {
      const at = old.findIndex((other) => isPair(other, one));
      if (at === -1) return true;
      const [match] = old.splice(at, 1);
      if (change !== undefined) pairs.push({ change, before: match, after: one });
      return false;
    });
  let unmatched = take(after, undefined, (a, b) => samePlace(a, b) && sameBytes(a, b));
  unmatched = take(unmatched, 'replaced', samePlace);
  unmatched = take(unmatched, 'renamed', (a, b) => a.summed !== undefined && sameBytes(a, b));
  unmatched = take(unmatched, 'replaced', (a, b) => a.kind === b.kind);
  return [
    ...pairs,
    ...unmatched.map((one): ChangePair => ({ change: 'added', before: undefined, after: one })),
    ...old.map((one): ChangePair => ({ change: 'removed', before: one, after: undefined })),
  ];
}

function samePlace(a: ComparedProof, b: ComparedProof): boolean {
  return a.kind === b.kind && a.value === b.value;
}

function sameBytes(a: ComparedProof, b: ComparedProof): boolean {
  return a.summed?.sha256 === b.summed?.sha256;
}
