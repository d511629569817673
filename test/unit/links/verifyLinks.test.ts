import assert from 'node:assert/strict';
import type { CitedLink } from '../../../src/core/evidence/links/citedLinks';
import type { LinkVerdict } from '../../../src/core/evidence/links/linkVerdict';
import { verdictOf } from '../../../src/core/evidence/links/verdictOf';
import { verdictText } from '../../../src/core/evidence/links/verdictText';
import { verifyLinks } from '../../../src/core/evidence/links/verifyLinks';
import type { LinkOpener, OpenedLink } from '../../../src/core/ports/linkOpener';

const url = 'https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3';
const policy = { knowsHost: (host: string) => host === 'interop.esante.gouv.fr' };
const clock = { now: () => Date.UTC(2026, 1, 11, 10, 32) };

const answered = (part: Partial<Extract<OpenedLink, { kind: 'answered' }>> = {}): OpenedLink => ({
  kind: 'answered',
  status: 200,
  finalUrl: url,
  contentType: 'text/html',
  retryAfter: undefined,
  body: new TextEncoder().encode('<html><title>Rapport</title>'),
  ...part,
});
const page = (html: string): OpenedLink => answered({ body: new TextEncoder().encode(html) });
const judged = (opened: OpenedLink, kind: CitedLink['kind'] = 'gazelle'): string => {
  const { verdict, reason } = verdictOf({ url, kind }, opened, 0);
  return `${verdict}: ${reason}`;
};

describe('the verdict on a link', () => {
  it('has its day, its host and its status, and says no more than what is known', () => {
    const verdict: LinkVerdict = verdictOf({ url, kind: 'gazelle' }, answered(), clock.now());
    assert.deepEqual(verdict, {
      url,
      verdict: 'ok',
      reason: 'answered',
      at: '2026-02-11T10:32:00.000Z',
      finalHost: 'interop.esante.gouv.fr',
      status: 200,
    });
    assert.equal(
      verdictText(verdict, 'fr'),
      'vérifié le 2026-02-11 10:32 UTC : répond (une page répond ; son contenu n’est pas vérifié, code 200)',
    );
  });

  for (const [status, expected] of [
    [404, 'gone: gone'],
    [410, 'gone: gone'],
    [429, 'not-verified: throttled'],
    [403, 'not-verified: access-denied'],
    [500, 'not-verified: server-error'],
    [503, 'not-verified: server-error'],
    [511, 'not-verified: captive'],
    [302, 'not-verified: unexpected-answer'],
  ] as const) {
    it(`is “${expected}” for the status ${status}`, () => {
      assert.equal(judged(answered({ status })), expected);
    });
  }

  for (const why of ['unknown-name', 'offline', 'timeout', 'certificate', 'proxy', 'connection'] as const) {
    it(`is never that the link is wrong where the world failed: ${why}`, () => {
      assert.equal(judged({ kind: 'failed', why, url }), `not-verified: ${why}`);
    });
  }

  it('recognises a page to log in by its address, or by its field for a password', () => {
    const finalUrl = 'https://interop.esante.gouv.fr/cas/login?service=x';
    assert.equal(judged(answered({ finalUrl })), 'login-page: login-address');
    assert.equal(judged(page('<form><input name="p" type="password">')), 'login-page: login-form');
    const sibling = 'https://auth.esante.gouv.fr/auth/realms/isc/protocol/openid-connect/auth';
    assert.equal(judged({ kind: 'refused', why: 'host', url: sibling }), 'login-page: login-address');
  });

  it('does not take a stranger’s page to log in for the host’s own', () => {
    const stranger = 'https://portal.example.com/login';
    assert.equal(judged({ kind: 'refused', why: 'host', url: stranger }), 'not-verified: led-elsewhere');
    const plain = 'http://auth.esante.gouv.fr/login';
    assert.equal(judged({ kind: 'refused', why: 'insecure', url: plain }), 'not-verified: led-elsewhere');
  });

  it('recognises a network’s own page in the place of the one asked for', () => {
    assert.equal(judged(page('<html><title>Portail captif</title>')), 'not-verified: captive');
    const sent = '<meta http-equiv="refresh" content="0; url=https://portal.example.com/">';
    assert.equal(judged(page(`<html>${sent}`)), 'not-verified: captive');
  });

  it('distinguishes a menu, a page of errors and an empty page from a report', () => {
    const moved = (path: string): OpenedLink =>
      answered({ finalUrl: `https://interop.esante.gouv.fr/evs/${path}` });
    assert.equal(judged(moved('home.seam')), 'not-a-report: list');
    assert.equal(judged(moved('error.seam')), 'not-a-report: error-page');
    assert.equal(judged(page('')), 'not-verified: empty');
  });
});

describe('verifying links', () => {
  const cited = (address: string): CitedLink => ({ url: address, kind: 'link', places: [] });
  const opening = (answer: (address: string) => OpenedLink): LinkOpener & { readonly asked: string[] } => {
    const asked: string[] = [];
    return {
      asked,
      open: (address) => {
        asked.push(address);
        return Promise.resolve(answer(address));
      },
    };
  };
  const never = new AbortController().signal;

  it('asks only for https links to known hosts, and says why not of the others', async () => {
    const opener = opening(() => answered());
    const links = [
      url,
      'http://interop.esante.gouv.fr/a',
      'https://user:pass@interop.esante.gouv.fr/',
      'https://interop.esante.gouv.fr.evil.com/',
      'https://іnterop.esante.gouv.fr/',
      'https://169.254.169.254/',
      'not a link',
    ].map(cited);
    const verdicts = await verifyLinks(links, { opener, clock, policy }, never);
    assert.deepEqual(
      verdicts.map(({ verdict, reason }) => `${verdict}: ${reason}`),
      [
        'ok: answered',
        'not-verified: insecure',
        'not-verified: credentials',
        'not-verified: host',
        'not-verified: host',
        'not-verified: address',
        'not-verified: malformed',
      ],
    );
    assert.deepEqual(opener.asked, [url]);
  });

  it('asks a host no more once it says that it is asked too much', async () => {
    const opener = opening(() => answered({ status: 429, retryAfter: '30' }));
    const links = Array.from({ length: 40 }, (_, n) => cited(`${url}.${n}`));
    const verdicts = await verifyLinks(links, { opener, clock, policy }, never);
    assert.deepEqual(
      verdicts.map(({ reason, retryAfter }) => [reason, retryAfter]),
      links.map(() => ['throttled', '30']),
    );
    assert.equal(opener.asked.length, 4);
  });

  it('ends when it is aborted, and counts what is done until then', async () => {
    const controller = new AbortController();
    const done: number[] = [];
    const opener = opening(() => answered());
    const links = Array.from({ length: 20 }, (_, n) => cited(`${url}.${n}`));
    const progress = (now: number): void => {
      done.push(now);
      if (now === 6) controller.abort(new Error('enough'));
    };
    await assert.rejects(
      verifyLinks(links, { opener, clock, policy, progress }, controller.signal),
      /enough/,
    );
    assert.deepEqual(done.slice(0, 6), [1, 2, 3, 4, 5, 6]);
    assert.ok(opener.asked.length < 20);
  });
});
