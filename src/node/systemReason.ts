import type { Unavailable } from '../core/ports/folder';

/** The stable word for each thing a system may say against reading a file. */
const reasons: ReadonlyMap<string, string> = new Map(
  Object.entries({
    EACCES: 'no-permission',
    EPERM: 'no-permission',
    EBUSY: 'busy',
    ETXTBSY: 'busy',
    ENAMETOOLONG: 'name-too-long',
    ELOOP: 'too-many-links',
    EMFILE: 'too-many-files',
    ENFILE: 'too-many-files',
    ERR_INVALID_ARG_VALUE: 'invalid-name',
    EINVAL: 'invalid-name',
  }),
);

/** What an error of the system means for a reader. An error that is not the system's is a bug, and thrown again. */
export function unavailableBy(error: unknown): Unavailable {
  const code = errorCode(error);
  if (code === undefined) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' };
  return { kind: 'unreadable', reason: reasons.get(code) ?? 'io' };
}

/** The system's code of an error (`ENOENT` …); undefined for an error that is not the system's. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
