import type { CatalogueDifference } from '../comparison/model';
import { indexPairs } from '../comparison/pairIndex';
import { foldWords } from '../../catalogue/spelling';
import type { TextEdit } from '../../text/textEdit';
import {
  formerMark,
  type MigrationAnswers,
  type MigrationPlace,
  type MigrationPlan,
  type MigrationQuestion,
  type Unplaced,
} from './model';
import { planChapter } from './planChapter';
import { questionId, type UncertainPair, type EntryPlan } from './planEntry';
import { addAll } from '../../text/addAll';

/**
 * Moves a dossier's chapter files, given as texts by path, from the old catalogue of a difference to the new one. What is
 * certain is renamed; what is only likely is asked, and left as it is until `answers` says; what has no place any more goes
 * to the end of its file below a heading. No proof is ever dropped, and every other line stays as it is.
 */
export function planMigration(
  difference: CatalogueDifference,
  texts: ReadonlyMap<string, string>,
  answers: MigrationAnswers = new Map(),
): MigrationPlan {
  const index = indexPairs(difference);
  const circumstances = { index, answers, chapterName: chapterNames(difference) };
  const edits = new Map<string, readonly TextEdit[]>();
  const questions = new Map<string, Asking>();
  const unplaced: Unplaced[] = [];
  const untouched: string[] = [];
  let renamed = 0;
  for (const [path, text] of texts) {
    const plan = planChapter(text, circumstances);
    if (plan === undefined) {
      untouched.push(path);
      continue;
    }
    if (plan.edits.length > 0) edits.set(path, plan.edits);
    for (const entry of plan.entries) {
      for (const uncertain of entry.questions) ask(questions, uncertain, placeOf(path, entry, uncertain));
      addAll(unplaced, unplacedIn(path, entry));
      renamed += renamedIn(entry);
    }
  }
  return { edits, questions: [...questions.values()].map(questionOf), unplaced, untouched, renamed };
}

interface Asking {
  readonly uncertain: UncertainPair;
  readonly places: MigrationPlace[];
}

function ask(questions: Map<string, Asking>, uncertain: UncertainPair, place: MigrationPlace): void {
  const known = questions.get(questionId(uncertain));
  if (known === undefined) questions.set(questionId(uncertain), { uncertain, places: [place] });
  else known.places.push(place);
}

function questionOf({ uncertain, places }: Asking): MigrationQuestion {
  const { kind, pair } = uncertain;
  const names =
    kind === 'requirement'
      ? { before: pair.before.id, after: pair.after.id }
      : { before: pair.before.name, after: pair.after.name };
  return { id: questionId(uncertain), kind, ...names, match: pair.match, places };
}

function placeOf(file: string, { placed }: EntryPlan, uncertain: UncertainPair): MigrationPlace {
  const at = uncertain.kind === 'requirement' ? placed.entry.id.range : uncertain.proof.range;
  return { file, line: placed.line + at.start.line };
}

function unplacedIn(file: string, { placed, leaves, proofs }: EntryPlan): readonly Unplaced[] {
  const { entry, line } = placed;
  const requirement = entry.id.value;
  if (leaves !== undefined) {
    const at = { file, line: line + entry.id.range.start.line };
    return [{ kind: 'entry', ...at, requirement, expectedProof: undefined, because: leaves }];
  }
  return proofs.flatMap((plan): readonly Unplaced[] => {
    if (plan.leaves === undefined) return [];
    const at = { file, line: line + plan.proof.range.start.line };
    return [{ kind: 'proof', ...at, requirement, expectedProof: plan.before, because: plan.leaves }];
  });
}

/** What only got a mark so that it is not taken for something else keeps its name. */
function renamedIn({ id, leaves, proofs }: EntryPlan): number {
  const isNew = (name: string | undefined): boolean => name?.endsWith(formerMark) === false;
  const names = [
    leaves === undefined && isNew(id),
    ...proofs.map((one) => one.leaves === undefined && isNew(one.name)),
  ];
  return names.filter(Boolean).length;
}

/** A chapter has a new name where all of it that goes on does so in one chapter, and its old name is gone. */
function chapterNames({ after, pairs }: CatalogueDifference): (old: string) => string | undefined {
  const known = new Set(after.chapters.map(({ name }) => foldWords(name)));
  const targets = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const old = foldWords(pair.before.chapter);
    if (!known.has(old)) targets.set(old, (targets.get(old) ?? new Set()).add(pair.after.chapter));
  }
  return (old) => {
    const names = targets.get(foldWords(old));
    return names?.size === 1 ? [...names][0] : undefined;
  };
}
