import {
  newCorrectionsFile,
  setCorrection,
  type CorrectablePart,
} from '../../core/editing/corrections/setCorrection';
import { attachTarget } from '../attach/attachTarget';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import type { Session } from '../session/dossiers';
import { askKinds } from './askKinds';
import { correctionsPathIn, importedProof } from '../../core/views/corrections/correctionTarget';
import { correctionWords } from '../../core/views/corrections/words';
import { writeCorrection } from './writeCorrection';
import { notify } from '../host/notify';

/** Asks which kinds an expected proof accepts, and writes them beside the catalogue. */
export async function correctKind(session: Session, argument: NodeArgument | undefined): Promise<void> {
  const target = await attachTarget(session, argument);
  const path = target === undefined ? undefined : correctionsPathIn(target.snapshot);
  if (target === undefined || path === undefined) return;
  const words = correctionWords[session.language];
  const { requirement } = target.coverage;
  if (target.expected === undefined) {
    void notify.information(words.nothingExpected(requirement.id));
    return;
  }
  const { name, expectedProof } = target.expected;
  const now = expectedProof.kinds;
  const imported = importedProof(target.snapshot, requirement.id, name)?.kinds ?? now;
  const place = { title: words.correctKind(name), step: undefined, totalSteps: undefined, canGoBack: false };
  const answer = await askKinds(place, { now, imported }, session.language);
  if (answer.kind !== 'answered' || sameKinds(answer.value, now)) return;
  const part: CorrectablePart = { what: 'expected-proof', requirement: requirement.id, name };
  const isWritten = await writeCorrection(session, {
    dossier: target.dossier,
    path,
    name,
    newText: newCorrectionsFile(part, [['kinds', answer.value]]),
    edits: (text) => setCorrection(text, part, [['kinds', answer.value]]),
  });
  if (isWritten) notify.briefly(words.written(name, path), 5000);
}

function sameKinds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((kind) => b.includes(kind));
}
