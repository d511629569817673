import { basename, isAbsolute, posix, relative } from 'node:path';
import { maskPrivate } from '../../core/privacy/maskPrivate';
import { escapeHidden } from '../../core/text/escapeHidden';
import { withSlashes } from '../../node/withSlashes';

/**
 * The path of a file of a dossier from the current folder, `/` between parts, masked, nothing hidden in it. `dossier` is the
 * `segur.yaml` as the user named it, `file` relative to its folder.
 */
export function reportPath(dossier: string, file: string, cwd: string): string {
  return escapeHidden(fileFrom(cwd, dossier, file));
}

function fileFrom(cwd: string, dossier: string, file: string): string {
  const here = withSlashes(isAbsolute(dossier) ? relative(cwd, dossier) : dossier);
  return maskPrivate(posix.join(posix.dirname(here), file));
}

/** The path of a dossier's own file. */
export function reportedDossier(dossier: string, cwd: string): string {
  return reportPath(dossier, basename(dossier), cwd);
}

/** The same path as a reference in a URI, in which hidden characters have codes of their own. */
export function reportUri(dossier: string, file: string, cwd: string): string {
  const parts = fileFrom(cwd, dossier, file).split('/');
  return parts.map((part) => encodeURIComponent(part.replace(brokenPairs, '\uFFFD'))).join('/');
}

/** Half of a character: it has no code in UTF-8. */
const brokenPairs = /\p{Cs}/gu;
