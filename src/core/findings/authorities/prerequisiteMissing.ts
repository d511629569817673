import type { Requirement } from '../../catalogue/model';
import type { AttachedProof, ExpectedCoverage, RequirementCoverage } from '../../project/snapshot';
import type { ProofTarget } from '../../proofs/model';
import { requestedCnda } from '../../proofs/requestedCnda';
import type { DraftInFile } from '../../text/draft';
import { type Range, shiftRange } from '../../text/position';
import { defineFinding, params } from '../defineFinding';
import type { DossierContext } from '../rule';
import { addAll } from '../../text/addAll';

type PrerequisiteParams =
  | Readonly<{ reason: 'role'; missing: 'psc-user' | 'psc-proxy'; before: 'listing' }>
  | Readonly<{ reason: 'order'; missing: 'psc'; before: 'cnda' }>;

/**
 * The order that binds: EDC PSC → CNDA → listing. Source: the agency. A request to the CNDA may start before the
 * habilitation is there, which is only an information; an attestation without it is a warning.
 */
export const prerequisiteMissing = defineFinding({
  code: 'prerequisite-missing',
  severity: 'warning',
  origin: 'agency',
  params: params<PrerequisiteParams>(),
  *checkDossier(context) {
    const documents = givenByAuthorities(context);
    if (documents === undefined) return;
    yield* missingRoles(documents, context);
    if (documents.pscMissing)
      for (const attached of documents.cnda) yield* earlyCnda(attached, context.dossier);
  },
});

/** Proofs of habilitations and from the CNDA, over what applies and is not set aside. */
interface GivenByAuthorities {
  /** Those that are not faulty. */
  readonly psc: readonly Attached[];
  readonly cnda: readonly Attached[];
  /** The habilitation is asked for, and no proof of it is there. */
  readonly pscMissing: boolean;
  /** Expected proofs of the habilitation that have a proof which is not faulty. */
  readonly pscProved: number;
}

interface Attached extends AttachedProof {
  readonly coverage: RequirementCoverage;
  readonly expected: ExpectedCoverage;
}

/** Few requirements are about authorities: which ones is known as long as the selection is. */
const known = new WeakMap<DossierContext['selection'], readonly Requirement[]>();

function aboutAuthorities(selection: DossierContext['selection']): readonly Requirement[] {
  let about = known.get(selection);
  if (about === undefined) {
    about = [...selection.requirements].filter(({ scenarios }) =>
      scenarios.some(({ expectedProofs }) =>
        expectedProofs.some(({ kinds }) => kinds.includes('psc-habilitation') || kinds.includes('cnda')),
      ),
    );
    known.set(selection, about);
  }
  return about;
}

function givenByAuthorities({
  selection,
  coverage,
  dossier,
}: DossierContext): GivenByAuthorities | undefined {
  const about = aboutAuthorities(selection);
  if (about.length === 0) return undefined;
  const all: Attached[] = [];
  let [expectedProofs, pscProved] = [0, 0];
  for (const requirement of about) {
    const one = coverage.get(requirement);
    if (one === undefined || one.setAside) continue;
    for (const expected of one.expected) {
      addAll(
        all,
        expected.proofs.map((attached) => ({ ...attached, coverage: one, expected })),
      );
      if (!expected.expectedProof.kinds.includes('psc-habilitation')) continue;
      expectedProofs++;
      if (expected.proofs.some(isGood)) pscProved++;
    }
  }
  const psc = all.filter((one) => one.proof.target.kind === 'psc' && isGood(one));
  const cnda = all.filter(({ proof }) => proof.target.kind === 'cnda');
  const pscMissing = expectedProofs > 0 && pscProved === 0 && habilitatedRoles(dossier).size === 0;
  return { psc, cnda, pscMissing, pscProved };
}

/** A proof that is faulty proves nothing; one whose file was not looked at may. */
function isGood({ state }: AttachedProof): boolean {
  return state !== 'faulty';
}

/** Both roles are needed where the dossier has a number for each, or where the catalogue asks for two proofs. */
function* missingRoles(
  { psc, pscProved }: GivenByAuthorities,
  { dossier }: DossierContext,
): Iterable<DraftInFile> {
  const roles = psc.map(({ proof }) => roleOf(proof.target));
  const [first] = psc;
  if (first === undefined || roles.includes(undefined)) return;
  const { nru } = dossier.product;
  const numbered = nru.user !== undefined && nru.proxy !== undefined;
  if (!numbered && pscProved < 2) return;
  const habilitated = habilitatedRoles(dossier);
  for (const role of ['user', 'proxy'] as const) {
    if (roles.includes(role) || habilitated.has(role)) continue;
    const range = nru[role]?.range;
    const place = range === undefined ? placeOf(psc.at(-1) ?? first) : { file: dossier.path, range };
    const missing = `psc-${role}` as const;
    const found = prerequisiteMissing.draft(place.range, { reason: 'role', missing, before: 'listing' });
    yield { ...found, file: place.file };
  }
}

/** The roles whose request says that the habilitation was given. */
function habilitatedRoles({ requests }: DossierContext['dossier']): ReadonlySet<string> {
  const granted = requests.psc.filter(({ stage }) => stage?.value === 'habilite');
  return new Set(granted.flatMap(({ role }) => role?.value ?? []));
}

function* earlyCnda(attached: Attached, dossier: DossierContext['dossier']): Iterable<DraftInFile> {
  const { proof, coverage, expected } = attached;
  const stage = proof.target.kind === 'cnda' ? requestedCnda(proof.target, dossier).stage?.value : undefined;
  if (stage === undefined || stage === 'initialisation') return;
  const isLate = stage === 'attestation' || stage === 'finalisation';
  const { file, range } = placeOf(attached);
  const found = prerequisiteMissing.draft(range, { reason: 'order', missing: 'psc', before: 'cnda' });
  yield {
    ...found,
    file,
    ...(isLate ? {} : { severity: 'information' }),
    requirement: coverage.requirement.id,
    ...(expected.scenario.id === '' ? {} : { scenario: expected.scenario.id }),
    expectedProof: expected.name,
  };
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
