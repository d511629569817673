import type { ProofKind } from '../catalogue/kinds';
import type { Policy } from '../dossier/policy';
import { type Acceptance, acceptedTypes, type Measure } from './acceptedTypes';
import { canonicalType } from '../inspect/typeNames';

/** What a proof may be in a dossier: our table, with what the dossier changes in it. */
export interface EvidencePolicy {
  /** What a proof of one kind may be, and who says so; `overridden` where the dossier adds types of its own. */
  acceptance(kind: ProofKind): Acceptance & { readonly overridden: boolean };
  /** Whether links to a host, with its port where that is none of the usual, are taken as known: the agency's, or one that the dossier names. */
  knowsHost(host: string): boolean;
}

/** Hosts of the agency's tools for tests. Sources: its own guides, and Gazelle's public instances. */
export const agencyHosts: readonly string[] = [
  'interop.esante.gouv.fr',
  'interopsegur.esante.gouv.fr',
  'tests-editeur.espacedeconfiance.mssante.fr',
];

/**
 * The rules of `acceptedTypes` with what `policy:` of the dossier changes: formats and hosts are added, measures
 * and demands replace ours.
 */
export function evidencePolicyOf(policy: Policy): EvidencePolicy {
  const added = new Map([...policy.formats].map(([kind, types]) => [kind, types.map(canonicalType)]));
  const hosts = policy.hosts.map(hostOf);
  const known = new Map<ProofKind, ReturnType<EvidencePolicy['acceptance']>>();
  const acceptanceOf = (kind: ProofKind): ReturnType<EvidencePolicy['acceptance']> => {
    const usual = changedBy(policy, kind, acceptedTypes[kind]);
    const more = added.get(kind);
    if (more === undefined || usual.types === 'any') return { ...usual, overridden: false };
    return { ...usual, types: [...usual.types, ...more], overridden: true };
  };
  return {
    acceptance(kind) {
      const acceptance = known.get(kind) ?? acceptanceOf(kind);
      known.set(kind, acceptance);
      return acceptance;
    },
    knowsHost: (host) => agencyHosts.includes(host) || hosts.some((known) => covers(known, host)),
  };
}

/** What the dossier demands instead of the table. A measure it gives counts where the table has one; 0 asks for nothing. */
function changedBy(policy: Policy, kind: ProofKind, usual: Acceptance): Acceptance {
  const facts = policy.require.get(kind);
  return {
    ...usual,
    pictureMinimum: measureBy(policy.pictureMinimum, usual.pictureMinimum),
    freshnessMonths: measureBy(policy.freshnessMonths, usual.freshnessMonths),
    ...(facts === undefined ? {} : { requires: facts.map((fact) => ({ fact, origin: 'dossier' as const })) }),
  };
}

function measureBy(chosen: number | undefined, usual: Measure | undefined): Measure | undefined {
  if (usual === undefined || chosen === undefined) return usual;
  return chosen === 0 ? undefined : { value: chosen, origin: 'dossier' };
}

/** A host as addresses have it, whether it was written with `https://`, accents, capitals or a dot at its end. */
function hostOf(written: string): string {
  const [, below = '', rest = ''] = /^(?:https?:\/\/)?(\*\.)?(.*)$/isu.exec(written.trim()) ?? [];
  const address = `https://${rest}`;
  if (!URL.canParse(address)) return written.trim().toLowerCase();
  const { hostname, port } = new URL(address);
  return below + hostname.replace(/\.$/u, '') + (port === '' ? '' : `:${port}`);
}

/** `docs.radiance.fr` is that host alone, `*.radiance.fr` any below it. */
function covers(known: string, host: string): boolean {
  return known.startsWith('*.') ? host.endsWith(known.slice(1)) : known === host;
}
