import { appFrame } from './appFrame';
import { badge, button, fields, notice, panel, table } from './parts';
import { aurore, basile } from './people';

const demo = 'https://demo.radiance.example';

const documents = [
  ['27/02/2026', 'CR d’imagerie', 'IRM du genou droit', 'Dr TEST-LUMEN', badge('Nouveau', 'blue')],
  ['19/02/2026', 'CR de biologie', 'Bilan préopératoire', 'Labo TEST-PIPETTE', badge('Nouveau', 'blue')],
  ['06/01/2026', 'Lettre de liaison', 'Sortie de chirurgie', 'CH FICTIF', 'lu'],
  ['14/11/2025', 'CR d’imagerie', 'Radiographie du thorax', 'Dr TEST-LUMEN', 'lu'],
] as const;

function dmp(
  title: string,
  at: string,
  criteria: readonly (readonly [string, string])[],
  rows: readonly (readonly string[])[],
): string {
  return appFrame({
    title,
    menu: 'DMP',
    url: `${demo}/dmp/2041/documents`,
    at,
    body:
      panel('Critères', fields(criteria)) +
      panel('Documents trouvés', table(['Date', 'Type', 'Titre', 'Auteur', 'État'], rows)),
  });
}

function message(title: string, at: string, head: string): string {
  return appFrame({
    title,
    menu: 'Messagerie',
    url: `${demo}/messagerie/nouveau`,
    at,
    body:
      head +
      panel(
        'Message',
        fields([
          ['De', 'camille.test-lumen@radiologie-fictive.mssante.example'],
          ['À', 'medecin.demandeur@cabinet-fictif.mssante.example'],
          ['Objet', 'XDM/1.0/DDM+CR d’imagerie'],
        ]) +
          '<p style="margin-top:14px">Bonjour, veuillez trouver le compte rendu demandé. Bien confraternellement.</p>',
      ) +
      panel(
        'Pièces jointes',
        table(
          ['Fichier', 'Taille'],
          [
            ['IHE_XDM.zip', '4 Ko'],
            ['CR_IRM_genou.pdf', '28 Ko'],
          ],
        ),
      ) +
      button('Envoyer', true) +
      button('Brouillon'),
  });
}

export const exchangeScreens: Readonly<Record<string, string>> = {
  'DMP/consultation-dmp.png': dmp(
    `DMP de ${aurore.name} ${aurore.given}`,
    '02/03/2026 09:30',
    [
      ['Période', '12 mois'],
      ['Type', 'Tous'],
      ['Auteur', 'Tous'],
    ],
    documents,
  ),
  'DMP/nouveaux-documents.png': dmp(
    'DMP : nouveaux depuis la dernière venue',
    '02/03/2026 09:31',
    [
      ['Depuis', '12/02/2026'],
      ['Type', 'Tous'],
      ['Auteur', 'Tous'],
    ],
    documents.slice(0, 2),
  ),
  'DMP/recherche-par-date.png': dmp(
    'DMP : recherche par date',
    '02/03/2026 09:33',
    [
      ['Du', '01/01/2026'],
      ['Au', '31/01/2026'],
      ['Type', 'Tous'],
    ],
    documents.slice(2, 3),
  ),
  'DMP/recherche-par-type.png': dmp(
    'DMP : recherche par type',
    '02/03/2026 09:34',
    [
      ['Du', '—'],
      ['Au', '—'],
      ['Type', 'CR d’imagerie'],
    ],
    [documents[0], documents[3]],
  ),
  'DMP/envoi-en-attente.png': appFrame({
    title: 'Compte rendu validé',
    menu: 'Comptes rendus',
    at: '02/03/2026 10:02',
    body:
      notice('Compte rendu signé. Envoi au DMP en cours, sans autre action de votre part…', 'amber') +
      panel(
        'IRM du genou droit',
        fields([
          ['Patient', `${aurore.name} Aurore`],
          ['Validé à', '10:02'],
          ['DMP', badge('En file', 'amber')],
        ]),
      ),
  }),
  'DMP/envoi-termine.png': appFrame({
    title: 'Compte rendu validé',
    menu: 'Comptes rendus',
    at: '02/03/2026 10:02',
    body:
      notice('Déposé dans le DMP, visible du patient après consultation d’annonce.', 'green') +
      panel(
        'IRM du genou droit',
        fields([
          ['Patient', `${aurore.name} Aurore`],
          ['Déposé à', '10:02'],
          ['DMP', badge('Déposé', 'green')],
        ]),
      ),
  }),
  'MSS/envoi-manuel.png': message('Envoyer au professionnel demandeur', '18/02/2026 11:20', ''),
  'MSS/message-envoye.png': message(
    'Message envoyé',
    '18/02/2026 11:21',
    notice('Accepté par l’opérateur à 11:21:07. Une copie est dans « Envoyés ».', 'green'),
  ),
  'MSS/message-patient.png': message(
    'Écrire à un patient',
    '18/02/2026 11:25',
    notice('Le patient pourra répondre : ne cochez « sans réponse » qu’en le lui expliquant.', 'blue'),
  ),
  'ANN/recherche-professionnel.png': appFrame({
    title: 'Annuaire Santé',
    menu: 'Messagerie',
    url: `${demo}/annuaire?q=demandeur`,
    at: '17/02/2026 15:10',
    body:
      panel(
        'Recherche',
        fields([
          ['Nom', 'DEMANDEUR'],
          ['Profession', 'Médecin'],
          ['Commune', 'Villefictive'],
        ]),
      ) +
      panel(
        'Trois réponses',
        table(
          ['Nom', 'Profession', 'Identifiant national', 'Boîte MSSanté'],
          [
            ['DEMANDEUR-TEST Hugo', 'Médecin généraliste', '899000000456', badge('1 boîte', 'green')],
            ['DEMANDEUR-TEST Inès', 'Rhumatologue', '899000000464', badge('2 boîtes', 'green')],
            ['DEMANDEUR-TEST Jules', 'Kinésithérapeute', '899000000472', badge('aucune', 'grey')],
          ],
        ),
      ),
  }),
  'ANN/choix-destinataire.png': appFrame({
    title: 'Choisir le destinataire',
    menu: 'Messagerie',
    url: `${demo}/annuaire/899000000456`,
    at: '17/02/2026 15:12',
    body: panel(
      'DEMANDEUR-TEST Hugo',
      fields([
        ['Boîte personnelle', 'medecin.demandeur@cabinet-fictif.mssante.example'],
        ['Mise à jour de l’annuaire', '17/02/2026 03:00'],
        ['Liste rouge', 'non'],
      ]) + `<p style="margin-top:14px">${button('Retenir cette boîte', true)}</p>`,
    ),
  }),
  'IMG/liste-de-travail.png': appFrame({
    title: 'Liste de travail',
    menu: 'Liste de travail',
    url: `${demo}/liste?salle=toutes`,
    at: '16/02/2026 08:02',
    body: panel(
      'Examens du jour',
      table(
        ['Heure', 'Patient', 'Examen', 'Salle', 'État'],
        [
          ['08:15', `${aurore.name} Aurore`, 'IRM du genou droit', 'IRM 1', badge('Arrivée', 'blue')],
          [
            '08:45',
            `${basile.name} ${basile.given}`,
            'Scanner thoracique',
            'Scanner 2',
            badge('Attendu', 'grey'),
          ],
          ['09:10', 'FICTIF-LYON Capucine', 'Échographie', 'Écho 1', badge('Attendu', 'grey')],
        ],
      ),
    ),
  }),
};
