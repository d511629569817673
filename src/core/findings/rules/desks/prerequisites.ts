import type { Requirement } from '../../../catalogue/model';
import type { AttachedProof, ExpectedCoverage, RequirementCoverage } from '../../../project/snapshot';
import type { ProofTarget } from '../../../proofs/model';
import { type Range, shiftRange } from '../../../text/position';
import type { DossierContext, DossierRule, PlacedFinding } from '../../rule';

/**
 * The order that binds: EDC PSC → CNDA → listing. Source: the agency. A request to the CNDA may start before the
 * habilitation is there, which is only said; an attestation without it is a warning.
 */
export const prerequisites: DossierRule = {
  scope: 'dossier',
  codes: ['prerequisite-missing'],
  *check(context) {
    const desks = desksIn(context);
    if (desks === undefined) return;
    yield* rolesMissing(desks, context);
    if (desks.pscMissing) yield* desks.cnda.flatMap(earlyCnda);
  },
};

interface Desks {
  readonly psc: readonly Attached[];
  readonly cnda: readonly Attached[];
  /** The habilitation is asked for, and no proof of it is there. */
  readonly pscMissing: boolean;
  /** Expected proofs of the habilitation that have a proof. */
  readonly pscProved: number;
}

interface Attached extends AttachedProof {
  readonly coverage: RequirementCoverage;
  readonly expected: ExpectedCoverage;
}

/** Few requirements are about desks: which ones is known as long as the selection stands. */
const known = new WeakMap<DossierContext['selection'], readonly Requirement[]>();

function desksIn({ selection, coverage }: DossierContext): Desks | undefined {
  let about = known.get(selection);
  if (about === undefined) {
    about = [...selection.requirements].filter(({ scenarios }) =>
      scenarios.some(({ expectedProofs }) => expectedProofs.some(isOfDesk)),
    );
    known.set(selection, about);
  }
  if (about.length === 0) return undefined;
  const all: Attached[] = [];
  let [wanted, pscProved] = [0, 0];
  for (const requirement of about) {
    const one = coverage.get(requirement);
    if (one === undefined || one.setAside) continue;
    for (const expected of one.expected) {
      all.push(...expected.proofs.map((attached) => ({ ...attached, coverage: one, expected })));
      if (!expected.expectedProof.kinds.includes('psc-habilitation')) continue;
      wanted++;
      if (expected.proofs.length > 0) pscProved++;
    }
  }
  const psc = all.filter(({ proof }) => proof.target.kind === 'psc');
  const cnda = all.filter(({ proof }) => proof.target.kind === 'cnda');
  return { psc, cnda, pscMissing: wanted > 0 && pscProved === 0, pscProved };
}

function isOfDesk({ kinds }: { readonly kinds: readonly string[] }): boolean {
  return kinds.includes('psc-habilitation') || kinds.includes('cnda');
}

/** Both roles are needed where the dossier has a number for each, or where the catalogue asks for two proofs. */
function* rolesMissing({ psc, pscProved }: Desks, { dossier }: DossierContext): Iterable<PlacedFinding> {
  const roles = psc.map(({ proof }) => roleOf(proof.target));
  const [first] = psc;
  if (first === undefined || roles.includes(undefined)) return;
  const { user, proxy } = dossier.product.nru;
  const numbered = user !== undefined && proxy !== undefined;
  if (!numbered && pscProved < 2) return;
  for (const role of ['user', 'proxy'] as const) {
    if (roles.includes(role)) continue;
    const number = dossier.product.nru[role];
    const place =
      number === undefined ? placeOf(psc.at(-1) ?? first) : { file: dossier.path, range: number.range };
    yield { code: 'prerequisite-missing', ...place, params: paramsOf('role', `psc-${role}`, 'listing') };
  }
}

function earlyCnda(attached: Attached): readonly PlacedFinding[] {
  const { proof, coverage, expected } = attached;
  const stage = proof.target.kind === 'cnda' ? proof.target.stage?.value : undefined;
  if (stage === undefined || stage === 'initialisation') return [];
  const isLate = stage === 'attestation' || stage === 'finalisation';
  return [
    {
      code: 'prerequisite-missing',
      ...placeOf(attached),
      params: paramsOf('order', 'psc', 'cnda'),
      ...(isLate ? {} : { severity: 'information' }),
      requirement: coverage.requirement.id,
      ...(expected.scenario.id === '' ? {} : { scenario: expected.scenario.id }),
      expectedProof: expected.name,
    },
  ];
}

function paramsOf(
  reason: 'role' | 'order',
  missing: string,
  before: string,
): Readonly<Record<string, string>> {
  return { reason, missing, before };
}

function roleOf(target: ProofTarget): string | undefined {
  return target.kind === 'psc' ? target.role?.value : undefined;
}

function placeOf({ place, proof }: AttachedProof): { readonly file: string; readonly range: Range } {
  const { target } = proof;
  const range =
    (target.kind === 'psc' ? target.role?.range : target.kind === 'cnda' ? target.stage?.range : undefined) ??
    proof.range;
  return { file: place.file.path, range: shiftRange(range, place.placed.line) };
}
