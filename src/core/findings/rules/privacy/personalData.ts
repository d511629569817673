import { privacyFaultsOf } from '../../../evidence/privacy/faultsOfFacts';
import { findPersonalData } from '../../../evidence/privacy/findPersonalData';
import { citedFile } from '../../../proofs/model';
import { manyDigits } from '../../../text/manyDigits';
import { textsIn } from '../../../yaml/textsIn';
import type { RawFinding } from '../../model';
import type { DossierRule, EntryRule } from '../../rule';
import { presentFileRule } from '../presentFile';
import { type ProofFault, proofRule } from '../proofRule';

/**
 * Numbers that may be patients' in a file: counted and placed, never shown. Ours: the agency asks for test identities, and
 * a real one must not leave the house.
 */
export const personalDataInside = presentFileRule(
  ['personal-data-suspected', 'production-identity-domain', 'location-metadata'],
  function* ({ cited, inspection }) {
    for (const { code, params } of privacyFaultsOf(inspection)) {
      yield { code, range: cited.range, params: { file: cited.value, ...params } };
    }
  },
);

/** A number in the path of a file, which travels with it everywhere. */
export const personalDataInName = proofRule(
  ['personal-data-suspected'],
  function* (proof): Iterable<ProofFault> {
    const cited = citedFile(proof);
    if (cited === undefined || !holdsPersonalData(cited.value)) return;
    yield { code: 'personal-data-suspected', range: cited.range, params: { where: 'name' } };
  },
);

/** A number in a note, a reason or any other text of a chapter file. */
export const personalDataInEntry: EntryRule = {
  scope: 'entry',
  codes: ['personal-data-suspected'],
  *check({ entry }) {
    for (const { value, range } of textsIn(entry.node, shortest)) {
      if (!holdsPersonalData(value)) continue;
      if (entry.proofs.every((proof) => citedFile(proof)?.range !== range)) yield suspected(range);
    }
  },
};

/** The same in `segur.yaml`, and in comments of any file of the dossier. */
export const personalDataInDossier: DossierRule = {
  scope: 'dossier',
  codes: ['personal-data-suspected'],
  *check({ dossier, chapters }) {
    for (const { path, comments } of [dossier, ...chapters]) {
      for (const { value, range } of comments)
        if (holdsPersonalData(value)) yield { ...suspected(range), file: path };
    }
    const { root } = dossier;
    if (root === undefined) return;
    let found = lookedAt.get(root);
    if (found === undefined) {
      found = textsIn(root, shortest)
        .filter(({ value }) => holdsPersonalData(value))
        .map(({ range }) => suspected(range));
      lookedAt.set(root, found);
    }
    for (const finding of found) yield { ...finding, file: dossier.path };
  },
};

/** A text of the dossier stands for many keystrokes elsewhere. */
const lookedAt = new WeakMap<object, readonly RawFinding[]>();

/** The characters of a number, its key included. */
const shortest = 15;

/** Most texts of a dossier hold too few digits. */
function holdsPersonalData(text: string): boolean {
  return manyDigits.test(text) && findPersonalData(text).personal !== undefined;
}

function suspected(range: RawFinding['range']): RawFinding {
  return { code: 'personal-data-suspected', range, params: { where: 'text' } };
}
