import type { LinkFaultParams, MalformedReason } from '../../evidence/links/faultsOfLink';
import type { NotPermanentReason } from '../../evidence/links/whyNotPermanent';
import type { SentencesOf } from '../family';
import type { linksFindings } from '../findingLists';
import { shown } from '../sentenceText';

export const linksEn: SentencesOf<typeof linksFindings> = {
  'link-malformed': (malformed) =>
    malformed.why === 'html-entity'
      ? `Not a valid link: “${shown(malformed.entity)}” comes from the HTML source of a page; write “${shown(malformed.character)}”.`
      : `Not a valid link: ${reasons[malformed.why]}.`,
  'link-insecure': () => 'Insecure link: write “https:” instead of “http:”.',
  'link-credentials': () =>
    'The link contains a user name or a password: remove it, then change that password.',
  'link-unknown-host': ({ host, why }) =>
    `Unknown host: “${shown(host)}”${hosts[why]}. If it is the right one, add it to “policy: hosts:” in segur.yaml.`,
  'link-not-permanent': ({ why }) =>
    `Not a permanent link (${pages[why]}): copy the permanent link of the report or of the test.`,
  'test-name-missing': ({ expected, of }) =>
    `State which test this ${of === 'motco2' ? 'number' : 'link'} comes from: add “test: ${expected === '' ? '…' : shown(expected)}”.`,
  'test-number-invalid': ({ value, meant }) =>
    `“${shown(value)}” is not a MOTCO2 test number: write a positive whole number${meant === '' ? '' : `, here ${shown(meant)}`}.`,
};

const reasons: Readonly<Record<MalformedReason, string>> = {
  empty: 'it is empty',
  spaces: 'it contains a space or a character that is not allowed',
  'no-scheme': 'it must begin with “https://”',
  scheme: 'only “https:” is accepted',
  'too-long': 'it is too long',
  'not-an-address': 'it is not a web address',
};

const pages: Readonly<Record<NotPermanentReason, string>> = {
  api: 'the address of the service (API), not the page of the report',
  session: 'it contains the id of a session and stops working with it',
  login: 'a login page',
  list: 'a list or a menu, not a result',
  'bare-host': 'the home page of the site',
  'no-oid': 'the OID of the report is missing, “oid=1.2.3…”',
  'no-id': 'the number of the test is missing, “id=123”',
  'nothing-named': 'it names no report and no test',
};

const hosts: Readonly<Record<LinkFaultParams<'link-unknown-host'>['why'], string>> = {
  address: ' (an IP address)',
  local: ' (a local name, which the agency can’t reach)',
  port: ' (an unusual port of a known host)',
  'look-alike': ' (it resembles a known host: check it letter by letter)',
  other: '',
};
