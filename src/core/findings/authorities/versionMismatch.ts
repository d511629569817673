import { stemOf } from '../../text/names';
import { defineFinding, params } from '../defineFinding';
import type { PresentFile } from '../presentFile';
import { otherFile } from '../quickFixes/commonFixes';
import { sameVersion } from '../sameVersion';
import { requestedCnda } from '../../proofs/requestedCnda';
import { isOwnCndaDocument } from './nilMismatch';

/** What the CNDA has written names another version than the dossier's. Ours: an attestation holds for the version it names. */
export const versionMismatch = defineFinding({
  code: 'version-mismatch',
  severity: 'warning',
  origin: 'ours',
  params: params<{ where: 'text' | 'name'; file: string; found: string; expected: string }>(),
  *checkFile(file, { dossier }, draft) {
    const { target } = file.proof;
    const requested = target.kind === 'cnda' ? requestedCnda(target, dossier).cited?.version : undefined;
    const expected = (requested ?? dossier.product.version)?.value;
    if (expected === undefined || !isOwnCndaDocument(file, dossier)) return;
    const { where, found } = versionsOf(file);
    if (found.length === 0 || found.some((one) => sameVersion(one, expected))) return;
    const { value, range } = file.cited;
    yield draft(range, { where, file: value, found: found.slice(0, 3).join(', '), expected });
  },
  fixes: otherFile,
});

/** By the text; by the file's name, as the CNDA names its attestations, only where the text names no version. */
function versionsOf({ path, inspection }: PresentFile): {
  readonly where: 'text' | 'name';
  readonly found: readonly string[];
} {
  const inText = inspection.facts.versions ?? [];
  return inText.length > 0
    ? { where: 'text', found: inText }
    : { where: 'name', found: versionsIn(stemOf(path)) };
}

/** `2025 08 21 ATTESTATION RADIANCE 2.0.1`: numbers with a dot, at the end of the name. */
function versionsIn(name: string): readonly string[] {
  const found = /(?:^|[ _-])v?(\d{1,4}(?:\.\d{1,5}){1,3})$/iu.exec(name)?.[1];
  return found === undefined ? [] : [found];
}
