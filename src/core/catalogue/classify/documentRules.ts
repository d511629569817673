import { rule, type KindRule } from './kindRule';

/** Configuration, code, data, and what is written for people to read. */
export const documentRules: readonly KindRule[] = [
  rule(
    ['configuration'],
    "(?:extraits?|extracts?|copies?|parties?|exemples?|exports?|fichiers?)(?: commentee?s?)? (?:de |du |des |d'|de la |de l')?(?:fichiers? |parametres? )?(?:de |du |des |d'|de la |de l')?(?:configurations?|codes?(?: sources?)?(?! barre| postal| qr)|parametrages?|conf)",
    /^(?:extraits|extracts|fichiers|exports)/,
  ),
  rule(
    ['configuration'],
    "codes? sources?|scripts?|configurations? (?:du|de la|de l'|des|tls|dns|serveur|reseau)|parametres? de configuration",
  ),
  rule(
    ['certificate'],
    "certificats? (?:x\\.?509|serveurs?|clients?|tls|ssl|logiciels?|electroniques?|d'authentification|de signature|igc|organisation|utilises?|publics?|racines?|au format)|cles? publiques?|parties? publiques? du certificat",
    /^certificats|^cles/,
  ),
  rule(
    ['certificate', 'document'],
    'certificats?|certifications? (?:hds|iso)|agrements? hds',
    /^certificats/,
  ),
  rule(
    ['data-file'],
    "(?:fichiers?|exports?|extractions?|extraits?) (?:(?:au format |en |de |exporte |exportes )?(?:csv|json|xml|xlsx?|excel|txt|fhir)|de donnees|de la base|de base|des donnees|d'export|d'extraction|loinc)|jeux? de donnees|fichiers? (?:produits?|generes?)|(?:extractions?|exports?)(?= (?:obtenu|produit|realise|conforme|genere|correspondant|issu))|fichiers?(?= [^.;:]{0,40}?(?:csv|json|xlsx?))",
    /^(?:fichiers|exports|extractions|extraits)|^jeux/,
  ),
  rule(
    ['document', 'log'],
    "rapports? (?:d'import(?:ation)?|d'integration|d'execution|de traitement|d'erreurs?)",
    /^rapports/,
  ),
  rule(['document'], 'lister|decrire|expliquer|documenter|detailler'),
  rule(
    ['document'],
    "documentations?|documents?|procedures?|notices?|manuels?|guides?|modes? operatoires?|politiques?|pssi|pas(?= \\()|processus|matrices?(?: des flux)?|descriptions?|descriptifs?|plans? (?:d'assurance|de continuite|de reprise|de formation|qualite|d'actions?|de sauvegarde|de tests?)|formulaires?|questionnaires?",
    /^(?:documentations|documents|procedures|manuels|guides|formulaires)/,
  ),
  rule(
    ['document'],
    "listes?|tableaux?(?! de bord)|schemas?|architectures?|diagrammes?|dossiers? (?:d'architecture|de conception|technique|d'exploitation|de securite|d'homologation)|specifications?|notes? (?:de|d'|technique|explicative)|cahiers? de|rapports?|registres?|contrats?|conventions?|cgu|chartes?|fiches?|supports? de|analyses? de|cartographies?|inventaires?",
    /^(?:listes|tableaux|schemas|rapports|registres|fiches|contrats)/,
  ),
  rule(
    ['document'],
    'explications?|argumentaires?|justificatifs?|justifications?|syntheses?|comptes?[ -]rendus?|courriers?|lettres? de|bons? de|brochures?|plaquettes?|historiques? des|(?<!format |en )pdf|fichiers? pdf|organigrammes?|presentations? (?:de|du|des|powerpoint|ppt)|mesures (?:de securite|mises? en (?:place|ouvre))',
    /^(?:comptes|justificatifs|courriers|lettres)/,
  ),
];
