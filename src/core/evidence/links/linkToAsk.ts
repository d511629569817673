import type { OpenedLink } from '../../ports/linkOpener';
import type { EvidencePolicy } from '../evidencePolicy';
import { hostKind } from './hostKind';

export type LinkToAsk =
  | { readonly kind: 'ask'; readonly url: string; readonly host: string }
  | Extract<OpenedLink, { readonly kind: 'refused' }>;

/** Whether a link may be asked for at all, as far as its text shows: `https`, no password, a known host under its name. */
export function linkToAsk(written: string, policy: Pick<EvidencePolicy, 'knowsHost'>): LinkToAsk {
  const refused = (why: Extract<LinkToAsk, { kind: 'refused' }>['why'], url = written): LinkToAsk => ({
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
