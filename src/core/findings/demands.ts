import type { ProofKind } from '../catalogue/kinds';
import type { ExpectedProof } from '../catalogue/model';
import type { RequiredFact } from '../dossier/policy';
import type { Acceptance, Measure, Origin } from '../evidence/acceptedTypes';
import type { EvidencePolicy } from '../evidence/evidencePolicy';

/** Why a fact must hold: the prose asks for it, the dossier's policy does, or the kind of proof. */
export interface DemandedFact {
  readonly why: 'demanded' | 'policy' | ProofKind;
  readonly origin: Origin;
}

const ofProse: Readonly<Record<RequiredFact, 'signed' | 'pdfa' | undefined>> = {
  textLayer: undefined,
  signed: 'signed',
  pdfa: 'pdfa',
};

/** Whether a fact must hold of a PDF given for an expected proof: the prose says so, or every kind that takes a PDF does. */
export function demandOf(
  fact: RequiredFact,
  expected: ExpectedProof,
  policy: EvidencePolicy,
): DemandedFact | undefined {
  const demanded = ofProse[fact];
  if (demanded !== undefined && expected.demands.includes(demanded) && !hasAlternatives(expected))
    return { why: 'demanded', origin: 'agency' };
  const found = kindsTaking('pdf', expected, policy).map(([kind, { requires }]) => {
    const demand = requires.find((one) => one.fact === fact);
    return demand === undefined ? undefined : { kind, origin: demand.origin };
  });
  const [first] = found;
  if (first === undefined || found.includes(undefined)) return undefined;
  return { why: first.origin === 'dossier' ? 'policy' : first.kind, origin: first.origin };
}

/** `CAS 1 : … OU CAS 2 : …`: what one case asks for, the other may not. */
function hasAlternatives({ text }: ExpectedProof): boolean {
  return /(?:^|[^\p{L}])(?:CAS\s+\d|OU)(?![\p{L}])/u.test(text);
}

/** The least longer side of a picture given for an expected proof; undefined where a kind that takes it has none. */
export function pictureMinimumFor(
  type: string,
  expected: ExpectedProof,
  policy: EvidencePolicy,
): Measure | undefined {
  const minima = kindsTaking(type, expected, policy).map(([, acceptance]) => acceptance.pictureMinimum);
  return least(minima);
}

/** The most months between a proof and the deposit; undefined where the age does not count. */
export function freshnessFor(expected: ExpectedProof, policy: EvidencePolicy): Measure | undefined {
  const ofKinds = least(expected.kinds.map((kind) => policy.acceptance(kind).freshnessMonths));
  if (ofKinds !== undefined || !expected.demands.includes('under-a-year')) return ofKinds;
  // The dossier's own number of months is that of the one kind whose age the table counts.
  return policy.acceptance('pentest-form').freshnessMonths;
}

/** Whether what is older than the product's release is suspect, and by which dates: the kindest of the kinds counts. */
export function datedByRelease(
  expected: ExpectedProof | undefined,
  policy: EvidencePolicy,
): Acceptance['datedByRelease'] {
  const ways = (expected?.kinds ?? []).map((kind) => policy.acceptance(kind).datedByRelease);
  if (ways.includes('no')) return 'no';
  return ways.length > 0 && ways.every((way) => way === 'file') ? 'file' : 'written';
}

function kindsTaking(
  type: string,
  expected: ExpectedProof,
  policy: EvidencePolicy,
): readonly (readonly [ProofKind, Acceptance])[] {
  return expected.kinds
    .map((kind) => [kind, policy.acceptance(kind)] as const)
    .filter(([, { types }]) => types === 'any' || types.includes(type));
}

/** Undefined where one of them asks for nothing. */
function least(measures: readonly (Measure | undefined)[]): Measure | undefined {
  const known = measures.filter((one) => one !== undefined);
  if (known.length === 0 || known.length < measures.length) return undefined;
  return known.reduce((a, b) => (b.value < a.value ? b : a));
}
