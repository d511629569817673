import { rule, type KindRule } from './kindRule';

const sheets =
  '(?:documents?|fichiers?|comptes?[ -]rendus?|cr|lettres?|volets?|vsm|xml|bilans?|synthese|prescriptions?|ordonnances?|dossiers?|pdf)';

/** Messages, exchanges, traces, and documents of a given format. */
export const exchangeRules: readonly KindRule[] = [
  rule(
    ['mail-source'],
    "(?:codes? )?sources? (?:smtp|du mail|du message|de l'e?-?mail|du courriel|des messages?|mime|eml|de l'accuse|des courriels?|brute? du)|messages? sources?|fichiers? (?:\\.?eml|\\.?msg|smtp)|(?:e-?mails?|courriels?|messages?) (?:au format|sous format|en format) (?:\\.?eml|smtp|\\.?msg|mime)|format eml|en-?tetes? (?:smtp|du mail|du message|du courriel)|messages? smtp",
    /^sources (?:des|smtp des)|^fichiers|^messages|^courriels|^e?-?mails/,
  ),
  rule(
    ['mail-source'],
    "(?:copies?|contenu|corps|exports?) (?:du|de l'|des) ?(?:mails?|courriels?|e-mails?)|(?:\\d+ )?(?:courriels?|e-?mails?|mails?)(?= (?:envoye|recu|emis|informant|transmis|genere|de notification|contenant))",
    /courriels|mails/,
  ),
  rule(
    ['xdm-archive'],
    '(?:(?:archives?|fichiers?|zip|paquets?|packages?)(?: au format)?(?: zip)? )?ihe[ _-]xdm(?:\\.zip)?|(?:archives?|fichiers?) xdm',
  ),
  rule(
    ['data-file'],
    '(?:dans )?(?:un |une |des |le )?(?:fichiers?|archives?|dossiers?) (?:au format |\\.)?(?:zip|compresse)',
    /fichiers|archives/,
  ),
  rule(['pdfa-document'], `(?:${sheets}[^.;:]{0,90}?)?(?:pdf ?/ ?a(?:-?\\d[abu]?)?|pdfa(?:-?\\d)?)`),
  rule(
    ['cda-document'],
    `(?:${sheets}[^.;:]{0,90}?)?(?:cda ?-?r2(?: ?-?n[13])?|cda(?: n[13])?|format (?:du )?ci-?sis)`,
  ),
  rule(
    ['log', 'hl7-message'],
    '(?:logs?|traces?|dumps?|extraits?|journal|journaux)[^.;:]{0,250}?(?:hl7(?: ?v2)?|ihe pam|segments? pid|messages? (?:adt|oru|mdm))',
  ),
  rule(
    ['hl7-message'],
    'messages?[^.;:]{0,40}?(?:hl7(?: ?v2)?|ihe pam|adt|oru|mdm|oml|siu)|flux hl7',
    /^messages/,
  ),
  rule(
    ['log'],
    "(?:extraits?|extracts?|extractions?|copies?|fichiers?|enregistrements?) (?:de |du |des |d'un |d'une |de la |de l'|d')?(?:logs?|traces?|journal|journaux|dumps?|requetes?|echanges?|trames?|flux)",
  ),
  rule(
    ['log'],
    "logs?|traces?(?! ecrite)|journa(?:l|ux)(?= (?:d'|de |des |applicati|techniqu|systeme))|dumps?|captures? (?:de trames?|reseaux?|wireshark|des? flux|du flux|des echanges|fiddler)|pcap",
  ),
  rule(
    ['log'],
    "(?:messages?|requetes?|reponses?|flux|transactions?|enveloppes?|jetons?|assertions?|tokens?)(?: et (?:la |les )?(?:reponses?|requetes?))?(?: de| d'| du| des| la| le| l'| https?| rest| xml| en)* ?(?:soap|vihf|saml|jwt|json|xds|xml|fhir|http|dicom|wado|id_token|oidc|mtom|iti-\\d+|td\\d)",
    /^(?:messages|requetes|reponses|jetons)/,
  ),
  rule(
    ['log'],
    "(?:requetes?|reponses?) (?:emises?|envoyees?|recues?|transmises?|de la transaction|d'appel)",
    /^(?:requetes|reponses)/,
  ),
];
