import { kindName } from '../../catalogue/kindNames';
import type { Language, Words } from '../../language/language';
import { shownExcerpt } from '../../evidence/privacy/shownExcerpt';
import { countOf } from '../../language/plural';
import type { FindingGroupMessages } from './messages';
import { unseenCharacter } from './unseenCharacter';

/** Sentences of the codes of the groups `dossier` and `coverage`. */
export const coverageMessages: Words<FindingGroupMessages<'dossier'> & FindingGroupMessages<'coverage'>> = {
  fr: {
    'catalogue-not-found': ({ reason, path }) =>
      reason === 'unnamed'
        ? 'Aucun catalogue n’est nommé : importez un REM (.xlsx), puis écrivez « catalogue: rem/… ».'
        : `Le catalogue « ${String(path)} » ${reason === 'absent' ? 'est introuvable' : 'ne peut pas être lu'}.`,
    'unknown-profile': ({ profile, nearest }) =>
      `Profil inconnu du catalogue : « ${String(profile)} ».${guess(nearest, 'Vouliez-vous', '« ', ' »')}`,
    'identifier-suspicious': ({ name, value }) =>
      `${String(name)} inhabituel : « ${String(value)} » (trois capitales et six chiffres, d’après les exemples connus).`,
    'milestone-near': ({ name, at, days, missing }) =>
      `${dateName(name, 'fr')} est dans ${String(days)} j (${String(at)}, heure de Paris) ; ${missingFr(missing)}.`,
    'milestone-passed': ({ name, at, missing }) =>
      `${dateName(name, 'fr')} est passée (${String(at)}, heure de Paris) ; ${missingFr(missing)}.`,
    'proof-missing': ({ requirement, name, kinds }) =>
      `${String(requirement)} : il manque la preuve ${String(name)} (${kindList(kinds, 'fr')}).`,
    'unknown-requirement': ({ id, nearest, candidates, kept }) =>
      candidates === undefined
        ? `Exigence inconnue du catalogue : « ${String(id)} ».${guess(nearest, 'Vouliez-vous', '« ', ' »')}${unseenCharacter(id, nearest, 'fr')}${kept === undefined ? '' : keptFr}`
        : `« ${String(id)} » désigne plusieurs exigences : ${String(candidates)}.`,
    'unknown-expected-proof': (params) =>
      `${unknownProofFr(params)}${params['kept'] === undefined ? '' : keptFr}`,
    'out-of-scope': ({ id, reason, profiles }) =>
      ({
        recommendation: `${String(id)} est une préconisation : ses preuves ne sont pas demandées.`,
        profile: `${String(id)} ne relève d’aucun profil choisi (${String(profiles)}).`,
        'not-critical': `${String(id)} n’est pas critique : déjà référencé en vague 1, le produit n’a pas à la prouver.`,
      })[String(reason)] ?? String(id),
    'unjustified-not-applicable': ({ said }) =>
      `${said === undefined ? '« notApplicable » sans justification' : `« ${shownExcerpt(String(said), 40)} » ne justifie rien`} : dites pourquoi l’exigence ne s’applique pas.`,
    'proof-on-not-applicable': ({ proofs }) =>
      `Déclarée non applicable, l’exigence porte pourtant ${countOf(proofs, 'preuve', 'preuves')}.`,
    'duplicate-proof': ({ name }) => `La même preuve est déjà jointe pour ${String(name)}.`,
  },
  en: {
    'catalogue-not-found': ({ reason, path }) =>
      reason === 'unnamed'
        ? 'No catalogue is named: import a REM (.xlsx), then write “catalogue: rem/…”.'
        : `The catalogue “${String(path)}” ${reason === 'absent' ? 'is not there' : "can't be read"}.`,
    'unknown-profile': ({ profile, nearest }) =>
      `The catalogue knows no profile “${String(profile)}”.${guess(nearest, 'Did you mean', '“', '”')}`,
    'identifier-suspicious': ({ name, value }) =>
      `Unusual ${String(name)}: “${String(value)}” (three capitals and six digits, by the known examples).`,
    'milestone-near': ({ name, at, days, missing }) =>
      `${dateName(name, 'en')} is in ${String(days)} d (${String(at)}, Paris time); still missing: ${countOf(missing, 'proof', 'proofs')}.`,
    'milestone-passed': ({ name, at, missing }) =>
      `${dateName(name, 'en')} has passed (${String(at)}, Paris time); still missing: ${countOf(missing, 'proof', 'proofs')}.`,
    'proof-missing': ({ requirement, name, kinds }) =>
      `${String(requirement)}: proof ${String(name)} is missing (${kindList(kinds, 'en')}).`,
    'unknown-requirement': ({ id, nearest, candidates, kept }) =>
      candidates === undefined
        ? `The catalogue knows no requirement “${String(id)}”.${guess(nearest, 'Did you mean', '“', '”')}${unseenCharacter(id, nearest, 'en')}${kept === undefined ? '' : keptEn}`
        : `“${String(id)}” names several requirements: ${String(candidates)}.`,
    'unknown-expected-proof': (params) =>
      `${unknownProofEn(params)}${params['kept'] === undefined ? '' : keptEn}`,
    'out-of-scope': ({ id, reason, profiles }) =>
      ({
        recommendation: `${String(id)} is a préconisation: no proof of it is asked for.`,
        profile: `${String(id)} belongs to none of the chosen profiles (${String(profiles)}).`,
        'not-critical': `${String(id)} is not critical: a product listed in wave 1 need not prove it again.`,
      })[String(reason)] ?? String(id),
    'unjustified-not-applicable': ({ said }) =>
      `${said === undefined ? '“notApplicable” without a reason' : `“${shownExcerpt(String(said), 40)}” is no reason`}: say why the requirement does not apply.`,
    'proof-on-not-applicable': ({ proofs }) =>
      `Declared not applicable, the requirement still has ${countOf(proofs, 'proof', 'proofs')}.`,
    'duplicate-proof': ({ name }) => `The same proof is already attached for ${String(name)}.`,
  },
};

