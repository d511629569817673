import { aurore, insTestDomain } from './people';

/** A one-page document of the fictional vendor, as HTML to be printed. */
function letter(title: string, date: string, body: string): string {
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${title}</title><style>
  @page{size:A4;margin:22mm}body{font:11pt/1.5 "Liberation Sans",sans-serif;color:#1d2b36}h1{font-size:17pt;color:#123c4a;margin:26px 0 14px}
  .top{display:flex;justify-content:space-between;font-size:9pt;color:#51626f;border-bottom:2px solid #1d5c6d;padding-bottom:8px}
  table{border-collapse:collapse;width:100%}td,th{border:1px solid #b9c5cd;padding:5px 8px;text-align:left;font-size:10pt}
  .foot{margin-top:44px;font-size:8.5pt;color:#51626f;border-top:1px solid #b9c5cd;padding-top:6px}</style>
  <div class="top"><span>Nacre Logiciels (exemple) · NIE EDI123456</span><span>Villefictive, le ${date}</span></div>
  <h1>${title}</h1>${body}
  <p class="foot">Spécimen : document fictif, écrit pour montrer à quoi ressemble une preuve. Produit Radiance, version 3.2.0, NIL RAD123456.</p></html>`;
}

function rows(items: readonly (readonly string[])[]): string {
  return `<table>${items.map((item) => `<tr>${item.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
}

function list(items: readonly string[]): string {
  return `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;
}

const product = rows([
  ['Éditeur', 'Nacre Logiciels (exemple)'],
  ['NIE', 'EDI123456'],
  ['Logiciel', 'Radiance'],
  ['NIL', 'RAD123456'],
  ['Version', '3.2.0'],
]);

/** Documents printed as the browser prints them. */
export const documents: Readonly<Record<string, string>> = {
  'DMP/cnda-dmp-attestation.pdf': letter(
    'Attestation de conformité',
    '16 mars 2026',
    `<p>Service : DMP, profils alimentation et consultation.</p>${product}<p>Le logiciel ci-dessus a passé l’examen de conformité le 12 mars 2026. Cette attestation vaut pour la version indiquée.</p>`,
  ),
  'DMP/regles-classement.pdf': letter(
    'Règles de classement des documents reçus',
    '23 février 2026',
    `<p>Un document venu du DMP se range dans le dossier d’imagerie selon son type.</p>${rows([
      ['Type du document', 'Rubrique de Radiance'],
      ['Compte rendu d’imagerie', 'Antérieurs'],
      ['Compte rendu de biologie', 'Avant l’examen'],
      ['Lettre de liaison', 'Contexte clinique'],
      ['Autre', 'À classer'],
    ])}`,
  ),
  'PSC/habilitation-lps.pdf': letter(
    'Habilitation : éditeur de logiciel utilisateur',
    '9 mars 2026',
    `<p>L’éditeur nommé ci-dessous peut raccorder son logiciel à Pro Santé Connect.</p>${product}<p>Rôle : éditeur de logiciel utilisateur. Décision du 6 mars 2026.</p>`,
  ),
  'PSC/habilitation-proxy.pdf': letter(
    'Habilitation : éditeur proxy e-santé',
    '9 mars 2026',
    `<p>L’éditeur nommé ci-dessous peut exploiter un proxy e-santé.</p>${product}<p>Rôle : éditeur proxy e-santé. Décision du 6 mars 2026.</p>`,
  ),
  'PSC/politique-acces.pdf': letter(
    'Politique d’accès au logiciel',
    '18 février 2026',
    list([
      'Tout professionnel du site ouvre une session par Pro Santé Connect.',
      'L’arrêt d’un contrat ferme l’accès en écriture sous trente jours, et laisse la lecture un an.',
      'Une faille signalée est corrigée, selon sa gravité, sous 48 heures, 30 jours ou à la version suivante.',
    ]),
  ),
  'TBB/definition-indicateurs.pdf': letter(
    'Définition des indicateurs d’usage',
    '2 avril 2026',
    rows([
      ['Indicateur', 'Calcul', 'Fréquence'],
      ['Dépôts au DMP', 'Comptes rendus déposés ÷ comptes rendus validés', 'Chaque mois'],
      ['Messages MSSanté', 'Messages acceptés par l’opérateur', 'Chaque mois'],
      ['Identités qualifiées', 'Identités qualifiées ÷ identités actives', 'Chaque semaine'],
    ]),
  ),
  // A planted fault: a PDF under a picture's name.
  'PORT/procedure-extraction.png': letter(
    'Procédure d’extraction des données',
    '12 mars 2026',
    list([
      'Le client écrit à support@radiance.example ; un accusé part sous un jour ouvré.',
      'L’extraction de tout le site est prête sous dix jours ouvrés.',
      'Elle est remise chiffrée ; la clé suit par un autre canal.',
      'Le client vérifie le nombre de dossiers et signe le procès-verbal.',
    ]),
  ),
  'SSI/plan-assurance-securite.pdf': letter(
    'Plan d’assurance sécurité',
    '25 février 2026',
    list([
      'Gouvernance : un responsable de la sécurité du produit, un comité chaque mois.',
      'Développement : relecture par un pair, analyse des dépendances à chaque fusion.',
      'Exploitation : correctifs critiques sous 48 heures, sauvegarde chaque nuit, restauration essayée chaque trimestre.',
      'Incident : alerte au client sous 24 heures.',
    ]),
  ),
  'SSI/repartition-hds.pdf': letter(
    'Hébergement : qui fait quoi',
    '25 février 2026',
    rows([
      ['Activité', 'Acteur', 'Certificat'],
      ['Locaux et matériel', 'Hébergeur Fictif SAS', 'HDS n° EX-0001'],
      ['Plateforme', 'Hébergeur Fictif SAS', 'HDS n° EX-0001'],
      ['Infogérance', 'Nacre Logiciels (exemple)', 'HDS n° EX-0002'],
      ['Sauvegarde externe', 'Coffre Exemple SARL', 'HDS n° EX-0003'],
    ]),
  ),
};

/** Documents that get a real electronic signature, by a certificate made for the occasion. */
export const signedDocuments: Readonly<Record<string, string>> = {
  'SSI/attestation-responsables.pdf': letter(
    'Attestation sur l’honneur',
    '26 février 2026',
    '<p>Je soussignée Maya Exemple, directrice de Nacre Logiciels, atteste sur l’honneur que des responsables de la sécurité de Radiance sont désignés, connus des équipes, et remplacés dès qu’ils s’absentent.</p><p>Signé électroniquement le 26 février 2026.</p>',
  ),
  'SSI/attestation-donnees-test.pdf': letter(
    'Attestation sur l’honneur',
    '26 février 2026',
    '<p>Je soussignée Maya Exemple, directrice de Nacre Logiciels, atteste sur l’honneur que nos environnements de recette ne contiennent que des identités inventées par notre générateur de jeux d’essai.</p><p>Signé électroniquement le 26 février 2026.</p>',
  ),
  'SSI/test-intrusion.pdf': letter(
    'Formulaire de test d’intrusion',
    '30 mars 2026',
    `<p>Auditeur : Zoé Spécimen, Audit Fictif SAS, organisme qualifié PASSI (exemple).</p>${rows([
      ['Gravité', 'Points contrôlés', 'Échecs'],
      ['Forte', '18', '0'],
      ['Moyenne', '27', '2'],
      ['Faible', '14', '3'],
    ])}<p>Test mené du 16 au 27 mars 2026 sur Radiance 3.2.0. Signé électroniquement le 30 mars 2026.</p>`,
  ),
};

/** Documents written as PDF/A-1b. */
export const archivedDocuments: Readonly<Record<string, string>> = {
  'DMP/compte-rendu.pdf': letter(
    'Compte rendu d’imagerie',
    '2 mars 2026',
    `${rows([
      ['Patient', `${aurore.name} ${aurore.given}`],
      ['Né(e) le', aurore.born],
      ['Matricule INS', aurore.ins],
      ['Domaine (OID)', `${insTestDomain}, identité de test`],
    ])}<h2>IRM du genou droit</h2><p>Ménisques et ligaments d’aspect habituel. Lame d’épanchement. Examen fictif.</p><p>Dr Camille TEST-LUMEN, RPPS 899000000123. Vos données : voir la notice d’information remise à l’accueil.</p>`,
  ),
};
