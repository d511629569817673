import type { ProofKind } from '../../catalogue/kinds';
import type { ExpectedCoverage, Snapshot } from '../../project/snapshot';
import { requestedCnda } from '../../proofs/requestedCnda';
import type { StepResult } from './model';
import type { StepContext } from './stepContext';

/** The expected proofs of a kind that apply and are not set aside. */
function expectedOf(kind: ProofKind, { coverage }: Snapshot): readonly ExpectedCoverage[] {
  return [...coverage.values()]
    .filter(({ applies, setAside }) => applies && !setAside)
    .flatMap(({ expected }) => expected.filter(({ expectedProof }) => expectedProof.kinds.includes(kind)));
}

/** Every role that is asked for has its habilitation: its request says so, or its proof is provided. */
export function pscStep({ snapshot, requests, words }: StepContext): StepResult {
  const { product } = snapshot.dossier;
  const expected = expectedOf('psc-habilitation', snapshot);
  const proved = new Set<string>();
  for (const { state, proofs } of expected) {
    if (state !== 'complete') continue;
    for (const { proof, state: own } of proofs)
      if (own === 'complete' && proof.target.kind === 'psc') proved.add(proof.target.role?.value ?? '');
  }
  const roles = new Set([
    ...requests.psc.flatMap(({ role }) => role?.value ?? []),
    ...(['user', 'proxy'] as const).filter((role) => product.nru[role] !== undefined),
  ]);
  if (roles.size === 0 && expected.length === 0) return { state: 'not-applicable', reasons: [] };
  const provided = new Set(
    requests.psc.flatMap(({ role, stage }) => (stage?.value === 'habilite' ? (role?.value ?? []) : [])),
  );
  const open = requests.psc.filter(
    ({ role }) => !provided.has(role?.value ?? '') && !proved.has(role?.value ?? ''),
  );
  const unwritten = [...roles].filter(
    (role) =>
      !provided.has(role) && !proved.has(role) && open.every((request) => request.role?.value !== role),
  );
  const unproved = expected.filter(({ state }) => state !== 'complete');
  const reasons = [
    ...open.map(({ role, stage, datapass }) =>
      words.pscNext(role?.value ?? '?', stage?.value, datapass !== undefined),
    ),
    ...unwritten.map((role) => words.pscNext(role, undefined, false)),
    ...unproved.map(({ name }) => words.proofLeft(name)),
  ];
  return { state: reasons.length === 0 ? 'done' : 'open', reasons };
}

/** Every request has its attestation, and so has every expected proof. At date 2 a pre-examination is enough. Source: the agency. */
export function cndaStep({ snapshot, requests, words }: StepContext): StepResult {
  const expected = expectedOf('cnda', snapshot);
  const { cnda } = requests;
  if (expected.length === 0 && cnda.length === 0) return { state: 'not-applicable', reasons: [] };
  const requested = cnda.filter(({ stage }) => stage?.value !== 'attestation');
  const unproved = expected.filter(
    ({ state, proofs }) =>
      state !== 'complete' ||
      !proofs.some(
        ({ proof, state: own }) =>
          own === 'complete' &&
          (proof.target.kind !== 'cnda' ||
            requestedCnda(proof.target, { requests }).stage?.value.trim() === 'attestation'),
      ),
  );
  const reasons = [
    ...requested.map(({ service, stage, expectedOn }) =>
      words.cndaNext(service?.value ?? '?', stage?.value, expectedOn?.value),
    ),
    ...unproved.map(({ name }) => words.attestationLeft(name)),
  ];
  return { state: reasons.length === 0 ? 'done' : 'open', reasons };
}
