import type { Scope } from '../../dossier/selection';
import type { EntryContext } from '../rule';
import type { RawFinding } from '../model';

/** Proofs for what the dossier is not asked to prove. Source: Convergence shows only what fits the chosen profiles. */
export function outOfScope(context: EntryContext, scope: Scope): RawFinding | undefined {
  const { entry, requirement } = context;
  if (requirement === undefined || entry.proofs.length === 0) return undefined;
  const reason = scope(requirement);
  if (reason === 'applies') return undefined;
  return {
    code: 'out-of-scope',
    range: entry.id.range,
    params: { id: requirement.id, reason, profiles: requirement.profiles.join(', ') },
    requirement: requirement.id,
  };
}
