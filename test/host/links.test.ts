import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CitedLink } from '../../src/core/evidence/links/citedLinks';
import { verifyLinks } from '../../src/core/evidence/links/verifyLinks';
import { systemClock } from '../../src/core/ports/clock';
import { editorNetwork } from '../../src/editor/links/checkLinks';
import { createLinkOpener } from '../../src/node/links/createLinkOpener';
import type { LinkNetwork } from '../../src/node/links/requestTarget';
import { answeringServer } from '../support/https/answeringServer';
import { makeCertificate } from '../support/https/makeCertificate';
import { startProxy, startSilentProxy, type TestServer } from '../support/https/testServer';

/** Names that no resolver knows: only this test's own leads anywhere. */
const host = 'gazelle.test';
const other = 'autre.test';
const made = makeCertificate({ hosts: [host, other] });
const loopback = { address: '127.0.0.1', family: 4 };

/** The editor's network, but that loopback may be connected to; here alone. */
const toLoopback: Partial<LinkNetwork> = {
  resolve: () => Promise.resolve([loopback]),
  allowsAddress: (address) => address === loopback.address,
  allowsPort: () => true,
  trusted: [made.certificate],
};
const nowhere = (): Promise<never> =>
  Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));

describe('links, through the editor’s own network', () => {
  const server = answeringServer(made);
  const at = (path: string, on = host): string => server.at(path, on);
  const openerOf = (changes: Partial<LinkNetwork>) =>
    createLinkOpener({ ...editorNetwork, ...toLoopback, ...changes });
  /** As the command does it, with its limits. */
  const told = async (path: string, changes: Partial<LinkNetwork> = {}): Promise<string> => {
    const link: CitedLink = { url: at(path), kind: 'link', places: [] };
    const opener = openerOf(changes);
    const policy = { knowsHost: (one: string) => one === host };
    const check = { opener: { open: opener.open.bind(opener) }, clock: systemClock, policy };
    const [verdict] = await verifyLinks([link], check, new AbortController().signal);
    return `${verdict?.verdict ?? ''} ${verdict?.reason ?? ''}`;
  };

  it('connects to the address that was looked at', async () => {
    let asked = 0;
    const resolve = (): Promise<readonly { address: string; family: number }[]> =>
      Promise.resolve([asked++ === 0 ? loopback : { address: '10.0.0.7', family: 4 }]);
    assert.equal(await told('/report', { resolve }), 'ok answered');
    assert.deepEqual([asked, server.requests.length], [1, 1]);
  });

  it('asks nothing where a name leads to the machine itself, unless a test lets it', async () => {
    const allowsAddress = (address: string): boolean => editorNetwork.allowsAddress(address);
    assert.equal(await told('/', { allowsAddress }), 'not-verified address');
    assert.equal(server.requests.length, 0);
  });

  it('looks again at where it is sent on to', async () => {
    server.redirectTo('/end');
    assert.equal(await told('/start'), 'ok answered');
    server.redirectTo(at('/', other));
    assert.equal(await told('/start'), 'not-verified led-elsewhere');
    server.redirectTo('https://169.254.169.254/latest/meta-data/');
    assert.equal(await told('/start'), 'not-verified led-elsewhere');
    assert.deepEqual(
      server.requests.map(({ url }) => url),
      ['/start', '/end', '/start', '/start'],
    );
  });

  it('takes the page of a captive network for no answer', async () => {
    server.answer = (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>Portail captif</title>');
    assert.equal(await told('/report'), 'not-verified captive');
  });

  it('waits five seconds for an answer that does not come', async () => {
    server.answer = () => undefined;
    assert.equal(await told('/report'), 'not-verified timeout');
  });

  it('reads no more than 256 KB of a page without end', async () => {
    let written = 0;
    server.answer = (_, response) => {
      const more = (): void => {
        written += 65_536;
        if (!response.destroyed) response.write('x'.repeat(65_536), more);
      };
      more();
    };
    assert.equal(await told('/report'), 'ok answered');
    assert.ok(written >= 256 * 1024);
    // What the buffers of both ends hold comes on top.
    assert.ok(written < 8 * 1024 * 1024, `${String(written)} bytes were taken`);
  });

  it('believes no certificate that the editor does not trust', async () => {
    assert.equal(await told('/report', { trusted: [] }), 'not-verified certificate');
    assert.equal(server.requests.length, 0);
  });

  it('reports a name that can’t be resolved', async () => {
    assert.equal(await told('/report', { resolve: nowhere }), 'not-verified unknown-name');
  });

  it('ends at once when it is aborted', async () => {
    const controller = new AbortController();
    server.answer = () => controller.abort(new Error('enough'));
    const limits = { milliseconds: 60_000, bytes: 1000, redirections: 3, allowsHost: () => true };
    await assert.rejects(openerOf({}).open(at('/'), limits, controller.signal), /enough/);
  });

  describe('with a proxy in its settings', () => {
    const asked: string[] = [];
    let proxy: TestServer;
    const set = (value: string | undefined): Thenable<void> =>
      vscode.workspace.getConfiguration('http').update('proxy', value, vscode.ConfigurationTarget.Global);

    before(async () => {
      proxy = await startProxy(asked);
      await set(`http://127.0.0.1:${proxy.port}`);
    });
    after(async () => {
      await set(undefined);
      await proxy.close();
    });
    beforeEach(() => {
      asked.length = 0;
    });

    it('goes through it, and leaves to it a name that only it knows', async () => {
      assert.equal(await told('/report'), 'ok answered');
      assert.equal(await told('/report', { resolve: nowhere }), 'ok answered');
      assert.deepEqual(asked, [`${host}:${server.port}`, `${host}:${server.port}`]);
    });

    it('verifies the certificate behind it too', async () => {
      assert.equal(await told('/report', { trusted: [] }), 'not-verified certificate');
      assert.deepEqual([asked.length, server.requests.length], [1, 0]);
    });

    it('asks nothing of it for a name that leads to a private network', async () => {
      const resolve = () => Promise.resolve([{ address: '192.168.1.1', family: 4 }]);
      assert.equal(await told('/report', { resolve }), 'not-verified address');
      assert.deepEqual(asked, []);
    });

    it('waits no longer for a proxy that is silent than for a host', async () => {
      const silent = await startSilentProxy(asked);
      await set(`http://127.0.0.1:${silent.port}`);
      assert.equal(await told('/report'), 'not-verified timeout');
      assert.deepEqual(asked, [`${host}:${server.port}`]);
      await silent.close();
      await set(`http://127.0.0.1:${proxy.port}`);
    });

    it('does not take what the proxy says for what the host says', async () => {
      const refusing = await startProxy([], true);
      await set(`http://127.0.0.1:${refusing.port}`);
      assert.equal(await told('/report'), 'not-verified proxy');
      await refusing.close();
      assert.equal(await told('/report'), 'not-verified proxy');
      await set(`http://127.0.0.1:${proxy.port}`);
    });
  });
});
