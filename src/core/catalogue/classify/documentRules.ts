import { rule, weakRule, type KindRule } from './kindRule';

/** Configuration, code, data, and what is written for people to read. */
export const documentRules: readonly KindRule[] = [
  rule(
    ['configuration'],
    "(?:extraits?|extracts?|copies?|parties?|exemples?|exports?|fichiers?|contenus?|elements?)(?: commentee?s?)? (?:de |du |des |d'|de la |de l')?(?:fichiers? |parametres? )?(?:de |du |des |d'|de la |de l')?(?:configurations?|codes?(?: sources?)?(?! barre| postal| qr)|parametrages?|conf)",
  ),
  rule(
    ['configuration'],
    "codes? (?:sources?|commentee?s?|java|javascript|sql|de la (?:fonction|methode))|fichiers? (?:properties|ya?ml|ini|conf)|scripts?|configurations? (?:du|de la|de l'|des|tls|dns|serveur|reseau|systeme|applicative|technique)|parametres? de (?:la )?configuration|parametrages? [^.;:]{0,40}\\(extraits?\\)",
  ),
  rule(
    ['certificate'],
    "(?:copies? (?:du |des |de la )?)?(?:certificats? (?:x\\.?509|serveurs?|clients?|tls|ssl|logiciels?|electroniques?|d'authentification|de signature|igc|organisation|utilises?|publics?|racines?|au format|de chiffrement|de l'autorite|d'ac|s/mime|presentes?|installes?)|cles? publiques?|parties? publiques? du certificat|chaines? de (?:certification|certificats|confiance)|autorites? de certification|csr)",
  ),
  rule(
    ['certificate', 'document'],
    "(?:copies? (?:du |des |de la |de l')?)?(?:certificats?(?! medica| de deces)|certifications? (?:hds|iso|de l'hebergeur)|agrements? hds)",
  ),
  rule(
    ['data-file'],
    "(?:fichiers?|exports?|extractions?|extraits?) (?:de donnees|de la base|de base|des donnees|d'export|d'extraction|loinc|de la table|d'echange)|jeux? de donnees|fichiers? (?:produits?|generes?|exportes?|extraits?|d'import|obtenus?|plats?)|(?:extractions?|exports?)(?= (?:obtenu|produit|realise|conforme|genere|correspondant|issu|effectue|complet))|fichiers?(?= [^.;:]{0,40}?(?:csv|json|xlsx?|zip))|donnees (?:exportees?|extraites?)|ressources? fhir",
  ),
  weakRule(['data-file'], 'extractions?|exports?(?! pdf)'),
  rule(
    ['document', 'log'],
    "(?:rapports?|comptes?[ -]rendus?|resultats?) (?:d'import(?:ation)?|d'integration|d'execution|de traitement|d'erreurs?)",
  ),
  rule(
    ['document'],
    "(?:lister|decrire|expliquer|documenter|detailler|rediger|expliciter|justifier(?! d(?:e (?:la )?|'une |es )certifications?)(?! (?:par (?!ecrit)|avec |a l'aide |au moyen )))|(?:editeur|industriel|candidat|fournisseur|hebergeur) (?:doit )?(?:decri(?:t|re)|expliquer?|liste|detaille|documente|justifier?)",
  ),
  rule(
    ['document'],
    "documentations?|procedures?|manuels?|guides?|modes? operatoires?|modes? d'emploi|politiques?|pssi|matrices?(?: des flux)?|descriptions?|descriptifs?|plans? (?:d'assurance|assurance|de continuite|de reprise|de formation|qualite|d'actions?|de sauvegarde|de tests?|de secours|de remediation|d'audit|de maintenance|de controle)|pas(?= \\()|pca|pra|paq|dat(?= ?\\(| ?$)|dossiers? (?:d'architecture|de conception|technique|d'exploitation|de securite|d'homologation|de specifications?|d'analyse|fonctionnel|de tests?)|analyses? (?:de|des) (?:risques?|impact)|aipd|proces[ -]verba(?:l|ux)|pv(?= de| d'| signe)|cahiers? (?:de|des)|extraits? (?:de la |de l'|du |de |des )(?:documentations?|manuels?|guides?|contrats?|politiques?|procedures?|pssi|cgu|rapports?|registres?|documents?|dossiers?|cahiers?|pas)|extraits? k-?bis|k-?bis",
  ),
  weakRule(
    ['document'],
    "traces? ecrites?|avis (?:du|de la|de l')(?! utilisateur)|documents?|notices?|processus|formulaires?|questionnaires?|listes?|tableaux?(?! de bord)|schemas?|architectures?|diagrammes?|logigrammes?|specifications?|notes?(?! ?[:(]| que | bien)(?= [a-z])|rapports?|registres?|contrats?|conventions?|cgu|cgv|conditions generales|chartes?|fiches?|supports? (?:de|pedagogique|d')|analyses? de|cartographies?|inventaires?|modeles? de|accords?(?= (?:de |cadre|ecrit))|avenants?|referentiels?|mentions? (?:legales?|d'information)|politiques? de|bulletins?|calendriers?|plannings?|feuilles? de route|devis|factures?|bons? de commande",
  ),
  weakRule(
    ['document'],
    "resultats? (?:du |de la |des )(?:scan|tests?|analyses?|audits?|controles?)|explications?|argumentaires?|justificatifs?(?! ?[(:])|justifications?(?! ?[(:])|syntheses?|comptes?[ -]rendus?|courriers?|lettres? de|bons? de|brochures?|plaquettes?|historiques?(?= (?:des?|du|d'|complete?s?)(?![a-z]))|(?:noms?(?: et versions?)? (?:des |de la |de l')?)?(?:librairies?|bibliotheques?)|ecrits?(?= (?:de|du|d'|signe|[a-z]{3,12}ant)(?![a-z]))|(?:reponses?|textes?|precisions?|elements?|confirmations?|note) (?:ecrite?s?|explicatif?v?e?s?|expliquant|decrivant|precisant|justifiant|detaillant)|(?<!format |en )pdf|fichiers? (?:pdf|word)|organigrammes?|presentations? (?:de|du|des|powerpoint|ppt)|mesures (?:de securite|mises? en (?:place|ouvre))|fichiers? (?:texte|de synthese)",
  ),
];
