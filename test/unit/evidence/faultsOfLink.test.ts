import assert from 'node:assert/strict';
import { defaultPolicy } from '../../../src/core/dossier/policy';
import { evidencePolicyOf } from '../../../src/core/evidence/evidencePolicy';
import { faultsOfLink } from '../../../src/core/evidence/links/faultsOfLink';

const policy = evidencePolicyOf({ ...defaultPolicy, hosts: ['docs.radiance.fr', '*.essais.fr'] });

/** The codes, with why where a code has several reasons. */
function faults(url: string, kind: 'gazelle' | 'link' = 'gazelle'): string {
  const found = faultsOfLink(url, kind, policy).map(({ code, params }) =>
    'why' in params ? `${code} ${params.why}` : code,
  );
  return found.join(', ');
}

const evs = 'https://interop.esante.gouv.fr/evs/';
const gazelle = 'https://interop.esante.gouv.fr/gazelle/';

describe('faultsOfLink', () => {
  it('finds nothing to say of the permanent links of the agency’s tools', () => {
    const good = [
      `${evs}report.seam?oid=1.3.6.1.4.1.12559.11.36.8.3.1`,
      `${evs}report.seam?oid=1.2.3&privacyKey=abc&standard=4`,
      `${gazelle}testInstance.seam?id=1234`,
      `${gazelle}mesaTestInstance.seam?id=1234`,
      `${gazelle}testing/test/test/TestInstance.seam?id=1234`,
      'https://interopsegur.esante.gouv.fr/evs/report.seam?oid=1.2.3',
      'https://INTEROP.esante.gouv.fr/evs/report.seam?oid=1.2.3',
      'https://tests-editeur.espacedeconfiance.mssante.fr/project/MSSante/execution/show/48213',
      `${evs}rapports/4f2a9c`,
    ];
    for (const url of good) assert.equal(faults(url), '', url);
  });

  it('finds links that are not permanent: lists, menus, sessions, pages to log in', () => {
    const passing: Readonly<Record<string, string>> = {
      'https://interop.esante.gouv.fr': 'bare-host',
      'https://interop.esante.gouv.fr/': 'bare-host',
      [gazelle]: 'bare-host',
      [evs]: 'bare-host',
      [`${evs}validator.seam?oid=1.2.3`]: 'list',
      [`${evs}validator.seam?standard=41`]: 'list',
      [`${gazelle}testing/testsList.seam`]: 'list',
      [`${gazelle}testing/testsList.seam?cid=4`]: 'session',
      [`${gazelle}home.seam`]: 'list',
      [`${gazelle}users/login/login.seam`]: 'login',
      [`${evs}report.seam;jsessionid=0A1B?oid=1.2.3`]: 'session',
      [`${evs}report.seam?oid=1.2.3&cid=77`]: 'session',
      [`${evs}report.seam`]: 'no-oid',
      [`${evs}report.seam?oid=abc`]: 'no-oid',
      [`${evs}report.seam?oid=12`]: 'no-oid',
      [`${evs}report.seam?privacyKey=8fA2`]: 'no-oid',
      [`${gazelle}testInstance.seam?id=`]: 'no-id',
      [`${gazelle}mesaTestInstance.seam?id=last`]: 'no-id',
      'https://tests-editeur.espacedeconfiance.mssante.fr/project/MSSante/execution/list': 'list',
      [`${gazelle}testing/reports`]: 'nothing-named',
      [`${evs}rest/validations/1.2.3?privacyKey=a`]: 'api',
      [`${evs}api/v2/reports/12`]: 'api',
      [`${gazelle}rest/testing/report?id=1234`]: 'api',
      [`${evs}REST/validations/1.2.3`]: 'api',
      [`${evs}%72est/validations/1.2.3`]: 'api',
      [`${gazelle}ModelBasedValidationWSService/ModelBasedValidationWS?wsdl`]: 'api',
    };
    for (const [url, why] of Object.entries(passing)) {
      assert.equal(faults(url), `link-not-permanent ${why}`, url);
    }
  });

  it('finds what is no web address', () => {
    assert.equal(faults(''), 'link-malformed empty');
    assert.equal(faults('voir le rapport'), 'link-malformed spaces');
    assert.equal(faults('https://interop.esante.gouv.fr/a b'), 'link-malformed spaces');
    assert.equal(faults('https:\\\\interop.esante.gouv.fr'), 'link-malformed spaces');
    assert.equal(faults('interop.esante.gouv.fr/evs/report.seam?oid=1.2'), 'link-malformed no-scheme');
    assert.equal(faults('interop.esante.gouv.fr:443/evs'), 'link-malformed no-scheme');
    assert.equal(faults('ftp://interop.esante.gouv.fr/a'), 'link-malformed scheme');
    assert.equal(faults('javascript:alert(1)'), 'link-malformed scheme');
    assert.equal(faults('file:///etc/passwd'), 'link-malformed scheme');
    assert.equal(faults('https://'), 'link-malformed not-an-address');
    assert.equal(faults('https://?oid=1'), 'link-malformed not-an-address');
    assert.equal(faults('https://[::1/'), 'link-malformed not-an-address');
    assert.equal(faults(`${evs}${'a'.repeat(9000)}`), 'link-malformed too-long');
  });

  it('says an insecure link and what else is wrong with it at once, and of a password nothing beside', () => {
    assert.equal(faults('http://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3'), 'link-insecure');
    assert.equal(
      faults('http://interop.esante.gouv.fr/gazelle/home.seam'),
      'link-insecure, link-not-permanent list',
    );
    assert.equal(
      faults('https://moi:secret@interop.esante.gouv.fr/evs/report.seam?oid=1.2.3'),
      'link-credentials',
    );
    assert.equal(faults('http://moi@exemple.fr/'), 'link-credentials');
  });

  it('finds hosts that are not known, and says of what kind they are', () => {
    const unknown: Readonly<Record<string, string>> = {
      'https://exemple.fr/a': 'other',
      'https://interop.esante.gouv.fr.exemple.com/evs/report.seam?oid=1.2': 'look-alike',
      'https://interop-esante.gouv.fr/evs': 'look-alike',
      'https://lnterop.esante.gouv.fr/evs': 'look-alike',
      'https://intеrop.esante.gouv.fr/evs': 'look-alike',
      'https://192.168.1.4/evs': 'address',
      'https://0x7f000001/evs': 'address',
      'https://2130706433/': 'address',
      'https://[::1]/evs': 'address',
      'https://169.254.169.254/latest/meta-data': 'address',
      'https://localhost/evs': 'local',
      'https://gazelle.local/evs': 'local',
      'https://intranet/evs': 'local',
    };
    for (const [url, why] of Object.entries(unknown))
      assert.equal(faults(url), `link-unknown-host ${why}`, url);
    assert.equal(faults('http://exemple.fr/a'), 'link-insecure, link-unknown-host other');
  });

  it('finds sessions and logins on any host, and asks no more of one that is not known', () => {
    assert.equal(
      faults('https://exemple.fr/evs/report.seam;jsessionid=1?oid=1.2'),
      'link-unknown-host other, link-not-permanent session',
    );
    assert.equal(
      faults('https://exemple.fr/cas/login?service=a'),
      'link-unknown-host other, link-not-permanent login',
    );
    assert.equal(faults('https://exemple.fr/evs/home.seam'), 'link-unknown-host other');
    const asked = 'https://interop.esante.gouv.fr/auth/realms/isc/protocol/openid-connect/auth?client_id=a';
    assert.equal(faults(asked), 'link-not-permanent login');
  });

  it('finds an unusual port of a known host, until the dossier names it', () => {
    assert.equal(faults(`${evs.replace('.fr/', '.fr:443/')}report.seam?oid=1.2`), '');
    const odd = 'https://interop.esante.gouv.fr:8443/evs/report.seam?oid=1.2';
    assert.equal(faults(odd), 'link-unknown-host port');
    const knowing = evidencePolicyOf({ ...defaultPolicy, hosts: ['interop.esante.gouv.fr:8443'] });
    assert.deepEqual(faultsOfLink(odd, 'gazelle', knowing), []);
  });

  it('knows a host of the dossier however it is written there', () => {
    for (const host of [
      'https://Docs.Radiance.FR/',
      'docs.radiance.fr.',
      ' docs.radiance.fr ',
      'docs.radiance.fr:443',
    ]) {
      const knowing = evidencePolicyOf({ ...defaultPolicy, hosts: [host] });
      assert.deepEqual(faultsOfLink('https://docs.radiance.fr/manuel', 'link', knowing), [], host);
    }
    const accented = evidencePolicyOf({ ...defaultPolicy, hosts: ['*.santé.fr'] });
    assert.deepEqual(faultsOfLink('https://docs.santé.fr/manuel', 'link', accented), []);
  });

  it('knows the hosts that the dossier names, with or without what is below them', () => {
    assert.equal(faults('https://docs.radiance.fr/manuel', 'link'), '');
    assert.equal(faults('https://a.b.essais.fr/manuel', 'link'), '');
    assert.equal(faults('https://www.docs.radiance.fr/manuel', 'link'), 'link-unknown-host other');
    assert.equal(faults('https://docs.radiance.fr/login?next=a', 'link'), 'link-not-permanent login');
    assert.equal(faults(gazelle, 'link'), 'link-not-permanent bare-host');
  });
});
