import { removeEntryKey } from '../../core/editing/removeEntryKey';
import { isToReview } from '../../core/views/outline/isToReview';
import { attachWords } from '../../core/views/attach/words';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { notify } from '../host/notify';
import { changeText } from '../session/changeText';
import type { Session } from '../session/dossiers';
import { readyDossier } from './attachTarget';
import { requirementAtCursor } from './requirementAtCursor';

/** Says that a requirement that a new catalogue changed was read again, and that what is attached still fits. */
export async function markReviewed(session: Session, argument: NodeArgument | undefined): Promise<void> {
  const ready = await readyDossier(session, argument);
  if (ready === undefined) return;
  const words = attachWords[session.language];
  const id = argument?.requirement ?? requirementAtCursor(ready);
  const coverage = [...ready.snapshot.coverage.values()].find(({ requirement }) => requirement.id === id);
  if (coverage === undefined || !isToReview(coverage)) {
    void notify.information(words.nothingToReview);
    return;
  }
  for (const { file, placed } of coverage.entries) {
    if (placed.entry.toReview === undefined) continue;
    const { value } = placed.entry.id;
    const outcome = await changeText(session, {
      uri: ready.dossier.uriOf(file.path),
      edits: (text) => removeEntryKey(text, value, 'toReview'),
    });
    if (outcome === 'done') notify.briefly(words.reviewed(value), 6000);
    else void notify.warning(words.cannotWrite(value, file.path));
  }
}
