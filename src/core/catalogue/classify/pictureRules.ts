import { rule, type KindRule } from './kindRule';

const plural = '(?:s|\\(s\\))?';
/** Screens that are no pictures of one: `changement d'écran`, `partage d'écran`. */
const pictureWord = `(?:c(?!ompos|hamp)[a-z]{0,3}p[a-z]{0,5}|impr(?:ession|ime|imee|imer|im|\\.)?|photo|photographie|vue|image|extrait|hard ?copy)${plural}`;
const picture = `(?:${pictureWord}[ -]?(?:(?:de |des |d'un |de plusieurs )?(?:d'|d |d|de l'|l'|des |les )?)?ecran${plural}|(?:print[ -]?screen|screen[ -]?shot|photo|photographie|impr ?ecran)${plural})`;
const video = `(?:(?:captures?|enregistrements?|sequences?|extraits?|demos?|supports?) )?(?:en |de |de l'|d')?(?:l'?ecran )?(?:video|vdieo|vidoe)${plural}(?: de demonstration)?`;
const link =
  "(?: ?\\([^()]{0,40}\\))?[ ,;(]*(?:(?:et ?/ ?ou|ou bien|ou encore|ou|et|soit|/|\\+) ?)?(?:(?:a defaut|sinon|soit|par) ?)?,? ?(?:(?:d'une?|une?|des|de la|de|les|la|quelques|plusieurs|deux) )?(?:(?:suite|serie|ensemble|jeu|succession|enchainement)s? d(?:e |'|es ))?";

/** Pictures and videos, more than half of what is asked for. */
export const pictureRules: readonly KindRule[] = [
  rule(
    ['cnda'],
    `${picture}[^.;]{0,60}espace (?:personnel |client |industriel |editeur )?(?:du |de l'|sur le site du )?(?:cnda)`,
  ),
  rule(['demonstration'], 'demonstrations?(?: filmees?)?|demos?(?! video)|demontrer'),
  rule(['demonstration'], `${picture}${link}(?:${video}|films?)|(?:${video}|films?)${link}${picture}`),
  rule(
    ['video'],
    `${video}|films?|filmer|screencasts?|enregistrements? (?:d'|de l'|des |de |audio)(?:ecrans?|visuels?)|sequences? filmees?`,
  ),
  rule(
    ['screenshot'],
    `${picture}|captures?(?= (?:de |du |des |d'|d'une? )(?:la |l')?(?:page|interface|ihm|fenetre|affichage|fiche|menu|resultat|formulaire|mire|message d'erreur))`,
  ),
  rule(
    ['scan'],
    "scans?(?= ?$| ?[,.;:(]| (?:de |du |des |d'|couleur|papier|recto)(?!.{0,10}(?:vulnerab|ports?|securit|reseau|virus|code)))|scanners? d(?:e|u|es)|(?:documents?|editions?|impressions?|copies?|versions?|formulaires?|exemplaires?) (?:papiers? |imprimee?s? |papier et )?(?:puis )?(?:scannee?s?|numerisee?s?)|[a-z]{3,15} imprimee?s? ?,? ?(?:et |puis )(?:scannee?s?|numerisee?s?)|impressions?[^.;:]{0,40}(?:scannee?s?|numerisee?s?)|numerisations? (?:de|du|des|d'un)|photocopies?",
  ),
];
