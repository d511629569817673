import assert from 'node:assert/strict';
import type { LinkLimits, OpenedLink } from '../../../src/core/ports/linkOpener';
import { createLinkOpener, publicNetwork } from '../../../src/node/links/createLinkOpener';
import type { LinkNetwork } from '../../../src/node/links/requestTarget';
import { proxyFor } from '../../../src/node/links/throughProxy';
import { answeringServer } from '../../support/https/answeringServer';
import { makeCertificate } from '../../support/https/makeCertificate';
import { startProxy, startServer } from '../../support/https/testServer';
import { long } from '../../support/long';

const host = 'gazelle.test';
const made = makeCertificate({ hosts: [host, 'autre.test'] });
const loopback = [{ address: '127.0.0.1', family: 4 }];

/** The only place where loopback may be connected to. */
const testNetwork: LinkNetwork = {
  ...publicNetwork,
  resolve: () => Promise.resolve(loopback),
  allowsAddress: (address) => address === '127.0.0.1',
  allowsPort: () => true,
  trusted: [made.certificate],
};

const limits: LinkLimits = {
  milliseconds: 60_000,
  bytes: 1000,
  redirections: 3,
  allowsHost: (one) => one === host,
};
const shortly: LinkLimits = { ...limits, milliseconds: 300 };

