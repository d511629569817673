/** Words that ask for one per case, whatever the kind. */
export const onePerCase =
  /(?<![a-z])(?:pour chacune?|pour chaque|une preuve (?:de conformite )?(?:doit etre fournie )?par|une par|pour tous les cas|par (?:cas|etape|profil|methode|modalite|navigateur|scenario|type d)|pour les (?:deux|trois|quatre|\d))(?![a-z])/g;

/** Words before what is to be given that ask for several of it. */
export const severalBefore =
  /(?<![a-z0-9])(?:deux|trois|quatre|cinq|six|plusieurs|differente?s|[2-9]|(?:series?|suites?|ensembles?|jeux?|successions?) d(?:e|es|'))[ ']?(?:premiere?s |derniere?s |types? d(?:e |'))?$/;

/** Words after which a sentence says what is to be seen, no longer what is to be given. */
export const contents =
  /(?<![a-z])(?:indiquant|montrant|precisant|decrivant|detaillant|listant|contenant|presentant|demontrant|prouvant|illustrant|attestant|justifiant|permettant|affichant|confirmant|garantissant|expliquant|comportant|incluant|mentionnant|visualisant|retracant|faisant apparaitre|(?:afin de|pour|de) (?:montrer|prouver|verifier|demontrer|visualiser)|(?<!ainsi )que)(?![a-z])/g;

/** Before what leads, they say what it is to prove: `Preuve de l'achat du certificat`. */
export const proves = /(?<![a-z])preuves? (?:de (?!type|forme)|d'|du |des )/g;

/** A condition at the beginning says when, not what. */
export const leadingCondition =
  /^ ?(?:pour |si (?!besoin)|s'il |lorsque |lorsqu'|quand |en cas |dans (?:le cas|la mesure|l'hypothese))[^,.;:]{0,200}(?:,|:) ?/;

export const clauseEnd = /[.;:]/g;

/** Conditions say when, not what: `[Si modalité de type : Mode web …]`, `CAS 1 : Le système requiert … :`. */
export const conditions: readonly RegExp[] = [
  /\[ ?(?:si|lorsque|cas|dans le cas|pour)(?![a-z])[^[\]]*\]/g,
  /(?:(?<![a-z])|(?<=ou))cas ?(?:no)? ?\d ?: ?(?:(?:le |la |l'|les |si |lorsque |dans |pour |sinon)[^:]{0,200}|(?:(?! (?:que|[a-z]{3,12}ant) )[^:.;]){0,120}? (?:n'|s')?(?:est|sont|a|ont|ne|requiert|utilise|dispose|heberge|traite|permet|propose)(?![a-z])[^:.;]{0,120}):/g,
];

/** What parts alternatives. Matched on the prose as shown, where capitals tell. */
export const alternatives =
  /(?<![A-Za-z])(?:OU ?\/? ?(?:BIEN)?|ET\/OU)(?![A-Za-z])|(?<=[a-zà-ÿ.)])OU(?=CAS|[A-Z][a-z])/g;
export const caseMarks = /(?<![A-Za-z])C(?:AS|as) ?(?:N°|n°)? ?\d ?:?(?![A-Za-z0-9])|(?<=OU)CAS ?\d ?:?/g;

/** The number of another proof that is written in the text parts it from the one before. */
export const proofNumber =
  /(?<![A-Za-z0-9/.])[A-Z]{2,5}(?:[./][A-Z-]{2,6})*\.\d{2}(?:\.\d{2}){1,2} (?=:? ?(?:Log|Captur|Copie|Vid|D[ée]mo|Trace|Doc|Messag|Extrait))/g;

/** What ends where a sentence begins, an item of a list on one line, or a line whose end before it was lost (`utilisatriceCertificat`). */
export const sentenceStart = /[.;] ?(?=[A-ZÀ-Ý])| (?=[*•·] )|[a-zà-ÿ0-9):»"](?=[A-ZÀ-Ý][a-zà-ÿ]{3})/g;

/** What may be at a start before the thing that is asked for. */
export const preamble =
  /(?:[-*•·:?o] ?){0,3}(?:(?:preuve (?:no ?)?)?\d{1,2} ?[.):-] ?|[a-z]\) ?)?((?:pour|si|dans|lorsque) [^,.;:]{0,80}(?:,|:) ?|(?:sinon|le cas echeant|a defaut) ?[,:]? ?)?(?:(?:fournir|joindre|deposer|transmettre|ajouter|presenter|prevoir|produire|fournir) (?:egalement |aussi |en complement )?)?(?:(?:une?|le|la|les|des|deux|trois|\d) |l')?/y;

/** What joins something to another thing that the prose names together with it. */
export const conjunction =
  /[ ,;]*(?:(et ?\/ ?ou|ou bien|ou encore|ou|soit|\/|,|;|a defaut|sinon)|(et|\+|avec(?= (?:extraits?|copies?|captures?|logs?|traces?|videos?|films?|deux|trois|quelques|plusieurs|\d{1,2})(?![a-z]))|ainsi que|ainsi qu(?='une?)|(?:accompagne|complete|suivi)e?s?(?: par| de| d'| des| du)?))(?![a-z]),?[ ']?(?:(?:a defaut|sinon|soit|eventuellement|si besoin|par) ?,? ?)?(?:(?:une?|des|les|le|la|deux|trois|quelques|plusieurs|\d{1,2}) |l'|(?<!, ?)(?:(?:d'une?|de la|de|du) |d'))?/y;

/** The same with words between. */
export const conjunctionAfterWords =
  /[ ,](?=(?:ou|et|soit|sinon|a defaut|ainsi que|ainsi qu(?=')|accompagnee?s?|completee?s?|avec)(?![a-z]))/g;

/** A clarification of what was already asked for: `La vidéo doit …`. */
export const clarification =
  /^[^.;]{0,40}(?<![a-z])(?:doit|doivent|devra|devront|peut|peuvent|pourra|sera|seront|est|sont)(?![a-z])/;
export const addition = /egalement|aussi|en complement|attendu|a fournir|fourni|jointe?/;

/** A test's name, such as `CI-SIS-CR-CDA-N1-Create_doc-Sc1`. The words `CI-SIS` alone are none. */
export const testName =
  /(?<![A-Za-z0-9_-])(?:CI-SIS|MSS|IHE|ANS|SEGUR|DMP|INS|PSC|CNDA)-[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)+/;
