/**
 * Whether a link leads to one page that stays, as far as its text tells. The shapes are Gazelle's own; that the agency's
 * instances have no others is inferred, so a page of another shape is believed as long as something in it names a test.
 */
export function isPermanent(url: URL, ofTestTool: boolean): boolean {
  if (holdsSession(url)) return false;
  if (!ofTestTool) return true;
  const page = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  if (/^(?:report|detailedResult)\.seam$/iu.test(page)) return isOid(url.searchParams.get('oid'));
  if (/^(?:mesa)?testInstance\.seam$/iu.test(page)) return isNumber(url.searchParams.get('id'));
  if (/^(?:validator|testsList|home|index|login|testing)\.(?:seam|xhtml|html?|php)$/iu.test(page))
    return false;
  if (/\/execution(?:\/|$)/iu.test(url.pathname)) return /\/execution\/show\/\d+\/?$/iu.test(url.pathname);
  return namesSomething(url);
}

/** A page of a session dies with it; a page to log in shows nothing. */
function holdsSession(url: URL): boolean {
  if (
    /;jsessionid=/iu.test(url.pathname) ||
    /(?:^|\/)(?:login|signin|connexion)(?:\.\w+)?(?:\/|$)/iu.test(url.pathname)
  ) {
    return true;
  }
  return [...url.searchParams.keys()].some((key) =>
    /^(?:cid|jsessionid|phpsessid|sid|conversationId)$/iu.test(key),
  );
}

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
