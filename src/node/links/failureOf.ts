import type { LinkFailure } from '../../core/ports/linkOpener';
import { errorCode } from '../systemReason';
import { ProxyRefused } from './throughProxy';

const failures: Readonly<Record<string, LinkFailure>> = {
  ENOTFOUND: 'unknown-name',
  ENODATA: 'unknown-name',
  EAI_AGAIN: 'offline',
  ENETUNREACH: 'offline',
  ENETDOWN: 'offline',
  EHOSTUNREACH: 'offline',
  ETIMEDOUT: 'timeout',
  EPROTO: 'certificate',
  CERT_HAS_EXPIRED: 'certificate',
  CERT_NOT_YET_VALID: 'certificate',
  CERT_REVOKED: 'certificate',
  CERT_UNTRUSTED: 'certificate',
  CERT_SIGNATURE_FAILURE: 'certificate',
  HOSTNAME_MISMATCH: 'certificate',
  INVALID_CA: 'certificate',
};

/** VS Code's own words where its proxy does not take the connection: they come without a code. */
const ofEditorsProxy = 'Failed to establish a socket connection to proxies';

/** What a failed request means for a reader. Every error that comes this way is the world's: hosts answer anything. */
export function failureOf(error: unknown): LinkFailure {
  if (error instanceof ProxyRefused) return 'proxy';
  const code = errorCode(error) ?? '';
  if (error instanceof Error && error.message.startsWith(ofEditorsProxy)) return 'proxy';
  if (/SELF_SIGNED|ISSUER_CERT|LEAF_SIGNATURE|^ERR_TLS|^ERR_SSL|_CERT_/u.test(code)) return 'certificate';
  return failures[code] ?? 'connection';
}
