import { removeCorrection as withoutCorrection } from '../../core/editing/corrections/removeCorrection';
import { correctionMark } from '../../core/catalogue/corrections/correctionMark';
import type { Correction } from '../../core/catalogue/model';
import type { Language } from '../../core/language/language';
import { askOne } from '../ask/askChoice';
import { readyDossier } from '../attach/attachTarget';
import { requirementAtCursor } from '../attach/requirementAtCursor';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import type { Session } from '../session/dossiers';
import { correctablesOf, type Correctable } from '../../core/views/corrections/correctableParts';
import { correctionsPathIn } from '../../core/views/corrections/correctionTarget';
import { correctionWords } from '../../core/views/corrections/words';
import { writeCorrection } from './writeCorrection';
import { notify } from '../host/notify';

/** Takes a correction away, so that the catalogue counts as imported again; asks which where there are several. */
export async function removeCorrection(session: Session, argument: NodeArgument | undefined): Promise<void> {
  const ready = await readyDossier(session, argument);
  const path = ready === undefined ? undefined : correctionsPathIn(ready.snapshot);
  const id = ready === undefined ? undefined : (argument?.requirement ?? requirementAtCursor(ready));
  const requirement = [...(ready?.snapshot.coverage.keys() ?? [])].find((one) => one.id === id);
  if (ready === undefined || path === undefined || requirement === undefined) return;
  const words = correctionWords[session.language];
  const all = correctablesOf(requirement).filter(
    ({ key, part }) => key !== 'kinds' || part.what !== 'expected-proof',
  );
  const corrected = all.flatMap((one) =>
    one.correction === undefined ? [] : [{ ...one, correction: one.correction }],
  );
  const named = corrected.filter(
    ({ part, name }) => part.what === 'expected-proof' && name === argument?.expectedProof,
  );
  const one = await chosen(named.length > 0 ? named : corrected, requirement.id, session.language);
  if (one === undefined) {
    if (corrected.length === 0) void notify.information(words.nothingCorrected(requirement.id));
    return;
  }
  const edits = (text: string): ReturnType<typeof withoutCorrection> => withoutCorrection(text, one.part);
  const isWritten = await writeCorrection(session, { dossier: ready.dossier, path, name: one.name, edits });
  if (isWritten) notify.briefly(words.removed(one.name), 5000);
}

async function chosen<One extends Correctable & { readonly correction: Correction }>(
  corrected: readonly One[],
  id: string,
  language: Language,
): Promise<One | undefined> {
  const [only, ...others] = corrected;
  if (only === undefined || others.length === 0) return only;
  const title = correctionWords[language].whichToRemove(id);
  const answer = await askOne<One>(
    { title, step: undefined, totalSteps: undefined, canGoBack: false },
    {
      placeholder: title,
      choices: corrected.map((one) => ({
        kind: 'choice',
        value: one,
        label: one.name,
        description: correctionMark(one.correction, language),
      })),
    },
  );
  return answer.kind === 'answered' ? answer.value : undefined;
}
