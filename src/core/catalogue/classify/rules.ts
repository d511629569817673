import type { ProofKind } from '../kinds';

/** Words that, where they lead a prose, say what is to be deposited. */
export interface KindRule {
  readonly kinds: readonly ProofKind[];
  /**
   * Matched on the prose in lower case, without accents, curly signs and runs of blanks. Every pattern is linear: no
   * repetition inside a repetition, and bounded gaps.
   */
  readonly words: RegExp;
  /** The words ask for several by themselves (`copies d'ecran`). */
  readonly several?: RegExp;
}

const picture = "(?:copies?|captures?|capures?|captures? copies?|impressions?) ?(?:d'|d |de l')(?:un )?ecrans?";
const film = '(?:captures? |enregistrements? |sequences? )?videos?(?: de demonstration)?';
const manyPictures = /^(?:copies|captures|capures|impressions)\b|ecrans$/;

function rule(kinds: readonly ProofKind[], words: string, several?: RegExp): KindRule {
  return { kinds, words: new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])`, 'g'), ...(several ? { several } : {}) };
}

/**
 * In order: of two rules whose words begin at one place, the first one counts. Rules for a phrase stand before those for a
 * word that begins it. Source: real wordings, read one by one; the wording of each is the agency's, the patterns are ours.
 */
export const kindRules: readonly KindRule[] = [
  // Links and numbers given by test tools.
  rule(['gazelle-link'], 'liens? permanents?|permalinks?|liens? perennes?|liens? (?:vers|du|de)[^.;]{0,40}(?:gazelle|evs|espace de tests?|cas de tests?)'),
  rule(['gazelle-link'], "(?:url|adresse|rapports?)[^.;]{0,60}(?:gazelle|evsclient|evs client|espace de tests d'interoperabilite)"),
  rule(['msante-test'], "(?:identifiants?|numeros?|n°|id|lien) ?(?:unique )?(?:de |d'|du |des |associe a )?(?:l')?(?:execution|test|tests|cas de test)[^.;]{0,120}(?:mss|motco2|mssante)"),
  rule(['msante-test'], "(?:identifiants?|numeros?|n°) (?:du|de|des|d')[^.;]{0,30}(?:motco2|tests?[^.;]{0,20}mssante)|identifiants? de l'execution du cas de test"),
  // Certification by the CNDA: what is shown may be an extract of its site, so this comes before pictures.
  rule(['cnda'], `(?:${picture})[^.;]{0,60}espace (?:personnel |client |industriel |editeur )?(?:du |de l'|sur le site du )?(?:cnda)`),
  rule(['cnda'], "(?:justificatifs?|justification|attestations?|certificats?|fourniture|fournir|preuves?|notification|courriers?|homologations?|autorisations?|agrements?)[^.;:]{0,60}(?:cnda|gie sesam|sesam[ -]vitale|apcv|appli carte vitale)"),
  rule(['cnda'], "(?:justificatifs?|attestations?|fourniture|fournir|preuves?|copies?|decision)(?: de| d'| du| la| le| l'| des| une| un| )*(?:homologations?|autorisations?|agrements?)[^.;:]{0,60}(?:teleservices?|insi?|dmp|e-?prescription|hdmp)"),
  rule(['cnda'], "(?:homologations?|autorisations?|agrements?|habilitations?) (?:du |par le |aupres du |delivree? par le )?cnda|attestations? de conformite cnda"),
  // Pro Santé Connect.
  rule(['psc-habilitation'], "(?:justificatifs?|preuves?|attestations?|notification|courriels?|copies?|captures? d'ecran|numeros?)?(?: de| d'| du| la| le| l'| des| une| un| )*habilitations?[^.;]{0,80}(?:pro ?sante ?connect|psc|espace de confiance|editeur|proxy|datapass)"),
  rule(['psc-habilitation'], '(?:numeros?|identifiants?|n°|copies?)[^.;]{0,40}datapass|datapass'),
  // Signed forms and commitments.
  rule(['pentest-form'], "(?:formulaires?|rapports?|grilles?|synthese)[^.;]{0,60}tests? d'intrusions?|formulaires?[^.;]{0,40}pentests?|rapports? (?:de |d')?pentests?|tests? d'intrusions? (?:dument )?(?:rempli|complete|signe)"),
  rule(['attestation'], "attestations? sur l'honneur|attestations?|engagements? (?:ecrits?|signes?|sur l'honneur|de l'editeur|du candidat)|lettres? d'engagement|declarations? (?:sur l'honneur|de l'editeur|du candidat|de la part|d'engagement|signees?|de conformite)|declarations? ecrites?"),
  // Pictures and films.
  rule(['demonstration'], `demonstrations?(?: filmees?)?(?! de conformite)`),
  rule(['demonstration'], `(?:${picture})[ ,]*(?:et/ou|ou|/|,|et)? ?(?:une |des |de |d'une )?(?:${film})|(?:${film}) ?(?:\\([^()]{0,40}\\) ?)?[ ,]*(?:et/ou|ou|/|,) ?(?:une |des |de |d'une )?(?:${picture})`, manyPictures),
  rule(['video'], film, /^(?:captures|enregistrements|sequences)|videos/),
  rule(['screenshot'], picture, manyPictures),
  rule(['screenshot'], "screenshots?|photos?|copies? de l'ecran|captures? des ecrans|copies? des ecrans|images? d'ecran", /s\b/),
  rule(['scan'], "scans? (?:de (?:la |l'|vos |ces |tous les )?|du |des |d'un |d'une )(?!vulnerab|port|securit|reseau|antiv|code)|documents? (?:papier )?(?:scannes?|numerises?)|editions? papier (?:scannees?|numerisees?)|numerisations? (?:du|de|des)|scans?(?= ?$)", /^scans|^documents|^editions/),
  // Messages and exchanges.
  rule(['mail-source'], "(?:code )?sources? (?:smtp|du mail|du message|de l'e?-?mail|du courriel|des messages?|mime|eml|de l'accuse|des courriels?|brute? du)|messages? sources?|fichiers? (?:eml|\\.eml|msg|smtp)|(?:e-?mails?|courriels?|messages?) (?:au format|sous format|en format) (?:eml|smtp|\\.eml|msg|mime)|format eml|en-?tetes? (?:smtp|du mail|du message|du courriel)", /^sources (?:des|smtp des)|^fichiers|^messages|^courriels|^e?-?mails/),
  rule(['mail-source'], "(?:le |la |les |un |une |des |\\d+ )?(?:courriels?|e-?mails?|mails?)(?= (?:envoye|recu|emis|informant|transmis|genere|de notification|contenant))", /courriels|mails/),
  rule(['data-file'], "(?:dans )?(?:un |une |des |le )?(?:fichiers?|archives?|dossiers?) (?:au format |\\.)?(?:zip|compresse)"),
  rule(['xdm-archive'], "(?:archives?|fichiers?|zip|paquets?|packages?)?(?: au format)?(?: zip)? ?ihe[ _-]xdm(?:\\.zip)?|(?:archives?|fichiers?) xdm"),
  rule(['log', 'hl7-message'], "(?:logs?|traces?|dumps?|extraits?|journal|journaux)[^.;:]{0,90}(?:hl7(?: ?v2)?|ihe pam|segments? pid|messages? adt|messages? oru|messages? mdm)", /^(?:logs|traces|dumps)/),
  rule(['hl7-message'], "messages?[^.;:]{0,40}(?:hl7(?: ?v2)?|ihe pam|\\badt\\b|\\boru\\b|\\bmdm\\b|\\boml\\b|\\bsiu\\b)|flux hl7", /^messages/),
  rule(['log'], "(?:extraits?|extracts?|extractions?|copies?|fichiers?|enregistrements?) (?:de |du |des |d'un |d'une |de la |de l')?(?:logs?|traces?|journa(?:l|ux)|dumps?|traces? d'audit|fichiers? de log|fichiers? de traces?|requetes?|echanges?|trames?|flux)", /logs|traces|journaux|dumps|trames|echanges/),
  rule(['log'], "logs?|traces?(?! ecrite)|journa(?:l|ux) (?:d'|de |des |applicati|techniqu|systeme)[a-z']*|dumps?|captures? (?:de trames?|reseaux?|wireshark|des flux|du flux|de flux|des echanges|fiddler)|traces? reseaux?|fichiers? pcap|pcap", /logs|traces|journaux|dumps|trames/),
  rule(['log'], "(?:messages?|requetes?|reponses?|flux|transactions?|enveloppes?|jetons?|assertions?|tokens?)(?: et (?:la |les )?(?:reponses?|requetes?))?(?: de| d'| du| des| la| le| l'| http| https| rest| xml| en)*(?: )?(?:soap|vihf|saml|jwt|json|xds|xml|fhir|http|dicom|wado|id_token|oidc|mtom|iti-\\d+|td\\d)", /^(?:messages|requetes|reponses|transactions|jetons)/),
  rule(['log'], "(?:requetes?|reponses?) (?:emises?|envoyees?|recues?|transmises?|de la transaction|d'appel)", /^(?:requetes|reponses)/),
  // Documents of given formats.
  rule(['pdfa-document'], '(?:pdf ?/ ?a(?:-?\\d[abu]?)?|pdfa(?:-?\\d)?)(?! sans)'),
  rule(['cda-document'], "(?:documents?|fichiers?|compte[s-]* ?rendus?|cr|lettres?|volets?|vsm|xml|bilans?|synthese|prescriptions?|dossiers?)[^.;:]{0,90}(?:cda(?: ?-?r2)?(?: ?-?n[13])?|format (?:du )?ci-?sis)|cda ?-?r2(?: ?-?n[13])?|fichiers? cda", /^(?:documents|fichiers|comptes|lettres)/),
  // Configuration, code, certificates.
  rule(['configuration'], "(?:extraits?|extracts?|copies?|partie|exemples?|export|fichiers?)(?: commentee?s?)?(?: (?:de |du |des |d'|de la |de l')?(?:fichiers? |parametres? )?(?:de |du |des |d'|de la |de l')?)?(?:configurations?|codes?(?: sources?)?(?! barre| postal| qr)|parametrages?|conf)", /^(?:extraits|extracts|fichiers|exports)/),
  rule(['configuration'], "codes? sources?|scripts?|configurations? (?:du |de la |de l'|des |tls|dns|serveur|reseau)[a-z]*|parametres? de configuration|fichiers? de conf"),
  rule(['certificate'], "certificats? (?:x\\.?509|serveurs?|clients?|tls|ssl|logiciels?|electroniques?|d'authentification|de signature|igc|org(?:anisation)?|utilises?|public|racine|\\.pem|\\.cer|\\.crt|au format)|cles? publiques?|parties? publiques? du certificat", /^certificats|^cles/),
  rule(['certificate', 'document'], "certificats?(?: ou (?:garanties?|agrements?|attestations?))?|certifications? (?:hds|iso|de)[a-z0-9 ]{0,20}|agrements? hds", /^certificats/),
  // Data.
  rule(['data-file'], "(?:un |le |les |des |une )?(?:fichiers?|exports?|extractions?|extraits?) (?:au format |en |de donnees |de la base|de base|des donnees|correspondant|exportee?s?|issue?s?|csv|json|xml|xlsx?|excel|txt|fhir|loinc|d'export|d'extraction)(?: [a-z]{2,4})?|fichiers? [^.;:]{0,40}(?:csv|json|xlsx?)|jeux? de donnees|fichiers? produits?|fichiers? generes?|extractions?(?= (?:obtenu|produit|realise|conforme|genere))", /^(?:les |des )?(?:fichiers|exports|extractions|extraits)|^jeux/),
  // Written documents.
  rule(['document', 'log'], "rapports? (?:d'import|d'integration|d'execution|de traitement|d'erreurs?)(?: [a-z]+)?", /^rapports/),
  rule(['document'], "documentations?|documents?|procedures?|notices?|manuels?|guides?|modes? operatoires?|politiques?|pssi|pas \\(|plans? (?:d'assurance|de continuite|de reprise|de formation|qualite|d'action|de sauvegarde|de test)|matrices?(?: des flux)?|descriptions?|descriptifs?|processus|listes?|lister|tableaux?(?! de bord)|schemas?|architectures?|dossiers? (?:d'architecture|de conception|technique|d'exploitation|de securite|d'homologation de securite)|specifications?|notes? (?:de|d'|technique|explicative)|cahiers? de|rapports?|registres?|contrats?|conventions?|cgu|chartes?|fiches?|supports? de|analyses? de|cartographies?|inventaires?|modeles?|explications?|argumentaires?|justificatifs?|synthese|comptes?[ -]rendus?|courriers?|bons? de|brochures?|plaquettes?|historique des|diagrammes?|pdf|fichiers? pdf|politique d'|engagement de service|organigrammes?|presentations?(?= (?:de |du |des |powerpoint|ppt))|memos?|mesures (?:de securite|mises? en (?:place|ouvre))", /^(?:documentations|documents|procedures|manuels|guides|rapports|listes|tableaux|schemas|fiches|captures|registres)/),
];

