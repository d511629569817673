import { basename, isAbsolute, posix, relative } from 'node:path';
import { maskPrivate } from '../../core/privacy/maskPrivate';
import { escapeHidden } from '../../core/text/escapeHidden';

/**
 * The path of a file of a dossier from the current folder, `/` between parts, masked, nothing hidden in it. `dossier` is the
 * `segur.yaml` as the user named it, `file` relative to its folder.
 */
export function reportPath(dossier: string, file: string, cwd: string): string {
  const here = (isAbsolute(dossier) ? relative(cwd, dossier) : dossier).split('\\').join('/');
  return escapeHidden(maskPrivate(posix.join(posix.dirname(here), file)));
}

/** The path of a dossier's own file. */
export function reportedDossier(dossier: string, cwd: string): string {
  return reportPath(dossier, basename(dossier), cwd);
}

/** A path as a reference in a URI. */
export function reportUri(dossier: string, file: string, cwd: string): string {
  const parts = reportPath(dossier, file, cwd).split('/');
  return parts.map((part) => encodeURIComponent(part.replace(brokenPairs, '\uFFFD'))).join('/');
}

/** Half of a character: it has no code in UTF-8. */
const brokenPairs = /\p{Cs}/gu;
