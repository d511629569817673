import { documentRules } from './documentRules';
import { exchangeRules } from './exchangeRules';
import { manyPictures, rule, type KindRule } from './kindRule';
import { officialRules } from './officialRules';

const plural = '(?:s|\\(s\\))?';
const picture = `(?:copie|capture|capure|impression|imprim)${plural}[ -]?(?:d'|d |de l'|des |d'un )? ?ecran${plural}`;
const film = `(?:captures? |enregistrements? |sequences? |extraits? )?(?:de )?(?:l'ecran )?video${plural}(?: de demonstration)?`;
const between = "[ ,]*(?:et/ou|ou bien|ou|/|,|et)? ?(?:(?:une|des|de|d'une|la|l'|les) ?)?";
const listed = ' ?(?:\\([^()]{0,40}\\) ?)?[ ,]*(?:et/ou|ou bien|ou|/|,|et) ?(?:(?:une|des|de|la|les) )?';

/** Pictures and films, more than half of what is asked for. */
const pictureRules: readonly KindRule[] = [
  rule(
    ['cnda'],
    `${picture}[^.;]{0,60}espace (?:personnel |client |industriel |editeur )?(?:du |de l'|sur le site du )?(?:cnda)`,
  ),
  rule(
    ['demonstration'],
    '(?<!environnement de |compte de |base de |version de )demonstrations?(?: filmees?)?',
  ),
  rule(['demonstration'], `${picture}${between}${film}|${film}${listed}${picture}`, manyPictures),
  rule(
    ['video'],
    `${film}|films?|filmer|screencasts?`,
    /^(?:captures|enregistrements|sequences|extraits|films)|videos|\(s\)/,
  ),
  rule(
    ['screenshot'],
    `${picture}|screenshots?|photos?|photographies?|copies? des? l?'?ecrans?`,
    manyPictures,
  ),
  rule(
    ['scan'],
    "scans?(?= ?$| (?:de |du |des |d'|couleur|papier|recto)(?!.{0,10}(?:vulnerab|ports?|securit|reseau|virus|code)))|documents? (?:papiers? )?(?:scannes?|numerises?)|editions? papiers? (?:scannees?|numerisees?)|numerisations? (?:du|de|des)",
    /^scans|^documents|^editions/,
  ),
];

/**
 * In order: of two rules whose words begin at one place, the first one counts; so a rule for a phrase stands before the
 * rule for the word that begins it. Source: real wordings, read one by one; the wordings are the agency's, the patterns
 * are ours.
 */
export const kindRules: readonly KindRule[] = [
  ...pictureRules,
  ...officialRules,
  ...exchangeRules,
  ...documentRules,
];

/** Words that ask for one per case, whatever the kind. */
export const onePerCase =
  /(?<![a-z])(?:pour chacune?|pour chaque|une preuve (?:de conformite )?(?:doit etre fournie )?par|une par|pour tous les cas|pour les (?:deux|trois|quatre|\d))(?![a-z])/g;

/** Words after which a sentence says what is to be seen, no longer what is to be given. */
export const contents =
  /(?<![a-z])(?:indiquant|montrant|precisant|decrivant|detaillant|listant|contenant|presentant)(?![a-z])/;

/** Conditions say when, not what: `[Si modalité de type : Mode web …]`, `CAS 1 : Le système requiert … :`. */
export const conditions: readonly RegExp[] = [
  /\[ ?(?:si|lorsque|cas|dans le cas|pour)(?![a-z])[^[\]]*\]/g,
  /(?<![a-z])(?:ou)?cas ?(?:n°|no)? ?\d ?: ?(?:le |la |l'|les |si |lorsque |dans |pour )[^:]{0,200}:/g,
];

/**
 * What parts alternatives and additions: `OU`, `CAS 2 :`, or the number of another proof written in the text. Matched
 * on the prose as shown, where capitals tell.
 */
export const partings: readonly RegExp[] = [
  /(?<![A-Za-z])(?:OU ?\/? ?(?:BIEN)?|ET\/OU|C(?:AS|as) ?(?:N°|n°)? ?\d ?:?)(?![a-z])|(?<=[a-zé])OU(?=CAS)/g,
  /(?<![A-Za-z0-9/.])[A-Z]{2,5}(?:[./][A-Z-]{2,6})*\.\d{2}(?:\.\d{2}){1,2} (?=:? ?(?:Log|Captur|Copie|Vid|D[ée]mo|Trace|Doc|Messag|Extrait))/g,
];

/** A test's name, such as `CI-SIS-CR-CDA-N1-Create_doc-Sc1`. The words `CI-SIS` alone are none. */
export const testName =
  /(?<![A-Za-z0-9_-])(?:CI-SIS|MSS|IHE|ANS|SEGUR|DMP|INS|PSC|CNDA)-[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)+/;

/** What may stand between two things of which either will do: `extrait de configuration ou copie d'écran`. */
export const orElse = /^ ?(?:et\/ou|ou bien|ou|et|\/|,) ?(?:(?:un|une|des|le|la|les) |l')?/;
