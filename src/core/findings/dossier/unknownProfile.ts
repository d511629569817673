import { foldProfile, nearestProfile, profilesOf } from '../../catalogue/profiles';
import { setScalar } from '../../yaml/edit/setScalar';
import { defineFinding, params } from '../defineFinding';
import { chooseProfiles } from '../quickFixes/commonFixes';
import { edit } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';

/** Every chosen profile is one of the catalogue's. Source: the agency, whose catalogue names the profiles. */
export const unknownProfile = defineFinding({
  code: 'unknown-profile',
  severity: 'error',
  origin: 'agency',
  /** `nearest` is the profile that was probably meant, '' where none resembles it. */
  params: params<{ profile: string; nearest: string }>(),
  *checkDossier({ dossier, catalogue }, draft) {
    if (catalogue.kind !== 'loaded' || dossier.profiles.length === 0) return;
    const published = profilesOf(catalogue.catalogue);
    const known = new Set(published.map(({ name }) => foldProfile(name)));
    for (const { value: profile, range } of dossier.profiles) {
      if (known.has(foldProfile(profile))) continue;
      const nearest = nearestProfile(published, profile) ?? '';
      yield { ...draft(range, { profile, nearest }), file: dossier.path };
    }
  },
  *fixes(context, { nearest }) {
    if (nearest !== '') {
      yield offer({
        kind: 'correct-profile',
        fr: `Vouliez-vous dire « ${nearest} » ? Corriger le profil`,
        en: `Did you mean “${nearest}”? Correct the profile`,
        act: edit(context, setScalar(context.text, context.finding.range, nearest)),
        preferred: true,
      });
    }
    yield chooseProfiles;
  },
});
