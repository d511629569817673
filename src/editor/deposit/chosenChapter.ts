import { askOne } from '../ask/askChoice';
import type { Catalogue } from '../../core/catalogue/model';
import type { Snapshot } from '../../core/project/snapshot';
import { depositWords } from '../../core/views/deposit/words';
import { chapterStatuses, type ChapterStatus } from '../../core/views/status/chapterStatus';
import { stepWords } from '../../core/views/status/stepWords';
import { notify } from '../host/notify';
import type { OpenDossier, Session } from '../session/dossiers';

/** A chapter of a dossier that is read, with all that is known of it. */
export interface ChosenChapter {
  readonly dossier: OpenDossier;
  readonly snapshot: Snapshot;
  readonly catalogue: Catalogue;
  readonly status: ChapterStatus;
}

/** The chapter that is asked for under `title`; undefined where the user left, or there is none, which is said. */
export async function chosenChapter(
  session: Session,
  dossier: OpenDossier | undefined,
  title: string,
): Promise<ChosenChapter | undefined> {
  const words = depositWords[session.language];
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
  const { chapterStates } = stepWords[session.language];
  const choices = chapterStatuses(snapshot).map((status) => ({
    kind: 'choice' as const,
    value: status,
    label: status.chapter.name,
    description: chapterStates[status.state],
  }));
  const place = { title, step: undefined, totalSteps: undefined, canGoBack: false };
  const answer = await askOne(place, { placeholder: words.whichChapter, choices });
  return answer.kind === 'answered' ? { dossier, snapshot, catalogue, status: answer.value } : undefined;
}
