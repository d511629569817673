import type { Demand } from '../demands';
import type { ProofKind } from '../kinds';

/** Words that ask something of the form. */
export interface DemandRule {
  readonly demand: Demand;
  /** Matched as a kind's words are, and as linear. */
  readonly words: RegExp;
  /** The kinds of which it can be asked: a signed message is no signed page. */
  readonly of: ReadonlySet<ProofKind>;
}

const onScreen: ReadonlySet<ProofKind> = new Set(['demonstration', 'screenshot', 'video', 'cnda']);
const pages: ReadonlySet<ProofKind> = new Set([
  ...(['document', 'attestation', 'pentest-form', 'pdfa-document', 'scan'] as const),
  ...(['cnda', 'psc-habilitation', 'certificate', 'other'] as const),
]);

function rule(demand: Demand, of: ReadonlySet<ProofKind>, words: string): DemandRule {
  return { demand, of, words: new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])`, 'g') };
}

const seen = '(?:visibles?|apparentes?|lisibles?|affichee?s?|apparaiss(?:e|ent|ant))';
const address =
  "(?:l')?(?:urls?|adresses? (?:url|web|de la page|du site|internet|\\(url\\))|barres? d'adresse)";
const day = "(?:dates?(?! (?:de (?:naissance|creation|fin|debut|deces|validite)|d'expiration))|horodatages?)";
const showing = '(?:faisant apparaitre|laissant (?:apparaitre|voir)) (?:la |le |les |une |un |toujours )?';

/** In the order of `demands`. Source: real wordings, and what the agency asks of the penetration test form. */
export const demandRules: readonly DemandRule[] = [
  rule(
    'full-screen',
    onScreen,
    "pleins? ?-?ecrans?|full ?-?screen|(?:l'ensemble|la totalite|l'integralite) de l'ecran|ecran (?:entier|complet)",
  ),
  rule('url-visible', onScreen, `${address}[^.;:()]{0,60}? ${seen}|${showing}${address}`),
  rule(
    'date-visible',
    onScreen,
    `${day}[^.;:()]{0,60}? ${seen}|${showing}${day}|horodatee?s?|datees?|visibles?,? (?:ainsi que|et) (?:la |l'|le )?(?:date|heure|horodatage)`,
  ),
  rule(
    'signed',
    pages,
    "signee?s?(?: (?:electroniquement|numeriquement))?|(?:avec|revetue?s? (?:de |d'une )|portant (?:la |une )?) ?(?:la |une )?signatures?(?: electroniques?| manuscrites?)?|signatures? electroniques?|a signer",
  ),
  rule(
    'under-a-year',
    pages,
    "(?:datant |datee?s? |agee?s? )?(?:de |d'|a )?moins d'(?:un|1) an(?: d'anciennete)?|(?:datant |datee?s? )?(?:de )?moins de (?:12|douze) mois|(?:12|douze) derniers mois|inferieure?s? a (?:un|1) an|n'excedant pas (?:un|1) an|< ?1 an",
  ),
  rule('pdfa', pages, 'pdf ?[/-]? ?a(?:[- ]?\\d[abu]?)?(?! l)'),
];
