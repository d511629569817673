import type { OpenedLink } from '../../ports/linkOpener';
import type { CitedLink } from './citedLinks';
import type { LinkReason, LinkVerdict, LinkVerdictKind } from './linkVerdict';
import { classifyPage, asksToLogIn } from './classifyPage';

type KindAndReason = readonly [LinkVerdictKind, LinkReason];

/** What an answer says of a link; `at` is the moment, in milliseconds since 1970. */
export function verdictOf(
  { url, kind }: Pick<CitedLink, 'url' | 'kind'>,
  opened: OpenedLink,
  at: number,
): LinkVerdict {
  const [verdict, reason] = classify(url, kind, opened);
  const last = opened.kind === 'answered' ? opened.finalUrl : opened.url;
  return {
    url,
    verdict,
    reason,
    at: new Date(at).toISOString(),
    finalHost: URL.canParse(last) ? new URL(last).hostname : '',
    ...(opened.kind === 'answered' ? { status: opened.status } : {}),
    ...(opened.kind === 'answered' && opened.retryAfter !== undefined
      ? { retryAfter: opened.retryAfter }
      : {}),
  };
}

function classify(cited: string, kind: CitedLink['kind'], opened: OpenedLink): KindAndReason {
  switch (opened.kind) {
    case 'failed':
      return ['not-verified', opened.why];
    case 'refused':
      if (sameAddress(cited, opened.url)) return ['not-verified', opened.why];
      // A test tool redirects to the login page of its organisation, which often has a host of its own.
      if (isSibling(cited, opened.url) && asksToLogIn(new URL(opened.url)))
        return ['login-page', 'login-address'];
      return ['not-verified', opened.why === 'too-many-redirections' ? opened.why : 'led-elsewhere'];
    case 'answered':
      return byStatus(opened.status) ?? classifyPage(cited, kind, opened);
  }
}

/** Undefined where the page itself must show. */
function byStatus(status: number): KindAndReason | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 404 || status === 410) return ['gone', 'gone'];
  if (status === 429) return ['not-verified', 'throttled'];
  if (status === 401 || status === 403) return ['not-verified', 'access-denied'];
  if (status === 407) return ['not-verified', 'proxy'];
  if (status === 511) return ['not-verified', 'captive'];
  return ['not-verified', status >= 500 ? 'server-error' : 'unexpected-answer'];
}

function sameAddress(cited: string, url: string): boolean {
  return URL.canParse(cited) ? new URL(cited).href === url : cited === url;
}

/** `https`, and under the same name once its first part is taken away: `interop.esante.gouv.fr`, `auth.esante.gouv.fr`. */
function isSibling(cited: string, url: string): boolean {
  if (!URL.canParse(cited) || !URL.canParse(url)) return false;
  const { hostname, protocol } = new URL(url);
  const above = new URL(cited).hostname.split('.').slice(1).join('.');
  return (
    protocol === 'https:' && above.includes('.') && (hostname === above || hostname.endsWith(`.${above}`))
  );
}
