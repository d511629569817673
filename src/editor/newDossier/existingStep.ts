import { answered, type Answer, type Place } from '../ask/answer';
import { askOne, type Choice } from '../ask/askChoice';
import type { Step } from '../ask/runSteps';
import type { Session } from '../session/dossiers';
import { isFull, type Draft } from './draft';
import { filesToWrite, type FileToWrite } from './filesToWrite';
import { newDossierWords } from './words';

type Decision = 'keep' | 'replace' | 'cancel';

const mostNamed = 4;

/** What to do with files that stand there with other content; asks nothing where there are none. */
export function existingStep(session: Session): Step<Draft> {
  return { unnumbered: true, ask: (draft, place) => settle(session, draft, place) };
}

async function settle(session: Session, draft: Draft, place: Place): Promise<Answer<Draft>> {
  if (!isFull(draft)) throw new Error('a dossier without folder or catalogue');
  const files = (await filesToWrite(draft)).filter(({ standing }) => standing !== 'same');
  const others = files.filter(({ standing }) => standing === 'other');
  if (others.length === 0) return answered({ ...draft, files });
  const answer = await askWhatToDo(session, others, place);
  if (answer.kind !== 'answered') return answer;
  if (answer.value === 'cancel') return { kind: 'left' };
  const kept = answer.value === 'replace' ? files : files.filter(({ standing }) => standing === 'nothing');
  return answered({ ...draft, files: kept });
}

function askWhatToDo(
  session: Session,
  others: readonly FileToWrite[],
  place: Place,
): Promise<Answer<Decision>> {
  const words = newDossierWords[session.language];
  const paths = others.map(({ path }) => path);
  const named = paths.length > mostNamed ? [...paths.slice(0, mostNamed), '…'] : paths;
  const choices: readonly Choice<Decision>[] = [
    { kind: 'choice', value: 'keep', label: `$(shield) ${words.keep}` },
    { kind: 'choice', value: 'replace', label: `$(replace) ${words.replace}`, detail: paths.join(', ') },
    { kind: 'choice', value: 'cancel', label: `$(close) ${words.cancel}` },
  ];
  return askOne(place, { placeholder: words.existing(named.join(', ')), choices });
}
