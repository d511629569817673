import type { OpenedLink } from '../../ports/linkOpener';
import type { EvidencePolicy } from '../evidencePolicy';
import { hostKind } from './hostKind';

export type LinkToCheck =
  | { readonly kind: 'ask'; readonly url: string; readonly host: string }
  | Extract<OpenedLink, { readonly kind: 'refused' }>;

/** Whether a link may be asked for at all, as far as its text shows: `https`, no password, a known host under its name. */
export function linkToCheck(written: string, policy: Pick<EvidencePolicy, 'knowsHost'>): LinkToCheck {
  const refused = (why: Extract<LinkToCheck, { kind: 'refused' }>['why'], url = written): LinkToCheck => ({
    kind: 'refused',
    why,
    url,
  });
  if (!/^https?:\/\/[^\s\\]+$/iu.test(written) || !URL.canParse(written)) return refused('malformed');
  const { href, protocol, username, password, hostname } = new URL(written);
  if (username !== '' || password !== '') return refused('credentials', href);
  if (protocol !== 'https:') return refused('insecure', href);
  if (hostKind(hostname, []) === 'address') return refused('address', href);
  return policy.knowsHost(hostname) ? { kind: 'ask', url: href, host: hostname } : refused('host', href);
}
