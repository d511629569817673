import type * as vscode from 'vscode';
import type { MadeOn } from '../../core/attach/madeOnOf';
import { addProof } from '../../core/editing/addProof';
import { holdsProof } from '../../core/editing/holdsProof';
import type { NewProof } from '../../core/editing/newProof';
import { newChapterFile } from '../../core/editing/newChapterFile';
import { applyEdits } from '../../core/text/textEdit';
import type { Act, ActStep, Move } from '../session/act';
import { textOrNew } from '../session/changeText';
import type { Session } from '../session/dossiers';
import type { AttachTarget } from './attachTarget';
import { chapterPlace } from '../../core/attach/chapterPlace';
import { showEntry } from './showEntry';
import { type AttachWords, attachWords } from '../../core/views/attach/words';
import { notify } from '../host/notify';

/** What writes proofs and moves their files; one undo takes all of it back. */
export interface ProofAct {
  readonly act: Act;
  readonly uri: vscode.Uri;
  /** Of the chapter file, after the act. */
  readonly text: string;
  /** How many proofs it writes: those that the entry has already are left out. */
  readonly added: number;
}

interface ProofsToWrite {
  readonly proofs: readonly NewProof[];
  readonly moves?: readonly Move[];
  /** Of a single one, for the message. */
  readonly madeOn?: MadeOn | undefined;
}

/** Writes proofs where they belong, with their files, and shows them. False where that was not possible: a message has said so. */
export async function writeProofs(
  session: Session,
  target: AttachTarget,
  { proofs, moves = [], madeOn }: ProofsToWrite,
): Promise<boolean> {
  const words = attachWords[session.language];
  const made = await proofAct(target, proofs, moves);
  const { id } = target.coverage.requirement;
  if (made === undefined) {
    void sayRefused(target, words);
    return false;
  }
  if (made.added === 0) {
    await showEntry(made.uri, id);
    void notify.information(words.alreadyAttached(target.expected?.name ?? id));
    return false;
  }
  if (!(await session.acts.perform(made.act))) {
    void notify.error(words.notApplied);
    return false;
  }
  await showEntry(made.uri, id, made.added);
  notify.briefly(words.attached(made.added, target.expected?.name ?? id, madeOn), 6000);
  return true;
}

/** Not waited for: a message may stay, and other files wait for their turn. */
async function sayRefused(target: AttachTarget, words: AttachWords): Promise<void> {
  const { path } = chapterPlace(target);
  const { id } = target.coverage.requirement;
  const answer = await notify.warning(words.cannotWrite(id, path), words.showIt);
  if (answer === words.showIt) await showEntry(target.dossier.uriOf(path), id);
}

/** Undefined where the entry can't be changed without touching anything else. */
export async function proofAct(
  target: AttachTarget,
  proofs: readonly NewProof[],
  moves: readonly Move[],
): Promise<ProofAct | undefined> {
  const { dossier, coverage, catalogue } = target;
  const place = chapterPlace(target);
  const uri = dossier.uriOf(place.path);
  const newText = place.isNew ? newChapterFile(coverage.requirement.chapter) : undefined;
  const { text: before, isNew } = await textOrNew(uri, newText);
  const id = coverage.entries[0]?.placed.entry.id.value ?? coverage.requirement.id;
  const order = catalogue.chapters.flatMap(({ requirements }) => requirements.map((one) => one.id));
  let text = before;
  let added = 0;
  for (const proof of proofs) {
    if (holdsProof(text, id, proof)) continue;
    const edits = addProof(text, id, proof, order);
    if (edits === undefined) return undefined;
    text = applyEdits(text, edits);
    added += 1;
  }
  const placing = moves.map((move): ActStep => ({ kind: 'move', ...move }));
  const writing: ActStep = isNew ? { kind: 'create', uri, text } : { kind: 'text', uri, before, after: text };
  return { act: [...placing, writing], uri, text, added };
}
