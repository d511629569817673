import { percentDecoded } from '../../text/percentDecoded';

/** Why a link does not lead to one page that stays: what it leads to, or what is missing from it. */
export type NotPermanentReason =
  | 'session'
  | 'login'
  | 'api'
  | 'list'
  | 'bare-host'
  | 'no-oid'
  | 'no-id'
  | 'nothing-named';

/**
 * Why a link is not permanent, as far as its text shows; undefined where nothing shows that it is not. The shapes are
 * Gazelle's own; that the agency's instances have no others is inferred, so a page of another shape is accepted as long
 * as something in it names a test.
 */
export function whyNotPermanent(url: URL, ofTestTool: boolean): NotPermanentReason | undefined {
  const dying = ofSession(url);
  if (dying !== undefined || !ofTestTool) return dying;
  if (isOfService(url)) return 'api';
  const page = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  if (/^(?:report|detailedResult)\.seam$/iu.test(page))
    return isOid(url.searchParams.get('oid')) ? undefined : 'no-oid';
  if (/^(?:mesa)?testInstance\.seam$/iu.test(page))
    return isNumber(url.searchParams.get('id')) ? undefined : 'no-id';
  if (/^(?:validator|testsList|home|index|testing)\.(?:seam|xhtml|html?|php)$/iu.test(page)) return 'list';
  if (/\/execution(?:\/|$)/iu.test(url.pathname))
    return /\/execution\/show\/\d+\/?$/iu.test(url.pathname) ? undefined : 'list';
  if (/^\/*(?:evs|gazelle)?\/*$/iu.test(url.pathname) && url.search === '' && url.hash.length <= 1)
    return 'bare-host';
  return namesSomething(url) ? undefined : 'nothing-named';
}

/** A page of a session dies with it; a page to log in shows nothing. */
function ofSession(url: URL): 'session' | 'login' | undefined {
  if (/;jsessionid=/iu.test(url.pathname)) return 'session';
  const keys = [...url.searchParams.keys()];
  if (keys.some((key) => /^(?:cid|jsessionid|phpsessid|sid|conversationId)$/iu.test(key))) return 'session';
  return loginPage.test(url.pathname) ? 'login' : undefined;
}

/** What programs ask, not people: it answers with data, or only to who holds a token. */
function isOfService({ pathname, searchParams }: URL): boolean {
  if ([...searchParams.keys()].some((key) => /^wsdl$/iu.test(key))) return true;
  return /\/(?:rest|api|ws|soap|web-?services?|graphql|fhir)(?:\/|$)/iu.test(percentDecoded(pathname));
}

/** Pages of Gazelle, of CAS, and of OpenID Connect, by which one logs in with iSC or Pro Santé Connect. */
const loginPage =
  /(?:^|\/)(?:(?:login|signin|connexion)(?:\.\w+)?|openid-connect\/auth|oauth2?\/authorize)(?:\/|$)/iu;

function isOid(oid: string | null): boolean {
  return oid !== null && /^\d+(?:\.\d+)+$/u.test(oid);
}

function isNumber(id: string | null): boolean {
  return id !== null && /^\d+$/u.test(id);
}

/** A bare host, a menu or a list names no test: a number, or a value of some length, does. */
function namesSomething(url: URL): boolean {
  const values = [...url.searchParams.values()].some((value) => value !== '');
  const path = url.pathname.split('/').some((part) => /\d/u.test(part) || /^[0-9a-f-]{16,}$/iu.test(part));
  return values || path || url.hash.length > 1;
}
