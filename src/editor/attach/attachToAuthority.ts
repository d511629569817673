import type { NewTarget } from '../../core/editing/newProof';
import { cndaStages } from '../../core/dossier/requests';
import { pscRoles } from '../../core/proofs/chapterSchema';
import { answered } from '../../core/views/questions/question';
import { askOne } from '../ask/askChoice';
import { askText } from '../ask/askText';
import { runSteps, type Step } from '../../core/views/questions/runSteps';
import { severitySetting } from '../host/settings';
import type { Session } from '../session/dossiers';
import { attachFiles, pickFiles, type Citing } from './attachFiles';
import { titleOf } from './attachLink';
import type { AttachTarget } from './attachTarget';
import { validatorsFor } from '../../core/views/attach/validators';
import { uriSource, type Source } from './source';
import { attachWords } from '../../core/views/attach/words';

interface Cnda {
  readonly stage: (typeof cndaStages)[number];
  readonly expectedOn: string;
}

/** Asks at which stage a CNDA request is and for its file, and attaches it. */
export async function attachCnda(
  session: Session,
  target: AttachTarget,
  given?: readonly Source[],
): Promise<void> {
  const words = attachWords[session.language];
  const steps = [stageStep(session), expectedOnStep(session, target)];
  const title = `${titleOf(target)} — ${words.cnda}`;
  const told = await runSteps<Cnda>(title, steps, { stage: 'pre-examen', expectedOn: '' });
  if (told === undefined) return;
  const expectedOn = told.stage === 'attestation' ? undefined : told.expectedOn;
  await attachWith(session, target, given, (file): NewTarget => ({
    kind: 'cnda',
    file,
    stage: told.stage,
    expectedOn,
  }));
}

/** Asks for the role of an EDC PSC habilitation and for its file, and attaches it. */
export async function attachPsc(
  session: Session,
  target: AttachTarget,
  given?: readonly Source[],
): Promise<void> {
  const words = attachWords[session.language];
  const title = `${titleOf(target)} — ${words.psc}`;
  const answer = await askOne(
    { title, step: undefined, totalSteps: undefined, canGoBack: false },
    {
      placeholder: words.pscRole,
      choices: pscRoles.map((value) => ({
        kind: 'choice',
        value,
        label: words.pscRoles[value],
        description: value,
      })),
    },
  );
  if (answer.kind !== 'answered') return;
  await attachWith(session, target, given, (file): NewTarget => ({ kind: 'psc', file, role: answer.value }));
}

async function attachWith(
  session: Session,
  target: AttachTarget,
  given: readonly Source[] | undefined,
  citing: Citing,
): Promise<void> {
  const words = attachWords[session.language];
  const sources = given ?? (await pickFiles(words.pickFile, words.attachThem, false)).map(uriSource);
  if (sources.length > 0) await attachFiles(session, target, sources, citing);
}

function stageStep(session: Session): Step<Cnda> {
  const words = attachWords[session.language];
  return {
    ask: async (known, place) => {
      const answer = await askOne(place, {
        placeholder: words.cndaStage,
        choices: cndaStages.map((value) => ({
          kind: 'choice',
          value,
          label: words.cndaStages[value],
          description: value,
          chosen: value === known.stage,
          ...(value === 'initialisation' ? { detail: words.tooEarly } : {}),
        })),
      });
      return answer.kind === 'answered' ? answered({ ...known, stage: answer.value }) : answer;
    },
  };
}

/** At the end there is an attestation, and nothing is expected any more. */
function expectedOnStep(session: Session, { snapshot }: AttachTarget): Step<Cnda> {
  const words = attachWords[session.language];
  const validators = validatorsFor(snapshot, session.language, severitySetting());
  return {
    skip: ({ stage }) => stage === 'attestation',
    ask: async (known, place) => {
      const question = { prompt: words.expectedOn, placeholder: words.expectedOnPlaceholder };
      const answer = await askText(place, {
        ...question,
        value: known.expectedOn,
        validate: validators.dayOrNothing,
      });
      return answer.kind === 'answered' ? answered({ ...known, expectedOn: answer.value }) : answer;
    },
  };
}
