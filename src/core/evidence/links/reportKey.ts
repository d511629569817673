/** Keys of an address that say how or to whom a page is shown, and not which. */
const passing: ReadonlySet<string> = new Set([
  'cid',
  'jsessionid',
  'lang',
  'locale',
  'privacykey',
  'standard',
]);

/**
 * The same for two addresses of one page, however they are written: capitals in the host, order of the query, a session, a
 * place in the page, a slash at the end. A report of EVS is known by its OID, a test of Gazelle by its number on its host.
 * What is no address is its own key; undefined where nothing is written.
 */
export function reportKey(written: string): string | undefined {
  const text = written.trim();
  if (text === '' || !URL.canParse(text)) return text === '' ? undefined : text;
  const url = new URL(text);
  const host = url.host.replace(/\.(?=$|:)/u, '');
  const oid = url.searchParams.get('oid');
  if (oid !== null && /^\d+(?:\.\d+)+$/u.test(oid)) return `report ${oid}`;
  const path = withoutEnd(decoded(url.pathname).replace(/;jsessionid=[^/]*/iu, ''));
  const id = url.searchParams.get('id');
  if (/\/(?:mesa)?testInstance\.seam$/iu.test(path) && id !== null) return `test ${host} ${id}`;
  const query = [...url.searchParams]
    .filter(([key]) => !passing.has(key.toLowerCase()))
    .map(([key, value]) => `${key}=${value}`)
    .sort();
  // What begins with a slash is where an application of one page is.
  const place = /^#!?\//u.test(url.hash) ? url.hash : '';
  return `${host}${path}?${query.join('&')}${place}`;
}

/** Without slashes at its end. */
function withoutEnd(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
