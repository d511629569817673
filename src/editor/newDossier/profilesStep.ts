import { foldProfile, generalFold, profilesOf, type PublishedProfile } from '../../core/catalogue/profiles';
import { type Answer, answered, type Place } from '../../core/views/questions/question';
import { askMany } from '../ask/askChoice';
import type { Step } from '../../core/views/questions/runSteps';
import type { Session } from '../session/dossiers';
import type { DossierDraft } from './draft';
import { newDossierWords } from '../../core/views/newDossier/words';

/** Which profiles beside Général, each with what it adds to Général. Passed over where the catalogue has no other. */
export function profilesStep(session: Session): Step<DossierDraft> {
  return {
    skip: (draft) => draft.source !== undefined && othersIn(draft).length === 0,
    ask: (draft, place) => askProfiles(session, draft, place),
  };
}

async function askProfiles(
  session: Session,
  draft: DossierDraft,
  place: Place,
): Promise<Answer<DossierDraft>> {
  const words = newDossierWords[session.language];
  const general = publishedIn(draft).find((profile) => isGeneral(profile));
  const counts = words.counts(general?.requirements ?? 0, general?.expectedProofs ?? 0);
  const choices = othersIn(draft).map(({ name, adds }) => ({
    kind: 'choice' as const,
    value: name,
    label: name,
    // Below, not beside: names of profiles are long.
    detail: `+ ${words.counts(adds.requirements, adds.expectedProofs)}`,
    chosen: draft.profiles?.includes(name) ?? false,
  }));
  const answer = await askMany(place, { placeholder: words.profiles(counts), choices });
  return answer.kind === 'answered' ? answered({ ...draft, profiles: answer.value }) : answer;
}

function publishedIn({ source }: DossierDraft): readonly PublishedProfile[] {
  return source === undefined ? [] : profilesOf(source.catalogue);
}

function othersIn(draft: DossierDraft): readonly PublishedProfile[] {
  return publishedIn(draft).filter((profile) => !isGeneral(profile));
}

function isGeneral({ name }: PublishedProfile): boolean {
  return foldProfile(name) === generalFold;
}
