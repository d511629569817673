import { profilesOf } from '../../catalogue/profiles';
import type { Catalogue } from '../../catalogue/model';
import { knownMilestones } from '../../dossier/knownMilestones';
import { kindName } from '../../catalogue/kindNames';
import { proofKinds } from '../../catalogue/kinds';
import { collegeDecisions, componentRoles } from '../../dossier/candidacy';
import { cndaStages, pscStages, requestRoles } from '../../dossier/requests';
import { policyTargets, requiredFacts } from '../../dossier/policy';
import { findingCodes } from '../../findings/families';
import { scalarText } from '../../yaml/edit/scalarText';
import type { Language } from '../../language/language';
import type { Snapshot } from '../../project/snapshot';
import type { PlaceAt } from '../../yaml/placeAt';
import { dateSuggestions } from './dateSuggestions';
import { dossierKeysAt, type Suggestion } from './keys';
import { completionWords } from './words';

export interface DossierSuggesting {
  readonly snapshot: Snapshot;
  readonly language: Language;
  /** Catalogue files of the dossier's folder, relative to it. */
  readonly catalogues: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** The kinds of product that are listed. Source: the agency's own list. */
const devices = ['DPI', 'PFI', 'RI', 'LGC', 'SGL', 'RIS', 'DRIMbox', 'LGO', 'DUI', 'SF', 'CD', 'PARAMED'];

const severities = ['error', 'warning', 'information', 'off'];

/** What may be after a key, by its path. */
const namedValues: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['policy/wave1CriticalOnly', ['true', 'false']],
  ['policy/target', policyTargets],
  ['product/wave1', ['false']],
  ['candidacy/college/decision', collegeDecisions],
  ['candidacy/whiteLabel/modified', ['true', 'false']],
  ['requests/cnda/-/stage', cndaStages],
  ['requests/psc/-/stage', pscStages],
  ['requests/psc/-/role', requestRoles],
  ['components/-/role', componentRoles],
]);

/** What a `segur.yaml` may go on with at a place. */
export function dossierSuggestions(place: PlaceAt, suggesting: DossierSuggesting): readonly Suggestion[] {
  const { path, key } = place;
  const { snapshot, language, catalogues, today } = suggesting;
  const where = path.join('/');
  if (key !== undefined) {
    if (where === '' && key === 'device') return values(devices);
    if (where === '' && key === 'wave') return values(['1', '2']);
    if (where === '' && key === 'catalogue') return values(catalogues);
    if (where === 'policy/severity') return values(severities);
    if (where === 'milestones') return milestone(snapshot, key, language);
    const dates = dateSuggestions(key, place.typed, { language, today });
    if (dates !== undefined) return dates;
    return values(namedValues.get(`${where}/${key}`) ?? []).map((one) => ({ ...one, inSchema: true }));
  }
  if (where === 'candidacy/audit/chapters/-')
    return values(catalogueOf(snapshot)?.chapters.map(({ name }) => name) ?? []);
  if (where === 'profiles' || where === 'profiles/-') return profiles(snapshot, where === 'profiles');
  if (where === 'policy/severity' || where === 'ignore') return keys(findingCodes);
  if (/^policy\/require\/[^/]+/u.test(where)) return values(requiredFacts);
  if (where === 'policy/formats' || where === 'policy/require') {
    return proofKinds.map((kind, rank) => ({
      label: kind,
      kind: 'key',
      rank,
      insert: `${kind}: [$1]`,
      isSnippet: true,
      detail: kindName(kind, language),
    }));
  }
  return dossierKeysAt(place, completionWords[language]);
}

/** The date that the agency published for the product's dispositif, as it is written: `2026-05-13T12:00`. */
function milestone({ dossier }: Snapshot, key: string, language: Language): readonly Suggestion[] {
  const known = knownMilestones(dossier.device?.value, dossier.wave?.value);
  if (known === undefined || (key !== 'date1' && key !== 'date2' && key !== 'date3')) return [];
  return [{ label: known[key], kind: 'value', rank: 0, detail: completionWords[language].dueDate }];
}

function catalogueOf({ catalogue }: Snapshot): Catalogue | undefined {
  return catalogue.kind === 'loaded' ? catalogue.catalogue : undefined;
}

/** Général goes without saying. */
function profiles({ catalogue, dossier }: Snapshot, withDash: boolean): readonly Suggestion[] {
  if (catalogue.kind !== 'loaded') return [];
  const chosen = new Set(dossier.profiles.map(({ value }) => value));
  return profilesOf(catalogue.catalogue)
    .slice(1)
    .filter(({ name }) => !chosen.has(name))
    .map(({ name, requirements }, rank) => ({
      label: name,
      kind: 'value',
      insert: `${withDash ? '- ' : ''}${scalarText(name)}`,
      detail: `+${requirements}`,
      rank,
    }));
}

function values(labels: readonly string[]): readonly Suggestion[] {
  return labels.map((label, rank) => ({ label, kind: 'value', rank, insert: scalarText(label, 'plain') }));
}

function keys(labels: readonly string[]): readonly Suggestion[] {
  return labels.map((label, rank) => ({ label, kind: 'key', rank, insert: `${label}: ` }));
}
