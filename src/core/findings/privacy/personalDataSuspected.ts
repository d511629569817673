import { type MarkedParams, privacyFaultsOf } from '../../privacy/faultsOfFacts';
import { findPersonalData } from '../../privacy/findPersonalData';
import { citedFile } from '../../proofs/model';
import type { Draft, DraftInFile } from '../../text/draft';
import { manyDigits } from '../../text/manyDigits';
import { rangeOf } from '../../text/position';
import { textsIn } from '../../yaml/textsIn';
import { defineFinding, params } from '../defineFinding';
import { otherFile } from '../quickFixes/commonFixes';
import type { DossierContext } from '../rule';
import { chapterOfFile } from '../files/chapterOfFile';

type SuspectedParams =
  /** In what a file holds, or in the names that an archive lists. */
  | (MarkedParams & Readonly<{ where: 'file' | 'names'; file: string }>)
  /** In the name of a file or folder that no proof cites. */
  | Readonly<{ where: 'stray'; file: string }>
  /** In the path of a cited file, or in a text of the dossier. */
  | Readonly<{ where: 'name' | 'text' }>;

/**
 * Numbers that may be patients': counted and placed, never shown. In the files, in their names, which travel with them
 * everywhere, and in every text of the dossier. Ours: the agency asks for test identities, and a real one must not leave
 * the vendor's premises.
 */
export const personalDataSuspected = defineFinding({
  code: 'personal-data-suspected',
  severity: 'error',
  origin: 'ours',
  params: params<SuspectedParams>(),
  *checkFile({ cited, inspection }, _context, draft) {
    for (const fault of privacyFaultsOf(inspection)) {
      if (fault.code !== 'personal-data-suspected') continue;
      yield draft(cited.range, { file: cited.value, ...fault.params });
    }
  },
  *checkProof(proof, _context, draft) {
    const cited = citedFile(proof);
    if (cited !== undefined && holdsPersonalData(cited.value)) yield draft(cited.range, { where: 'name' });
  },
  *checkEntry({ entry }, draft) {
    if (holdsPersonalData(entry.id.value)) yield draft(entry.id.range, { where: 'text' });
    const found = entry.figures.filter(({ value }) => holdsPersonalData(value));
    if (found.length === 0) return;
    const paths = new Set(entry.proofs.map((proof) => citedFile(proof)?.range));
    for (const { range } of found) if (!paths.has(range)) yield draft(range, { where: 'text' });
  },
  *checkDossier(context) {
    yield* inTexts(context);
    if (context.evidenceChecked) yield* inStrayNames(context);
  },
  fixes: otherFile,
});

/** In `segur.yaml`, and in comments and heads of chapter files. */
function* inTexts({ dossier, chapters }: DossierContext): Iterable<DraftInFile> {
  for (const { path, comments } of [dossier, ...chapters]) {
    for (const { value, range } of comments) {
      if (holdsPersonalData(value))
        yield { ...personalDataSuspected.draft(range, { where: 'text' }), file: path };
    }
  }
  const { root } = dossier;
  if (root === undefined) return;
  let found = searched.get(root);
  if (found === undefined) {
    found = textsIn(root, shortest)
      .filter(({ value }) => holdsPersonalData(value))
      .map(({ range }) => personalDataSuspected.draft(range, { where: 'text' }));
    searched.set(root, found);
  }
  for (const draft of found) yield { ...draft, file: dossier.path };
}

/** A text of the dossier stays the same for many keystrokes elsewhere. */
const searched = new WeakMap<object, readonly Draft[]>();

/**
 * In the name of a file or of a folder beside the evidence that no proof cites: it is deposited with nothing, and yet is
 * part of the dossier's history. Once for each name, however many files a folder holds.
 */
function* inStrayNames(context: DossierContext): Iterable<DraftInFile> {
  for (const path of strayNames(context)) {
    const own = context.chapters.find((chapter) => chapter.path === path);
    const chapterFile = own ?? chapterOfFile(path, context);
    if (chapterFile === undefined) continue;
    const range = chapterFile.chapter?.range ?? rangeOf(0, 0, 0, 1);
    yield { ...personalDataSuspected.draft(range, { where: 'stray', file: path }), file: chapterFile.path };
  }
}

/** The paths, cut behind the part that holds a number; those of chapter files among them. */
function strayNames({ chapters, evidence }: DossierContext): readonly string[] {
  let paths = uncited.get(evidence);
  if (paths === undefined) {
    const cited = new Set<string>();
    for (const state of evidence.states.values()) if (state.kind === 'present') cited.add(state.path);
    paths = evidence.files.filter((path) => manyDigits.test(path) && !cited.has(path));
    uncited.set(evidence, paths);
  }
  const all = [...paths, ...chapters.map(({ path }) => path).filter((path) => manyDigits.test(path))];
  return [...new Set(all.flatMap((path) => namesWithNumbers(path)))];
}

/** A survey stays the same for many keystrokes. */
const uncited = new WeakMap<object, readonly string[]>();

function namesWithNumbers(path: string): readonly string[] {
  const parts = path.split('/');
  const at = parts.findIndex((part) => holdsPersonalData(part));
  return at === -1 ? [] : [parts.slice(0, at + 1).join('/')];
}

/** The characters of a number, its key included. */
const shortest = 15;

/** Most texts of a dossier hold too few digits. */
function holdsPersonalData(text: string): boolean {
  return manyDigits.test(text) && findPersonalData(text).personal !== undefined;
}
