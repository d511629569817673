import type { IntegrationContext } from './integrationContext';

/** Letters, digits and signs that mean nothing to a shell between quotes, to YAML, or to a build server. */
const plainFolder = /^[\p{L}\p{N}_.][\p{L}\p{N}_./ ()-]*$/u;

/** `npx --yes segur-preuves@1.2.3 check`, with what follows `check`. */
export function checkLine({ version }: Pick<IntegrationContext, 'version'>, rest: readonly string[]): string {
  return [`npx --yes segur-preuves@${version} check`, ...rest].join(' ');
}

/**
 * The dossiers as arguments, quoted for a shell. None where the root is one, or where a name has signs of its own meaning:
 * `check` then looks for the dossiers itself.
 */
export function folderArguments({ dossiers }: Pick<IntegrationContext, 'dossiers'>): readonly string[] {
  if (!dossiers.every((folder) => plainFolder.test(folder))) return [];
  return dossiers.map((folder) => (/[ ()]/u.test(folder) ? `'${folder}'` : folder));
}
