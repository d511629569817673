type Env = Readonly<Record<string, string | undefined>>;

/** The proxy that the environment names for a host, by the customs of curl; undefined where none, or where it can't be read. */
export function proxyFor(host: string, env: Env): URL | undefined {
  const written = env['https_proxy'] ?? env['HTTPS_PROXY'] ?? env['all_proxy'] ?? env['ALL_PROXY'] ?? '';
  if (written === '' || isExcepted(host, env['no_proxy'] ?? env['NO_PROXY'] ?? '')) return undefined;
  const text = /^[a-z][a-z0-9+.-]*:\/\//iu.test(written) ? written : `http://${written}`;
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** `*` is every host; `example.fr`, `.example.fr` and `*.example.fr` are that host and all below it. */
function isExcepted(host: string, list: string): boolean {
  return list
    .split(/[\s,]+/u)
    .map((name) => name.trim().toLowerCase().replace(/:\d+$/u, ''))
    .filter((name) => name !== '')
    .some((name) => {
      if (name === '*') return true;
      const bare = name.replace(/^\*?\./u, '');
      return host === bare || host.endsWith(`.${bare}`);
    });
}