/** Of a correction of the catalogue whose target is not in it. */
const keptFr = ' La correction est gardée, sans effet.';
const keptEn = ' The correction is kept and has no effect.';

type Params = Readonly<Record<string, string | number | undefined>>;

function unknownProofFr({ reason, requirement, name, names, nearest }: Params): string {
  if (reason === 'unnamed')
    return `Dites pour quelle preuve (« for: ») ; ${String(requirement)} en attend : ${String(names)}.`;
  if (reason === 'ambiguous')
    return `« ${String(name)} » désigne plusieurs preuves ; au choix : ${String(names)}.`;
  if (reason === 'scenario')
    return `${String(requirement)} n’a pas de scénario « ${String(name)} ».${guess(nearest, 'Vouliez-vous', '« ', ' »')}`;
  return `${String(requirement)} n’attend pas de preuve « ${String(name)} ».${guess(nearest, 'Vouliez-vous', '« ', ' »')}${unseenCharacter(name, nearest, 'fr')}`;
}

function unknownProofEn({ reason, requirement, name, names, nearest }: Params): string {
  if (reason === 'unnamed')
    return `Say which proof it is (“for:”); ${String(requirement)} expects: ${String(names)}.`;
  if (reason === 'ambiguous') return `“${String(name)}” names several proofs; one of: ${String(names)}.`;
  if (reason === 'scenario')
    return `${String(requirement)} has no scenario “${String(name)}”.${guess(nearest, 'Did you mean', '“', '”')}`;
  return `${String(requirement)} expects no proof “${String(name)}”.${guess(nearest, 'Did you mean', '“', '”')}${unseenCharacter(name, nearest, 'en')}`;
}

function missingFr(missing: string | number | undefined): string {
  return countOf(missing, 'preuve manque', 'preuves manquent');
}

function guess(nearest: string | number | undefined, words: string, before: string, after: string): string {
  if (nearest === undefined || nearest === '') return '';
  const space = words === 'Vouliez-vous' ? ' ' : '';
  return ` ${words} ${before}${String(nearest)}${after}${space}?`;
}

function dateName(name: string | number | undefined, language: Language): string {
  const number = String(name).replace('date', '');
  return language === 'fr' ? `La date ${number}` : `Date ${number}`;
}

function kindList(kinds: string | number | undefined, language: Language): string {
  const names = String(kinds)
    .split(' ')
    .map((kind) => kindName(kind, language));
  return names.join(language === 'fr' ? ' ou ' : ' or ');
}
