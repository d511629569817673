import type { NewTarget } from '../../core/editing/newProof';
import { cndaStages } from '../../core/dossier/requests';
import { pscRoles } from '../../core/proofs/chapterSchema';
import { Drafts, runDrafted } from '../../core/views/questions/drafts';
import { answered, type Choice } from '../../core/views/questions/question';
import { typedDay } from '../../core/views/questions/typedDay';
import { askOne } from '../ask/askChoice';
import { askText } from '../ask/askText';
import type { Step } from '../../core/views/questions/runSteps';
import { severitySetting } from '../host/settings';
import type { Session } from '../session/dossiers';
import { attachFiles, pickFiles, proofFor } from './attachFiles';
import { aboutOf, titleOf } from './attachLink';
import type { AttachTarget } from './attachTarget';
import { validatorsFor } from '../../core/views/attach/validators';
import { uriSource, type Source } from './source';
import { attachWords } from '../../core/views/attach/words';
import { writeProofs } from './writeProofs';

interface WithFile {
  /** Empty where the authority has not given the file yet. */
  readonly sources: readonly Source[];
}

interface Cnda extends WithFile {
  readonly stage: (typeof cndaStages)[number];
  readonly expectedOn: string;
}

interface Psc extends WithFile {
  readonly role: (typeof pscRoles)[number];
}

const cndaDrafts = new Drafts<Cnda>();
const pscDrafts = new Drafts<Psc>();

/** Asks at which stage a CNDA request is and for its file, and attaches it. */
export async function attachCnda(
  session: Session,
  target: AttachTarget,
  sources?: readonly Source[],
): Promise<void> {
  await runDrafted<Cnda>({
    drafts: cndaDrafts,
    about: aboutOf(target, sources),
    title: titleOf(target, attachWords[session.language].cnda),
    steps: [stageStep(session), expectedOnStep(session, target), fileStep<Cnda>(session, 'cnda', sources)],
    known: { stage: 'pre-examen', expectedOn: '', sources: sources ?? [] },
    write: ({ stage, expectedOn: day, sources }) => {
      const expectedOn = stage === 'attestation' ? undefined : typedDay(day);
      return attachWith(session, target, sources, (file) => ({ kind: 'cnda', file, stage, expectedOn }));
    },
  });
}

/** Asks for the role of an EDC PSC habilitation and for its file, and attaches it. */
export async function attachPsc(
  session: Session,
  target: AttachTarget,
  sources?: readonly Source[],
): Promise<void> {
  await runDrafted<Psc>({
    drafts: pscDrafts,
    about: aboutOf(target, sources),
    title: titleOf(target, attachWords[session.language].psc),
    steps: [roleStep(session), fileStep<Psc>(session, 'psc', sources)],
    known: { role: 'user', sources: sources ?? [] },
    write: ({ role, sources }) =>
      attachWith(session, target, sources, (file) => ({ kind: 'psc', file, role })),
  });
}

async function attachWith(
  session: Session,
  target: AttachTarget,
  sources: readonly Source[],
  citing: (file?: string) => NewTarget,
): Promise<boolean> {
  if (sources.length > 0) return attachFiles(session, target, sources, citing);
  return writeProofs(session, target, { proofs: [proofFor(target, citing())] });
}

/** Asks for the file, which may come later. A dialog that is left leads back to the question. */
function fileStep<Known extends WithFile>(
  session: Session,
  kind: 'cnda' | 'psc',
  sources: readonly Source[] | undefined,
): Step<Known> {
  const words = attachWords[session.language];
  const choices: readonly Choice<'choose' | 'later'>[] = [
    { kind: 'choice', value: 'choose', label: words.chooseFile },
    { kind: 'choice', value: 'later', label: words.fileLater, detail: words.fileLaterDetail },
  ];
  return {
    skip: () => sources !== undefined,
    ask: async (known, place) => {
      for (;;) {
        const answer = await askOne(place, { placeholder: words.whichFile[kind], choices });
        if (answer.kind !== 'answered') return answer;
        if (answer.value === 'later') return answered({ ...known, sources: [] });
        const sources = (await pickFiles(words.pickFile, words.attachThem, false)).map(uriSource);
        if (sources.length > 0) return answered({ ...known, sources });
      }
    },
  };
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

function roleStep(session: Session): Step<Psc> {
  const words = attachWords[session.language];
  return {
    ask: async (known, place) => {
      const answer = await askOne(place, {
        placeholder: words.pscRole,
        choices: pscRoles.map((value) => ({
          kind: 'choice',
          value,
          label: words.pscRoles[value],
          description: value,
          chosen: value === known.role,
        })),
      });
      return answer.kind === 'answered' ? answered({ ...known, role: answer.value }) : answer;
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