/** Words that ask for one per case, whatever the kind. */
export const onePerCase =
  /(?<![a-z])(?:pour chacune?|pour chaque|chacune? des|une preuve (?:de conformite )?(?:doit etre fournie |est attendue )?(?:par|pour chac)|par cas|pour tous les|pour les (?:deux|trois|quatre|\d))(?![a-z])/;

/** A condition between brackets says when, not what: `[Si modalité de type : Mode web …]`. */
export const condition = /\[ ?(?:si|lorsque|cas|dans le cas|pour)(?![a-z])[^[\]]*\]/g;

/** What parts alternatives and additions: `CAS 2 :`, `OU` between them. Matched on the prose as shown, where capitals tell. */
export const alternativeMark = /(?<![A-Za-z])(?:OU ?\/? ?(?:BIEN)?|ET\/OU|CAS ?(?:N°)? ?\d ?:?|Cas n° ?\d ?:)(?![a-z])|(?<=[a-zé)])OU(?=CAS)/g;

/** A test's name, such as `CI-SIS-CR-CDA-N1-Create_doc-Sc1`. The words `CI-SIS` alone are none. */
export const testName = /(?<![A-Za-z0-9_-])(?:CI-SIS|MSS|IHE|ANS|SEGUR|DMP|INS|PSC|CNDA)-[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)+/;
