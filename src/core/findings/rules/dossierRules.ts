import { nearestProfile, profilesOf } from '../../catalogue/profiles';
import { foldProfile } from '../../catalogue/profiles';
import { rangeOf } from '../../text/position';
import type { DossierRule } from '../rule';

/** `segur.yaml` names a catalogue that is there and can be read. */
export const catalogueNotFound: DossierRule = {
  scope: 'dossier',
  codes: ['catalogue-not-found'],
  *check({ dossier, catalogue }) {
    if (catalogue.kind === 'loaded' || dossier.root === undefined) return;
    yield {
      code: 'catalogue-not-found',
      file: dossier.path,
      range: dossier.catalogue?.range ?? rangeOf(0, 0, 0, 1),
      params: { reason: catalogue.kind, path: catalogue.kind === 'unnamed' ? '' : catalogue.path },
    };
  },
};

/** Every chosen profile is one of the catalogue's. */
export const unknownProfile: DossierRule = {
  scope: 'dossier',
  codes: ['unknown-profile'],
  *check({ dossier, catalogue }) {
    if (catalogue.kind !== 'loaded' || dossier.profiles.length === 0) return;
    const published = profilesOf(catalogue.catalogue);
    const known = new Set(published.map((profile) => foldProfile(profile.name)));
    for (const profile of dossier.profiles) {
      if (known.has(foldProfile(profile.value))) continue;
      const nearest = nearestProfile(published, profile.value) ?? '';
      const params = { profile: profile.value, nearest };
      yield { code: 'unknown-profile', file: dossier.path, range: profile.range, params };
    }
  },
};

/** A NIE or a NIL is three capitals and six digits. Inferred by us from two real examples: it warns and never refuses. */
export const identifierSuspicious: DossierRule = {
  scope: 'dossier',
  codes: ['identifier-suspicious'],
  *check({ dossier }) {
    for (const name of ['nie', 'nil'] as const) {
      const identifier = dossier.product[name];
      if (identifier === undefined || /^[A-Z]{3}\d{6}$/.test(identifier.value)) continue;
      const params = { name: name.toUpperCase(), value: identifier.value };
      yield { code: 'identifier-suspicious', file: dossier.path, range: identifier.range, params };
    }
  },
};
