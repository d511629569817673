import type { ProofKind } from '../../../catalogue/kinds';
import type { Product } from '../../../dossier/model';
import { stemOf } from '../../../evidence/names';
import { sameVersion } from '../../sameVersion';
import { isSound, type PresentFile } from '../../presentFile';
import { presentFileRule } from '../presentFileRule';
import type { ProofFault } from '../proofRule';
import { foldText } from './foldText';
import { isDeskDocument } from './isDeskDocument';

/**
 * What a desk's document says is about the product of the dossier: its NIL, its name, its version. Source: the CNDA's
 * attestation names all three. A document that was not read, or that names none, is not judged.
 */
export const attestationNames = presentFileRule(
  ['nil-mismatch', 'product-mismatch', 'version-mismatch'],
  function* (file, { dossier }) {
    if (file.inspection.type !== 'pdf' || !isSound(file)) return;
    const kinds = file.expected?.kinds ?? [];
    const isCnda = file.proof.target.kind === 'cnda' || onlyOf(kinds, ['cnda']);
    if (!isDeskDocument(file)) return;
    const nil = nilFault(file, dossier.product);
    if (nil !== undefined) {
      yield nil;
      return;
    }
    if (isCnda) yield* nameFaults(file, dossier.product);
  },
);

function onlyOf(kinds: readonly ProofKind[], wanted: readonly ProofKind[]): boolean {
  return kinds.length > 0 && kinds.every((kind) => wanted.includes(kind));
}

/** Another product's NIL; where ours stands beside it, it is an attestation for several products. */
function nilFault({ cited, inspection }: PresentFile, { nil, nie }: Product): ProofFault | undefined {
  // Both numbers look alike, and only the words near them tell them apart.
  const vendor = nie?.value.trim().toUpperCase();
  const found = (inspection.facts.identifiers?.nil ?? []).filter((one) => one.toUpperCase() !== vendor);
  if (nil === undefined || found.length === 0) return undefined;
  const ours = nil.value.trim().toUpperCase();
  if (found.some((one) => one.trim().toUpperCase() === ours)) return undefined;
  return {
    code: 'nil-mismatch',
    range: cited.range,
    params: { file: cited.value, found: found.slice(0, 3).join(', '), expected: ours },
  };
}

function* nameFaults(file: PresentFile, product: Product): Iterable<ProofFault> {
  const { cited, inspection } = file;
  const text = foldText(inspection.text ?? '');
  const name = product.name?.value ?? '';
  const isNamed = ` ${text} `.replace(/\./gu, ' ').includes(` ${foldText(name).replace(/\./gu, ' ')} `);
  if (
    text !== '' &&
    foldText(name) !== '' &&
    !isNamed &&
    !text.replace(/[ .]/gu, '').includes(squeezed(name))
  ) {
    const params = { file: cited.value, expected: name };
    yield { code: 'product-mismatch', range: cited.range, params };
  }
  const version = versionFault(file, product.version?.value);
  if (version !== undefined) yield version;
}

/** A name that the text's layout cut into letters or lines is found all the same. */
function squeezed(name: string): string {
  return foldText(name).replace(/[ .]/gu, '');
}

/** By the text; by the file's name, as the CNDA names its attestations, only where the text names no version. */
function versionFault(
  { cited, path, inspection }: PresentFile,
  expected: string | undefined,
): ProofFault | undefined {
  if (expected === undefined) return undefined;
  const inText = inspection.facts.versions ?? [];
  const inName = versionsIn(stemOf(path));
  const [where, found] = inText.length > 0 ? (['text', inText] as const) : (['name', inName] as const);
  if (found.length === 0 || found.some((one) => sameVersion(one, expected))) return undefined;
  return {
    code: 'version-mismatch',
    range: cited.range,
    params: { file: cited.value, where, found: found.slice(0, 3).join(', '), expected },
  };
}

/** `2025 08 21 ATTESTATION RADIANCE 2.0.1`: numbers with a dot, at the end of the name. */
function versionsIn(name: string): readonly string[] {
  const found = /(?:^|[ _-])v?(\d{1,4}(?:\.\d{1,5}){1,3})$/iu.exec(name)?.[1];
  return found === undefined ? [] : [found];
}
