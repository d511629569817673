import { decodeEntities } from '../../catalogue/htmlEntities';
import type { Fault } from '../../text/draft';
import { agencyHosts, type EvidencePolicy } from '../evidencePolicy';
import { type HostKind, hostKind } from './hostKind';
import { type NotPermanentReason, whyNotPermanent } from './whyNotPermanent';

/** What is wrong with a link. Hosts are as the URL parser writes them. */
export type LinkFault =
  | Fault<
      'link-malformed',
      { why: MalformedReason } | { why: 'html-entity'; entity: string; character: string }
    >
  | Fault<'link-insecure', { host: string }>
  | Fault<'link-credentials', Readonly<Record<string, never>>>
  /** `port`: the host is known, its port is not. */
  | Fault<'link-unknown-host', { host: string; why: HostKind | 'port' }>
  | Fault<'link-not-permanent', { why: NotPermanentReason }>;

/** The parameters that go with one code. */
export type LinkFaultParams<Code extends LinkFault['code']> = Extract<LinkFault, { code: Code }>['params'];

/** Why a text is no web address. */
export type MalformedReason = 'empty' | 'spaces' | 'no-scheme' | 'scheme' | 'too-long' | 'not-an-address';

/**
 * What its text alone shows of a link; nothing is asked of the network. All at once, but for a password, which is reported
 * before anything else. Of a host that is not known, the shapes of pages are not: only sessions and logins are reported.
 */
export function faultsOfLink(
  written: string,
  kind: 'gazelle' | 'link',
  policy: Pick<EvidencePolicy, 'knowsHost'>,
): readonly LinkFault[] {
  const url = parsed(written);
  if (typeof url === 'string') return [{ code: 'link-malformed', params: { why: url } }];
  const entity = htmlEntityIn(written);
  if (entity !== undefined) return [{ code: 'link-malformed', params: { why: 'html-entity', ...entity } }];
  if (url.username !== '' || url.password !== '') return [{ code: 'link-credentials', params: {} }];
  const faults: LinkFault[] = [];
  if (url.protocol === 'http:') faults.push({ code: 'link-insecure', params: { host: url.hostname } });
  const name = url.hostname.replace(/\.$/u, '');
  const host = url.port === '' ? name : `${name}:${url.port}`;
  const isKnown = policy.knowsHost(host);
  if (!isKnown) {
    const why = policy.knowsHost(name) ? 'port' : hostKind(name, agencyHosts);
    faults.push({ code: 'link-unknown-host', params: { host, why } });
  }
  const passing = whyNotPermanent(url, isKnown && (kind === 'gazelle' || agencyHosts.includes(host)));
  if (passing !== undefined) faults.push({ code: 'link-not-permanent', params: { why: passing } });
  return faults;
}

/** The first character reference of HTML, as copied from the source of a page; a browser never shows one. */
function htmlEntityIn(written: string): { readonly entity: string; readonly character: string } | undefined {
  for (const [entity] of written.matchAll(/&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,7});/giu)) {
    const character = decodeEntities(entity);
    if (character !== entity) return { entity, character: character };
  }
  return undefined;
}

/** Longer than browsers take. */
const longest = 8000;

/** The address, or why it is none. */
function parsed(written: string): URL | MalformedReason {
  const text = written.trim();
  if (text === '') return 'empty';
  if (text.length > longest) return 'too-long';
  // The parser would drop tabs and line ends in silence, and turn backslashes round.
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\s\\<>"{}|^`\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text)) return 'spaces';
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined || /^[a-z0-9.-]+:\d+(?:\/|$)/iu.test(text)) return 'no-scheme';
  if (scheme !== 'http' && scheme !== 'https') return 'scheme';
  if (!/^https?:\/\/[^/?#]/iu.test(text)) return 'not-an-address';
  return URL.canParse(text) ? new URL(text) : 'not-an-address';
}
