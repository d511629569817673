import { rule, type KindRule } from './kindRule';

const sheets =
  '(?:documents?|fichiers?|comptes?[ -]rendus?|cr|lettres?|volets?|vsm|xml|bilans?|synthese|prescriptions?|ordonnances?|dossiers?|pdf|certificats? medica(?:l|ux)|resultats?|rapports?|exemples?)';
const near = '(?:(?!cda)[^.;:]){0,90}?';
const of = "(?:de |du |des |d'un |d'une |de la |de l'|d'|de l'ensemble des )?";
const logs =
  '(?:logs?|traces?|journ(?:al|aux)|dumps?|requetes?|reponses?|echanges?|trames?|flux|transactions?|messages? (?:soap|echanges?))';
/** A test has its name in capitals of several parts, `CI-SIS-IHE-XDM-PMC-Sc1`. */
const named = '(?:ci-sis|ihe|mss|ans|segur|dmp)[-_][a-z0-9][a-z0-9_.-]{0,80}';
const formats = '(?:csv|json|xml|xlsx?|excel|txt|fhir|ics|ldif|sql|parquet|tsv|dicom)';

/** Messages, exchanges, traces, and documents of a given format. */
export const exchangeRules: readonly KindRule[] = [
  rule(
    ['mail-source'],
    "(?:codes? )?(?:contenus? )?sources? (?:\\(?mime\\)? |complete |brute )?(?:smtp|du mail|du message|de l'e?-?mail|du courriel|des (?:deux |trois |\\d )?messages?|mime|eml|de l'accuse|des courriels?|des mails|des e-mails|brute? du)|messages? sources?|fichiers? (?:au format )?(?:\\.?eml|\\.?msg|smtp)|(?:e-?mails?|courriels?|messages?|fichiers?|mails?) (?:recus? |envoyes? |emis )?(?:au format|sous format|en format|sous forme) (?:de fichier )?(?:\\.?eml|smtp|\\.?msg|mime)|(?:format |\\.)?eml|en-?tetes? (?:smtp|complete? du|du mail|du message|du courriel|de l'e-?mail|mime)|messages? (?:smtp|mss(?:ante)?)|(?:contenus? )?sources? \\(mime\\)[^.;:]{0,20}",
  ),
  rule(
    ['mail-source'],
    "(?:copies?|contenu|corps|exports?|extraits?) (?:du|de l'|des|d'un) ?(?:mails?|courriels?|e-mails?)|(?:\\d+ )?(?:courriels?|e-?mails?|mails?)(?! d'habilitation)(?= (?:mss|mssante|securise|envoye|recu|emis|informant|transmis|genere|de notification|contenant|d'invitation|de confirmation|d'alerte|automatique|adresse|sortant|entrant))",
  ),
  // The name of a test, in which the file that it is about has its part.
  rule(
    ['gazelle-link'],
    `(?:(?:archives?|fichiers?|pieces? jointes?|pj)(?: au format)?(?: zip)? )?(?:ihe[ _-]?)?xdm(?:\\.zip)? (?:du|pour le|de l'etape du) (?:cas de )?tests? ${named}`,
  ),
  rule(
    ['xdm-archive'],
    '(?:(?:archives?|fichiers?|zip|paquets?|packages?|pieces? jointes?|dossiers?)(?: au format)?(?: zip)? )?(?:compresse )?ihe[ _-]?xdm(?:\\.zip)?|(?:archives?|fichiers?|zip|pieces? jointes?|pj)(?: au format)? (?:zip )?xdm(?:\\.zip)?|xdm\\.zip',
  ),
  rule(
    ['data-file'],
    '(?:dans )?(?:un |une |des |le )?(?:fichiers?|archives?|dossiers?) (?:au format |\\.)?(?:zip|compressee?s?)',
  ),
  rule(['pdfa-document'], `(?:${sheets}${near})?(?:pdf ?[/-]? ?a(?:[- ]?\\d[abu]?)?|pdf[- ]a-?\\d)(?! 'l)`),
  rule(
    ['cda-document'],
    `(?:${sheets}(?:(?! pdf)[^.;:]){0,90}?)?(?:cda ?-?r2(?: ?-?(?:n|niveau )[13])?|cda(?: (?:n|niveau )[13])?|format (?:du )?ci-?sis)`,
  ),
  rule(
    ['log', 'hl7-message'],
    '(?:logs?|traces?|dumps?|journal|journaux)[^.;:]{0,250}?(?:hl7(?: ?v2)?|ihe pam|segments? pid|messages? (?:adt|oru|mdm))',
  ),
  rule(
    ['hl7-message'],
    "(?:(?:extraits?|contenus?|copies?|exemples?|captures?) (?:du |de |des |d'un |d'une )?)?(?:messages?|flux|trames?|fichiers?|evenements?)[^.;:]{0,40}?(?:hl7(?: ?v ?2(?:\\.\\d)?)?|hpk|ihe pam|adt|oru|mdm|oml|orm|siu|(?<=flux )pam)(?![a-z0-9])|(?:hl7(?: ?v2)?|adt|oru|mdm)(?= |\\^|$)",
  ),
  rule(
    ['data-file'],
    "dumps? (?:de |de la |d'une )?(?:base|sql)|fichiers? [a-z0-9_-]{1,40}\\.(?:xml|csv|json|txt|xlsx?)",
  ),
  rule(
    ['log'],
    `(?:extraits?|extracts?|extractions?|copies?|fichiers?|enregistrements?|exports?|contenus?|captures?|exemples?|releves?) ${of}${logs}`,
  ),
  rule(
    ['log'],
    "logs?|traces?(?! ecrite)|tracabilite de|tracages?|journa(?:l|ux)(?= (?:d'|de |des |du |applicati|techniqu|systeme))|journalisation|dumps?|captures? (?:de )?(?:trames?|reseaux?|wireshark|des? flux|du flux|des echanges|des requetes|du trafic|fiddler|tcpdump|https?)|trames?(?! de )|trames? (?:de la |de l'|d[ue]s? )(?:echange|requete|appel|transaction|message)|pcap|wireshark|fichiers? (?:har|pcap)|pistes? d'audit|vihf|saml|assertions?|requetes? sql|messages? d(?:e |'|e la |e l')(?:requete|demande|reponse|recherche|consultation|alimentation|soumission|acquittement)|extraits? (?:de l'|des )historiques? (?:d'|de |des |du )(?:acces|connexions?|appels?|evenements?|consultations?|echanges?)|historique(?= [^.;:]{0,40}(?:journa(?:l|ux)|logs?|traces?)(?![a-z]))",
  ),
  rule(
    ['log'],
    "(?:messages?|requetes?|reponses?|flux|transactions?|enveloppes?|jetons?|assertions?|tokens?|appels?|contenus?)(?: et (?:la |les |sa )?(?:reponses?|requetes?))?(?: de| d'| du| des| la| le| l'| https?| rest| xml| en| acces| id)* ?(?:soap|vihf|saml|jwt|json|xds|xml|fhir|http|https|dicom|wado|id_token|oidc|oauth2?|mtom|iti-\\d+|td ?\\d|api|rest|acces|webservice|ws|ldap)",
  ),
  rule(
    ['log'],
    "(?:requetes?|reponses?|flux)(?: et (?:la |les |sa )?(?:reponses?|requetes?))? (?:emis(?:es?)?|envoye(?:e?s?)|recus?|recues?|transmis(?:es?)?|de la transaction|d'appel|de l'appel|d'interrogation|du teleservice|de recherche|echanges?|technique)|echanges (?:soap|https?|techniques?|reseau|entre|avec)|jetons?|(?:access |refresh |id )?tokens?|id_token|userinfo",
  ),
  rule(
    ['data-file'],
    `(?:fichiers?|exports?|extractions?|extraits?|tables?|tableaux?|listes?)(?: [a-z'-]+){0,6}? (?:(?:\\((?:fichiers?|exports?|extractions?) )?(?:au format |sous format |en |(?:de |d')?format )|\\((?:fichiers? )?)\\.?${formats}(?: |$|(?![a-z]))|(?:fichiers?|exports?|extractions?) (?:exporte |exportes )?(?:${formats}|hprim|hpr|dcm)|(?:documents?|objets?|images?|fichiers?|manifestes?)(?: [a-z'-]+){0,3}? \\(?(?:fichiers? )?(?:dicom|kos)|kos`,
  ),
];