describe('opening a link', () => {
  const server = answeringServer(made);
  const at = (path: string, on = host): string => server.at(path, on);
  const open = (
    path: string,
    network: Partial<LinkNetwork> = {},
    within: LinkLimits = limits,
  ): Promise<OpenedLink> =>
    createLinkOpener({ ...testNetwork, ...network }).open(
      path.startsWith('/') ? at(path) : path,
      within,
      new AbortController().signal,
    );
  const inShort = (opened: OpenedLink): string =>
    opened.kind === 'answered'
      ? `${opened.status} ${opened.finalUrl}`
      : `${opened.kind} ${opened.why} ${opened.url}`;

  it('says what answered, and its beginning', async () => {
    server.answer = (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>bonjour</p>');
    assert.deepEqual(await open('/report?oid=1.2'), {
      kind: 'answered',
      status: 200,
      finalUrl: at('/report?oid=1.2'),
      contentType: 'text/html',
      retryAfter: undefined,
      body: Buffer.from('<p>bonjour</p>'),
    });
  });

  it('sends nothing but the request: no cookie, no referrer, nothing that names the user', async () => {
    server.redirectTo('/end');
    await open('/start');
    assert.deepEqual(
      server.requests.map(({ method, url, headers }) => ({ method, url, headers })),
      ['/start', '/end'].map((url) => ({
        method: 'GET',
        url,
        headers: {
          accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
          'accept-encoding': 'identity',
          'user-agent': 'segur-preuves',
          connection: 'close',
          host: `${host}:${server.port}`,
        },
      })),
    );
  });

  for (const status of [404, 410, 429, 500]) {
    it(`says the status ${status}, and does not read its page`, async () => {
      server.answer = (_, response) => response.writeHead(status, { 'retry-after': '7' }).write('never ends');
      const opened = await open('/');
      assert.equal(
        opened.kind === 'answered' && `${opened.status} ${opened.retryAfter ?? ''} ${opened.body.length}`,
        `${status} 7 0`,
      );
    });
  }

  it('reads no more than the beginning of a body without end', async () => {
    server.answer = (_, response) => {
      const more = (): void => {
        if (!response.destroyed) response.write('x'.repeat(700), more);
      };
      more();
    };
    const opened = await open('/');
    assert.equal(opened.kind === 'answered' && opened.body.length, 1000);
  });

  long('waits no longer than it was asked to: for an answer, for a body that drips, for a name', async () => {
    server.answer = () => undefined;
    assert.equal(inShort(await open('/', {}, shortly)), `failed timeout ${at('/')}`);
    server.answer = (_, response) => {
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    };
    assert.equal(inShort(await open('/', {}, shortly)), `failed timeout ${at('/')}`);
    const resolve = (): Promise<never> => new Promise(() => undefined);
    assert.equal(inShort(await open('/', { resolve }, shortly)), `failed timeout ${at('/')}`);
  });

  long('waits no longer for a chain of slow redirections than for one answer', async () => {
    server.answer = (request, response) => {
      setTimeout(() => response.writeHead(302, { location: `${request.url ?? ''}x` }).end(), 150);
    };
    assert.equal((await open('/', {}, shortly)).kind, 'failed');
  });

  long('follows three redirections and no more, in a circle or not', async () => {
    server.answer = (request, response) => {
      const hop = Number(request.url?.slice(1));
      if (hop === 3) response.end('there');
      else response.writeHead(301, { location: `/${hop + 1}` }).end();
    };
    assert.equal(inShort(await open('/0')), `200 ${at('/3')}`);
    server.redirectTo('/circle');
    const before = server.requests.length;
    assert.equal(inShort(await open('/circle')), `refused too-many-redirections ${at('/circle')}`);
    assert.equal(server.requests.length - before, 4);
  });

  for (const [where, to, why] of [
    ['http', `http://${host}/`, 'insecure'],
    ['another host', 'https://autre.test/', 'host'],
    ['a look-alike', 'https://xn--gzelle-3nf.test/', 'host'],
    ['the own machine', 'https://localhost/', 'host'],
    ['an address', 'https://169.254.169.254/latest/meta-data/', 'address'],
    ['an address in another dress', 'https://0x7f.1/', 'address'],
    ['an address of IPv6', 'https://[::ffff:127.0.0.1]/', 'address'],
    ['a password', `https://user:secret@${host}/`, 'credentials'],
    ['a file', 'file:///etc/passwd', 'insecure'],
  ] as const) {
    it(`does not follow a redirection to ${where}`, async () => {
      server.redirectTo(to);
      assert.equal(inShort(await open('/start')), `refused ${why} ${new URL(to).href}`);
      assert.equal(server.requests.length, 1);
    });
  }

  it('asks nothing of a name that leads to a private network, even among others', async () => {
    const resolve = () => Promise.resolve([...loopback, { address: '10.0.0.7', family: 4 }]);
    assert.equal(inShort(await open('/', { resolve })), `refused address ${at('/')}`);
    assert.equal(server.requests.length, 0);
  });

  it('refuses loopback, and every port but the usual one, unless a test lets it', async () => {
    const allowsAddress = (address: string): boolean => publicNetwork.allowsAddress(address);
    const allowsPort = (port: string): boolean => publicNetwork.allowsPort(port);
    assert.equal(inShort(await open('/', { allowsAddress })), `refused address ${at('/')}`);
    assert.equal(inShort(await open('/', { allowsPort })), `refused port ${at('/')}`);
    assert.equal(server.requests.length, 0);
  });

  it('connects to the address that was looked at, whatever the name leads to next', async () => {
    let asked = 0;
    const resolve = () => Promise.resolve(asked++ === 0 ? loopback : [{ address: '10.0.0.7', family: 4 }]);
    assert.equal(inShort(await open('/', { resolve })), `200 ${at('/')}`);
    assert.equal(asked, 1);
  });

  it('looks at the address again after a redirection', async () => {
    server.redirectTo('/end');
    let asked = 0;
    const resolve = () => Promise.resolve(asked++ === 0 ? loopback : [{ address: '10.0.0.7', family: 4 }]);
    assert.equal(inShort(await open('/', { resolve })), `refused address ${at('/end')}`);
  });

  it('believes no certificate that is not vouched for, has run out, or is of another host', async () => {
    assert.equal(inShort(await open('/', { trusted: [] })), `failed certificate ${at('/')}`);
    const allowsAll = { ...limits, allowsHost: () => true };
    const elsewhere = at('/', 'ailleurs.test');
    assert.equal(inShort(await open(elsewhere, {}, allowsAll)), `failed certificate ${elsewhere}`);
    const old = makeCertificate({ hosts: [host], from: -30, to: -1 });
    const oldServer = await startServer(old, (_, response) => response.end());
    const url = `https://${host}:${oldServer.port}/`;
    assert.equal(inShort(await open(url, { trusted: [old.certificate] })), `failed certificate ${url}`);
    await oldServer.close();
    assert.equal(server.requests.length, 0);
  });

  it('reports a name that is not found, and a host that does not take the connection', async () => {
    const unknown = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
    assert.equal(
      inShort(await open('/', { resolve: () => Promise.reject(unknown) })),
      `failed unknown-name ${at('/')}`,
    );
    server.answer = (request) => request.socket.destroy();
    assert.equal(inShort(await open('/')), `failed connection ${at('/')}`);
  });

  it('ends at once when it is aborted', async () => {
    const controller = new AbortController();
    server.answer = () => controller.abort(new Error('enough'));
    const opening = createLinkOpener(testNetwork).open(at('/'), limits, controller.signal);
    await assert.rejects(opening, /enough/);
  });

  it('goes through a proxy by a tunnel, verifies the certificate there too, and leaves unknown names to it', async () => {
    const asked: string[] = [];
    const proxy = await startProxy(asked);
    const through = new URL(`http://user:pass@127.0.0.1:${proxy.port}`);
    const unknown = () => Promise.reject(Object.assign(new Error('no name'), { code: 'ENOTFOUND' }));
    const network = { proxy: () => through, resolve: unknown };
    assert.equal(inShort(await open('/a', network)), `200 ${at('/a')}`);
    assert.equal(inShort(await open('/a', { ...network, trusted: [] })), `failed certificate ${at('/a')}`);
    const line = `${host}:${server.port} Basic ${Buffer.from('user:pass').toString('base64')}`;
    assert.deepEqual(asked, [line, line]);
    const inside = () => Promise.resolve([{ address: '192.168.1.1', family: 4 }]);
    assert.equal(inShort(await open('/a', { ...network, resolve: inside })), `refused address ${at('/a')}`);
    await proxy.close();
  });

  it('reports a proxy that says no, or is not there', async () => {
    const proxy = await startProxy([], true);
    const network = { proxy: () => new URL(`http://127.0.0.1:${proxy.port}`) };
    assert.equal(inShort(await open('/a', network)), `failed proxy ${at('/a')}`);
    await proxy.close();
    assert.equal(inShort(await open('/a', network)), `failed proxy ${at('/a')}`);
  });
});

describe('the proxy of an environment', () => {
  const proxied = (env: Record<string, string>): string | undefined => proxyFor('a.example.fr', env)?.href;

  it('is the one that is named, with a scheme or without', () => {
    assert.equal(proxied({}), undefined);
    assert.equal(proxied({ HTTPS_PROXY: 'http://proxy:3128' }), 'http://proxy:3128/');
    assert.equal(proxied({ https_proxy: 'proxy:3128' }), 'http://proxy:3128/');
    assert.equal(proxied({ HTTPS_PROXY: 'http://:bad:' }), undefined);
  });

  it('is none for the hosts that are excepted', () => {
    for (const no of ['*', 'example.fr', '.example.fr', 'x, *.example.fr', 'a.example.fr:443']) {
      assert.equal(proxied({ HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: no }), undefined, no);
    }
    assert.equal(proxied({ HTTPS_PROXY: 'http://proxy:3128', no_proxy: 'ample.fr' }), 'http://proxy:3128/');
  });
});
