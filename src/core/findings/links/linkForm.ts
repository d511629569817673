import { faultsOfLink, type LinkFault } from '../../evidence/links/faultsOfLink';
import type { Draft } from '../../text/draft';
import type { Range } from '../../text/position';
import { onEachProof } from '../check';
import { linkCredentials } from './linkCredentials';
import { linkInsecure } from './linkInsecure';
import { linkMalformed } from './linkMalformed';
import { linkNotPermanent } from './linkNotPermanent';
import { linkUnknownHost } from './linkUnknownHost';

/** A link is valid, secure, without a password, to a known host, and to one page that stays: its text is read once for all. */
export const linkForm = onEachProof(function* ({ target }, { policy }) {
  if (target.kind !== 'gazelle' && target.kind !== 'link') return;
  for (const fault of faultsOfLink(target.url.value, target.kind, policy))
    yield draftOf(fault, target.url.range);
});

function draftOf(fault: LinkFault, range: Range): Draft {
  switch (fault.code) {
    case 'link-malformed':
      return linkMalformed.draft(range, fault.params);
    case 'link-insecure':
      return linkInsecure.draft(range, fault.params);
    case 'link-credentials':
      return linkCredentials.draft(range, fault.params);
    case 'link-unknown-host':
      return linkUnknownHost.draft(range, fault.params);
    case 'link-not-permanent':
      return linkNotPermanent.draft(range, fault.params);
  }
}
