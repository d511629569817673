import type { Words } from '../language/language';
import { candidacyDescriptions } from './candidacyDescriptions';
import { requestsDescriptions } from './requestsDescriptions';

/** What each key of `segur.yaml` means, by its path, such as `policy.severity.*` or `profiles[]`. */
export const dossierDescriptions: Readonly<Record<string, Words<string>>> = {
  '': {
    fr: 'Un dossier de référencement Ségur : un par produit.',
    en: 'A Ségur listing dossier: one per product.',
  },
  segur: { fr: 'Version de ce format de fichier : 1.', en: 'Version of this file format: 1.' },
  product: { fr: 'Le produit à référencer.', en: 'The product to be listed.' },
  'product.name': { fr: 'Nom commercial du produit.', en: 'Commercial name of the product.' },
  'product.version': {
    fr: 'Version présentée au référencement : une preuve réalisée avec une autre est suspecte.',
    en: 'Version being listed: a proof made with another one is suspect.',
  },
  'product.releasedOn': {
    fr: 'Date de sortie de cette version, AAAA-MM-JJ : une preuve plus ancienne est suspecte.',
    en: 'Release date of that version, YYYY-MM-DD: an older proof is suspect.',
  },
  'product.nie': {
    fr: 'NIE, numéro de l’éditeur donné par le CNDA : en général trois majuscules et six chiffres.',
    en: 'NIE, the vendor’s number given by the CNDA: usually three capital letters and six digits.',
  },
  'product.nil': {
    fr: 'NIL, numéro du logiciel donné par le CNDA : en général trois majuscules et six chiffres.',
    en: 'NIL, the software’s number given by the CNDA: usually three capital letters and six digits.',
  },
  'product.nru': {
    fr: 'NRU, numéros de candidature à l’espace de confiance Pro Santé Connect, un par rôle.',
    en: 'NRU, candidacy numbers in the Pro Santé Connect trust space, one per role.',
  },
  'product.nru.user': { fr: 'NRU d’éditeur de logiciel utilisateur.', en: 'NRU as vendor of user software.' },
  'product.nru.proxy': { fr: 'NRU d’éditeur proxy e-santé.', en: 'NRU as vendor of an e-health proxy.' },
  'product.wave1': {
    fr: '« false », ou ce qui identifie le référencement en vague 1 : seules les preuves critiques sont alors redéposées.',
    en: '“false”, or what identifies the listing in wave 1: only critical proofs are then deposited again.',
  },
  'product.wave1.id': {
    fr: 'Référence sur la plateforme de la vague 1.',
    en: 'Reference on the platform of wave 1.',
  },
  'product.wave1.*': { fr: 'Toute autre précision utile.', en: 'Any other useful detail.' },
  device: {
    fr: 'Dispositif : RIS, DRIMbox, LGC, DPI, PFI, RI, SGL, LGO, DUI, SF, CD, PARAMED…',
    en: 'Dispositif (kind of product): RIS, DRIMbox, LGC, DPI, PFI, RI, SGL, LGO, DUI, SF, CD, PARAMED…',
  },
  wave: { fr: 'Vague du référencement : 1 ou 2.', en: 'Wave of the listing: 1 or 2.' },
  profiles: {
    fr: 'Profils retenus, tels que le catalogue les nomme. Général est toujours inclus et ne s’écrit pas.',
    en: 'Chosen profiles, as the catalogue names them. Général is always included and is not written.',
  },
  'profiles[]': { fr: 'Nom d’un profil du catalogue.', en: 'Name of a profile of the catalogue.' },
  catalogue: {
    fr: 'Chemin du catalogue importé du REM, depuis ce répertoire : rem/….rem.yaml.',
    en: 'Path of the catalogue imported from the REM, from this folder: rem/….rem.yaml.',
  },
  milestones: {
    fr: 'Échéances du guichet, heure de Paris. Elles peuvent changer par décret : à tenir à jour.',
    en: 'Due dates, Paris time. They may be changed by decree: keep them up to date.',
  },
  'milestones.date1': {
    fr: 'Date 1 : dossier administratif soumis au moins une fois, AAAA-MM-JJTHH:MM.',
    en: 'Date 1: administrative file submitted at least once, YYYY-MM-DDTHH:MM.',
  },
  'milestones.date2': {
    fr: 'Date 2 : dossier de preuves complet pour tous les chapitres, AAAA-MM-JJTHH:MM.',
    en: 'Date 2: complete file of proofs for every chapter, YYYY-MM-DDTHH:MM.',
  },
  'milestones.date3': {
    fr: 'Date 3 : réponse à toutes les remarques de l’ANS, AAAA-MM-JJTHH:MM.',
    en: 'Date 3: every remark of the ANS answered, YYYY-MM-DDTHH:MM.',
  },
  ...candidacyDescriptions,
  ...requestsDescriptions,
  policy: {
    fr: 'Ce que ce dossier change à la façon dont il est contrôlé.',
    en: 'What this dossier changes in how it is checked.',
  },
  'policy.severity': {
    fr: 'Gravité par code de constat ; « off » le désactive.',
    en: 'Severity by code of finding; “off” disables it.',
  },
  'policy.severity.*': { fr: 'Gravité de ce constat.', en: 'Severity of that finding.' },
  'policy.wave1CriticalOnly': {
    fr: 'Déjà référencé en vague 1, ne demander que les exigences de criticité « Critique » (oui par défaut ; interprétation de Ségur Preuves).',
    en: 'Listed in wave 1 already, ask only for requirements of criticality “Critique” (yes by default; interpretation of Ségur Preuves).',
  },
  'policy.hosts': {
    fr: 'Hôtes de liens considérés comme connus, en plus de ceux de l’agence.',
    en: 'Link hosts considered known, in addition to the agency’s.',
  },
  'policy.hosts[]': { fr: 'Nom d’hôte, sans https://.', en: 'Host name, without https://.' },
  'policy.formats': {
    fr: 'Formats acceptés en plus, par type de preuve.',
    en: 'More formats to accept, by kind of proof.',
  },
  'policy.formats.*': {
    fr: 'Types de fichier, d’après leur contenu : png, pdf, mp4…',
    en: 'File types, from their content: png, pdf, mp4…',
  },
  'policy.formats.*[]': { fr: 'Un type de fichier.', en: 'A type of file.' },
  'policy.require': {
    fr: 'Ce qui est exigé d’un PDF, par type de preuve, à la place des règles par défaut ; une liste vide n’exige rien.',
    en: 'What is required of a PDF, by kind of proof, instead of the default rules; an empty list requires nothing.',
  },
  'policy.require.*': {
    fr: 'textLayer (du texte), pdfa (PDF/A), signed (signature électronique).',
    en: 'textLayer (has text), pdfa (PDF/A), signed (electronic signature).',
  },
  'policy.require.*[]': { fr: 'Une caractéristique exigée.', en: 'A required property.' },
  'policy.pictureMinimum': {
    fr: 'Le plus grand côté d’une image, au minimum, en pixels ; 0 pour ne rien exiger (400 par défaut, choix de Ségur Preuves).',
    en: 'The longer side of a picture, at least, in pixels; 0 for no minimum (400 by default, chosen by Ségur Preuves).',
  },
  'policy.freshnessMonths': {
    fr: 'L’âge d’un test d’intrusion au jour du dépôt, au maximum, en mois ; 0 pour ne rien exiger (12 par défaut).',
    en: 'The age of a penetration test on the day of the deposit, at most, in months; 0 for no limit (12 by default).',
  },
  'policy.target': {
    fr: 'complete : un dossier complet (date 2), des demandes au CNDA peuvent être en cours ; listing : prêt au référencement, toutes attestations jointes.',
    en: 'complete: a complete file (date 2), CNDA requests may be in progress; listing: ready to be listed, with every attestation.',
  },
  ignore: {
    fr: 'Constats ignorés dans tout le dossier : une raison par code.',
    en: 'Findings ignored in the whole dossier: a reason for each code.',
  },
  'ignore.*': { fr: 'Pourquoi ce constat est ignoré.', en: 'Why this finding is ignored.' },
};
