import { askOne } from '../ask/askChoice';
import type { Choice } from '../../core/views/questions/question';
import { commandIds, type CommandId } from '../../core/views/commandIds';
import type { Session } from '../session/dossiers';
import { attachCnda, attachPsc } from './attachToAuthority';
import { pickFiles } from './attachFiles';
import { attachSources } from './attachSources';
import { attachLink, attachTest, titleOf } from './attachLink';
import type { AttachTarget } from './attachTarget';
import { uriSource } from './source';
import { attachWords } from '../../core/views/attach/words';

type AttachCommand = Extract<
  CommandId,
  `segur.attach${'Files' | 'Gazelle' | 'Test' | 'Cnda' | 'Psc' | 'Link'}`
>;

/** Attaches in the way that the expected proof's kind calls for; where several would do, asks which. */
export async function attachAsExpected(session: Session, target: AttachTarget): Promise<void> {
  const attachCommands = waysFor(target);
  const [only, ...others] = attachCommands;
  const way =
    only !== undefined && others.length === 0 ? only : await askWay(session, target, attachCommands);
  if (way !== undefined) await attachBy(session, target, way);
}

export async function attachBy(session: Session, target: AttachTarget, way: AttachCommand): Promise<void> {
  switch (way) {
    case commandIds.attachFiles: {
      const words = attachWords[session.language];
      const uris = await pickFiles(words.pickFiles(titleOf(target)), words.attachThem, true);
      if (uris.length > 0) await attachSources(session, target, uris.map(uriSource));
      return;
    }
    case commandIds.attachGazelle:
      return attachLink(session, target, 'gazelle');
    case commandIds.attachLink:
      return attachLink(session, target, 'link');
    case commandIds.attachTest:
      return attachTest(session, target);
    case commandIds.attachCnda:
      return attachCnda(session, target);
    case commandIds.attachPsc:
      return attachPsc(session, target);
  }
}

const wayOfKind: Readonly<Record<string, AttachCommand>> = {
  'gazelle-link': commandIds.attachGazelle,
  'msante-test': commandIds.attachTest,
  cnda: commandIds.attachCnda,
  'psc-habilitation': commandIds.attachPsc,
};

function waysFor({ expected }: AttachTarget): readonly AttachCommand[] {
  const kinds = expected?.expectedProof.kinds ?? [];
  if (kinds.length === 0 || kinds.includes('other')) return allWays;
  return [...new Set(kinds.map((kind) => wayOfKind[kind] ?? commandIds.attachFiles))];
}

const allWays: readonly AttachCommand[] = [
  commandIds.attachFiles,
  commandIds.attachGazelle,
  commandIds.attachTest,
  commandIds.attachCnda,
  commandIds.attachPsc,
  commandIds.attachLink,
];

async function askWay(
  session: Session,
  target: AttachTarget,
  attachCommands: readonly AttachCommand[],
): Promise<AttachCommand | undefined> {
  const words = attachWords[session.language];
  const labels: Readonly<Record<AttachCommand, string>> = {
    [commandIds.attachFiles]: words.files,
    [commandIds.attachGazelle]: words.gazelle,
    [commandIds.attachTest]: words.motco2,
    [commandIds.attachCnda]: words.cnda,
    [commandIds.attachPsc]: words.psc,
    [commandIds.attachLink]: words.link,
  };
  const choices = attachCommands.map((value): Choice<AttachCommand> => ({
    kind: 'choice',
    value,
    label: labels[value],
  }));
  const place = {
    title: words.attachTo(titleOf(target)),
    step: undefined,
    totalSteps: undefined,
    canGoBack: false,
  };
  const answer = await askOne(place, { placeholder: words.attachTo(titleOf(target)), choices });
  return answer.kind === 'answered' ? answer.value : undefined;
}
