import { whyPassing } from './whyPassing';

/** Whether an address is that of a page to log in, by the shapes of CAS, Keycloak and OpenID Connect. Inferred: ours. */
export function asksToLogIn(url: URL): boolean {
  if (whyPassing(url, false) === 'login') return true;
  return /(?:^|\/)(?:cas\/|sso\/|auth\/realms\/|realms\/[^/]+\/protocol\/|openid-connect\/|oauth2?\/authorize|saml2?\/)/iu.test(
    `${url.pathname}/`,
  );
}
