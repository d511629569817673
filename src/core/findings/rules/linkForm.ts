import { faultsOfLink } from '../../evidence/links/faultsOfLink';
import { type ProofFault, proofRule } from './proofRule';

/** A link is one: secure, without a password, to a known host, and to one page that stays. */
export const linkForm = proofRule(
  ['link-malformed', 'link-insecure', 'link-credentials', 'link-unknown-host', 'link-not-permanent'],
  function* ({ target }, { policy }): Iterable<ProofFault> {
    if (target.kind !== 'gazelle' && target.kind !== 'link') return;
    for (const { code, params } of faultsOfLink(target.url.value, target.kind, policy)) {
      yield { code, range: target.url.range, params };
    }
  },
);
