import type { OpenedLink } from '../../ports/linkOpener';
import type { CitedLink } from './citedLinks';
import type { LinkReason, LinkVerdictKind } from './linkVerdict';
import { whyNotPermanent } from './whyNotPermanent';

type Page = Extract<OpenedLink, { readonly kind: 'answered' }>;
type KindAndReason = readonly [LinkVerdictKind, LinkReason];

/**
 * What a page that answered with 2xx is, by its address and by a few shapes that its text may have. The shapes are
 * inferred: ours. A page that has none of them answers, and more is not reported.
 */
export function classifyPage(url: string, kind: CitedLink['kind'], page: Page): KindAndReason {
  const final = new URL(page.finalUrl);
  const moved = final.href !== new URL(url).href;
  if (moved && asksToLogIn(final)) return ['login-page', 'login-address'];
  if (moved && kind === 'gazelle') {
    const passing = whyNotPermanent(final, true);
    if (passing === 'list' || passing === 'bare-host') return ['not-a-report', 'list'];
  }
  if (/\/(?:error|404|notfound|accessdenied)\.(?:seam|xhtml|html?)$/iu.test(final.pathname))
    return ['not-a-report', 'error-page'];
  if (page.body.length === 0) return ['not-verified', 'empty'];
  return byShape(page, final) ?? ['ok', 'answered'];
}

function byShape({ body, contentType }: Page, final: URL): KindAndReason | undefined {
  const text = new TextDecoder().decode(body);
  if (!/html/iu.test(contentType) && !/^\s*<(?:!doctype html|html)\b/iu.test(text)) return undefined;
  if (/<input\b[^>]{0,500}\btype\s*=\s*["']?password/iu.test(text)) return ['login-page', 'login-form'];
  if (isCaptive(text, final)) return ['not-verified', 'captive'];
  return undefined;
}

/** A network's own page in the place of the one asked for: it says so in its title, or sends on to another host. */
function isCaptive(text: string, final: URL): boolean {
  const title = /<title\b[^>]{0,200}>([^<]{0,300})/iu.exec(text)?.[1] ?? '';
  if (
    /portail captif|captive portal|hotspot|wi-?fi|web ?filter|filtrage|acc[eè]s (?:bloqu|refus|au r[eé]seau)|blocked|proxy/iu.test(
      title,
    )
  )
    return true;
  const refresh =
    /<meta\b[^>]{0,200}http-equiv\s*=\s*["']?refresh[^>]{0,500}?url\s*=\s*["']?([^"'>\s]{1,500})/iu.exec(
      text,
    )?.[1];
  return (
    refresh !== undefined &&
    URL.canParse(refresh, final.href) &&
    new URL(refresh, final.href).hostname !== final.hostname
  );
}

/** Whether an address is that of a page to log in, by the shapes of CAS, Keycloak and OpenID Connect. Inferred: ours. */
export function asksToLogIn(url: URL): boolean {
  if (whyNotPermanent(url, false) === 'login') return true;
  return /(?:^|\/)(?:cas\/|sso\/|auth\/realms\/|realms\/[^/]+\/protocol\/|openid-connect\/|oauth2?\/authorize|saml2?\/)/iu.test(
    `${url.pathname}/`,
  );
}
