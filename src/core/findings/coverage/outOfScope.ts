import type { OutOfScope } from '../../dossier/selection';
import { defineFinding, params } from '../defineFinding';
import { chooseProfiles } from '../quickFixes/commonFixes';

/** Proofs for what the dossier is not asked to prove. Source: Convergence shows only what fits the chosen profiles. */
export const outOfScope = defineFinding({
  code: 'out-of-scope',
  severity: 'warning',
  origin: 'agency',
  /** `profiles` are the requirement's, between `, `. */
  params: params<{ id: string; reason: OutOfScope; profiles: string }>(),
  *checkEntry({ entry, requirement, scope }, draft) {
    if (requirement === undefined || entry.proofs.length === 0) return;
    const reason = scope(requirement);
    if (reason === 'applies') return;
    const { id } = requirement;
    yield draft(
      entry.id.range,
      { id, reason, profiles: requirement.profiles.join(', ') },
      { requirement: id },
    );
  },
  *fixes(_context, { reason }) {
    if (reason === 'profile') yield chooseProfiles;
  },
});
