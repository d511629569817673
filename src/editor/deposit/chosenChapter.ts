import { askOne } from '../ask/askChoice';
import type { Catalogue } from '../../core/catalogue/model';
import type { Snapshot } from '../../core/project/snapshot';
import { depositWords } from '../../core/views/deposit/words';
import { chapterStatuses, type ChapterStatus } from '../../core/views/status/chapterStatus';
import { stepWords } from '../../core/views/status/stepWords';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { notify } from '../host/notify';
import { askDossier } from '../ask/askDossier';
import type { OpenDossier, Session } from '../session/dossiers';

/** A chapter of a dossier that is read, with all that is known of it. */
export interface ChosenChapter {
  readonly dossier: OpenDossier;
  readonly snapshot: Snapshot;
  readonly catalogue: Catalogue;
  readonly status: ChapterStatus;
}

/** The chapter of the row given, else the one that is asked for under `title`; undefined where the user left, or there is none, which a message says. */
export async function chosenChapter(
  session: Session,
  argument: NodeArgument | undefined,
  title: string,
): Promise<ChosenChapter | undefined> {
  const words = depositWords[session.language];
  const answer = await askDossier(session, argument);
  if (answer.kind !== 'answered') return undefined;
  const dossier = answer.value;
  if (dossier === undefined) {
    void notify.information(words.noDossier);
    return undefined;
  }
  const snapshot = await session.dossiers.settled(dossier);
  if (snapshot.catalogue.kind !== 'loaded') {
    void notify.information(words.noCatalogue);
    return undefined;
  }
  const { catalogue } = snapshot.catalogue;
  const statuses = chapterStatuses(snapshot);
  const named = statuses.find(({ chapter }) => chapter.name === argument?.chapter);
  const status = named ?? (await askChapter(session, statuses, title));
  return status === undefined ? undefined : { dossier, snapshot, catalogue, status };
}

/** The same chapter as it is now; undefined where it is no longer there. */
export async function chapterNow(
  session: Session,
  dossier: OpenDossier,
  name: string,
): Promise<ChosenChapter | undefined> {
  const snapshot = await session.dossiers.settled(dossier);
  if (snapshot.catalogue.kind !== 'loaded') return undefined;
  const status = chapterStatuses(snapshot).find(({ chapter }) => chapter.name === name);
  return status && { dossier, snapshot, catalogue: snapshot.catalogue.catalogue, status };
}

async function askChapter(
  session: Session,
  statuses: readonly ChapterStatus[],
  title: string,
): Promise<ChapterStatus | undefined> {
  const { chapterStates } = stepWords[session.language];
  const choices = statuses.map((status) => ({
    kind: 'choice' as const,
    value: status,
    label: status.chapter.name,
    description: chapterStates[status.state],
  }));
  const place = { title, step: undefined, totalSteps: undefined, canGoBack: false };
  const placeholder = depositWords[session.language].whichChapter;
  const answer = await askOne(place, { placeholder, choices });
  return answer.kind === 'answered' ? answer.value : undefined;
}
