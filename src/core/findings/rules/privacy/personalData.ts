import { privacyFaultsOf } from '../../../evidence/privacy/faultsOfFacts';
import { findPersonalData } from '../../../evidence/privacy/findPersonalData';
import { citedFile } from '../../../proofs/model';
import { manyDigits } from '../../../text/manyDigits';
import { rangeOf } from '../../../text/position';
import { textsIn } from '../../../yaml/textsIn';
import type { RawFinding } from '../../model';
import type { DossierContext, DossierRule, EntryRule } from '../../rule';
import { chapterOfFile } from '../chapterOfFile';
import { presentFileRule } from '../presentFileRule';
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
    if (holdsPersonalData(entry.id.value)) yield suspected(entry.id.range);
    for (const { value, range } of textsIn(entry.node, shortest)) {
      if (!holdsPersonalData(value)) continue;
      if (entry.proofs.every((proof) => citedFile(proof)?.range !== range)) yield suspected(range);
    }
  },
};

/** The same in `segur.yaml`, and in comments and heads of chapter files. */
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

/**
 * A number in the name of a file or of a folder beside the evidence, that no proof cites: it is deposited with nothing, and
 * yet lies in the history of the dossier. Once for each name, however many files a folder holds.
 */
export const personalDataInStrayName: DossierRule = {
  scope: 'dossier',
  codes: ['personal-data-suspected'],
  *check(context) {
    if (!context.evidenceChecked) return;
    for (const path of strayNames(context)) {
      const own = context.chapters.find((chapter) => chapter.path === path);
      const home = own ?? chapterOfFile(path, context);
      if (home === undefined) continue;
      const range = home.chapter?.range ?? rangeOf(0, 0, 0, 1);
      const params = { where: 'stray', file: path };
      yield { code: 'personal-data-suspected', file: home.path, range, params };
    }
  },
};

/** The paths, cut behind the part that holds a number; those of chapter files among them. */
function strayNames({ chapters, evidence }: DossierContext): readonly string[] {
  let paths = strays.get(evidence);
  if (paths === undefined) {
    const cited = new Set<string>();
    for (const state of evidence.states.values()) if (state.kind === 'present') cited.add(state.path);
    paths = evidence.files.filter((path) => manyDigits.test(path) && !cited.has(path));
    strays.set(evidence, paths);
  }
  const all = [...paths, ...chapters.map(({ path }) => path).filter((path) => manyDigits.test(path))];
  return [...new Set(all.flatMap((path) => namesWithNumbers(path)))];
}

/** A survey stands for many keystrokes. */
const strays = new WeakMap<object, readonly string[]>();

function namesWithNumbers(path: string): readonly string[] {
  const parts = path.split('/');
  const at = parts.findIndex((part) => holdsPersonalData(part));
  return at === -1 ? [] : [parts.slice(0, at + 1).join('/')];
}

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
