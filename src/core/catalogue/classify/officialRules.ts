import { rule, weakRule, type KindRule } from './kindRule';

const articles = "(?: de| d'| du| la| le| l'| des| une| un| )*";
const numbers = '(?:identifiants?|numeros?|nos?|id|reference)';

/** Links, numbers, certificates and signed forms that an office or a test tool gives. */
export const officialRules: readonly KindRule[] = [
  rule(
    ['gazelle-link'],
    'liens? permanent?(?:e?s?|s)|permalinks?|permaliens?|permanent links?|liens? perm[ae]n[ae]nt?s?|liens? perennes?|(?:urls?|adresses?) permanentes?',
  ),
  rule(
    ['gazelle-link'],
    "(?:liens?|urls?|adresses?|rapports?|resultats?|references?)(?:[^.;]|\\.zip){0,60}?(?:gazelle|evs ?client|evs|espace de tests? d'interoperabilite|tests? ci-sis)|tests? gazelle|rapports? (?:de validation|de tests?) (?:ci-sis|d'interoperabilite)",
  ),
  rule(
    ['msante-test'],
    `(?:${numbers}|liens?) ?(?:unique )?(?:de |d'|du |des |associes? a )?(?:l')?(?:execution|tests?|cas de tests?)(?=[^.;]{0,160}?(?:mss|motco2|mssante))`,
  ),
  rule(
    ['msante-test'],
    `${numbers} (?:de |du |des |d'|affiche |unique )[^.;]{0,60}?motco ?2|(?:identifiants?|numeros?|id|nos?) (?:de l'|d')execution d(?:u|es|'un) (?:cas de )?tests?|tests? motco ?2|motco ?2`,
  ),
  rule(
    ['cnda'],
    "(?:justifier|justificatifs?|justifications?|attestations?|certificats?|certifications?|fourniture|fournir|preuves?|notifications?|courriers?|courriels?|e?-?mails?|homologations?|autorisations?|agrements?|decisions?|numeros? d'agrement|copies? (?:du|de la|de l')[^.;:]{0,30}?)[^.;:]{0,60}?(?:cnda|gie sesam|sesam[ -]vitale|apcv|appli carte vitale)",
  ),
  rule(
    ['cnda'],
    `(?:justifier|justificatifs?|attestations?|fourniture|fournir|preuves?|copies?|decisions?)${articles}(?:homologations?(?! de securite| rgs)|(?:autorisations?|agrements?)(?=[^.;:]{0,60}?(?:teleservices?|insi?|dmp|e-?prescription)))`,
  ),
  rule(
    ['cnda'],
    '(?:homologations?|autorisations?|agrements?|habilitations?) (?:du |par le |aupres du )?cnda|(?:homologations?|autorisations?|agrements?)(?=[^.;:]{0,40}?(?:teleservices?|insi|dmp|e-?prescription))',
  ),
  rule(
    ['psc-habilitation'],
    `(?:(?:justifier|justificatifs?|preuves?|attestations?|notifications?|courriels?|mails?|e-mails?|courriers?|copies?|captures? d'ecran|numeros?|decisions?)${articles})?habilitations?(?=[^.;]{0,80}?(?:pro ?sante ?connect|psc|edc|espace de confiance|editeurs?(?! de rapport)|proxy|datapass))`,
  ),
  rule(
    ['psc-habilitation'],
    `(?:${numbers}|demandes?|copies?)[^.;]{0,40}?(?:datapass|(?<![a-z])nru)(?![a-z])|datapass|(?:(?:${numbers}) (?:de )?)?client[ _-]?ids?`,
  ),
  rule(
    ['pentest-form'],
    "(?:formulaires?|rapports?|comptes?[ -]rendus?|grilles?|fiches?|syntheses?|resultats?|attestations?)(?:(?!accompagne|ainsi que|complete)[^.;]){0,60}?(?:tests? d'intrusions?|tests? de penetration|pen-?tests?)|(?:tests? d'intrusions?|tests? de penetration|pentests?) (?:dument )?(?:rempli|complete|signe|realise)|audits? d'intrusions?",
  ),
  rule(
    ['attestation'],
    "attestations?(?: sur l'honneur)?|engagements? (?:ecrits?|signes?|sur l'honneur|de l'editeur|de l'industriel|du candidat|du fournisseur|de la part)|lettres? d'engagement|declarations? (?:sur l'honneur|de l'editeur|de l'industriel|du candidat|de la part|d'engagement|signees?|de conformite|ecrites?)|(?:editeur|industriel|candidat|fournisseur|hebergeur) (?:doit )?(?:attester?|declarer?|certifier?|s'engager?)(?! a fournir)|attester",
  ),
  weakRule(
    ['attestation'],
    "engagements?(?! de services?)|declarations?(?! (?:de|d'|du|des) (?:fait|naissance|incident))",
  ),
  // Any other page: whatever it leads to, what is given is a link.
  rule(
    ['other'],
    "(?:liens?|urls?|adresses? (?:url|web|internet|du site))(?: internet| web| url)? (?:vers|du|de|d'acces|permettant|public)",
  ),
];
