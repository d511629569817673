import { rule, type KindRule } from './kindRule';

/** Links, numbers, certificates and signed forms that an office or a test tool gives. */
export const officialRules: readonly KindRule[] = [
  rule(
    ['gazelle-link'],
    'liens? permanents?|permalinks?|permanent links?|liens? perennes?|urls? permanentes?',
  ),
  rule(
    ['gazelle-link'],
    "(?:liens?|urls?|adresses?|rapports?)[^.;]{0,60}?(?:gazelle|evsclient|evs client|espace de tests? d'interoperabilite|cas de tests? ci-sis)",
  ),
  rule(
    ['msante-test'],
    "(?:identifiants?|numeros?|n°|id|liens?) ?(?:unique )?(?:de |d'|du |des |associe a )?(?:l')?(?:execution|tests?|cas de tests?)(?=[^.;]{0,160}?(?:mss|motco2|mssante))",
  ),
  rule(
    ['msante-test'],
    "(?:identifiants?|numeros?|n°) (?:de |du |des |d')[^.;]{0,30}?motco2|identifiants? de l'execution du cas de tests?",
  ),
  rule(
    ['cnda'],
    '(?:justificatifs?|justifications?|attestations?|certificats?|fourniture|fournir|preuves?|notifications?|courriers?|homologations?|autorisations?|agrements?)[^.;:]{0,60}?(?:cnda|gie sesam|sesam[ -]vitale|apcv|appli carte vitale)',
  ),
  rule(
    ['cnda'],
    "(?:justificatifs?|attestations?|fourniture|fournir|preuves?|copies?|decisions?)(?: de| d'| du| la| le| l'| des| une| un| )*(?:homologations?(?! de securite| rgs)|(?:autorisations?|agrements?)(?=[^.;:]{0,60}?(?:teleservices?|insi?|dmp|e-?prescription)))",
  ),
  rule(
    ['cnda'],
    '(?:homologations?|autorisations?|agrements?|habilitations?) (?:du |par le |aupres du )?cnda',
  ),
  rule(
    ['psc-habilitation'],
    "(?:(?:justificatifs?|preuves?|attestations?|notifications?|courriels?|copies?|captures? d'ecran|numeros?)(?: de| d'| du| la| le| l'| des| une| un| )*)?habilitations?(?=[^.;]{0,80}?(?:pro ?sante ?connect|psc|espace de confiance|editeur|proxy|datapass))",
  ),
  rule(['psc-habilitation'], '(?:(?:numeros?|identifiants?|n°|copies?)[^.;]{0,40}?)?datapass'),
  rule(
    ['pentest-form'],
    "(?:formulaires?|rapports?|grilles?|syntheses?)[^.;]{0,60}?(?:tests? d'intrusions?|pentests?)|tests? d'intrusions? (?:dument )?(?:rempli|complete|signe)",
  ),
  rule(
    ['attestation'],
    "attestations?(?: sur l'honneur)?|engagements? (?:ecrits?|signes?|sur l'honneur|de l'editeur|du candidat)|lettres? d'engagement|declarations? (?:sur l'honneur|de l'editeur|du candidat|de la part|d'engagement|signees?|de conformite|ecrites?)",
  ),
  // Any other page: whatever it leads to, what is given is a link.
  rule(
    ['other'],
    "(?:liens?|urls?|adresses? (?:url|web|internet|du site))(?: internet| web| url)? (?:vers|du|de|d'acces|permettant|public)",
  ),
];
