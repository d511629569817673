import { appFrame } from './appFrame';
import { badge, button, fields, notice, panel, table } from './parts';
import { aurore, basile, insTestDomain } from './people';

const demo = 'https://demo.radiance.example';

export const identityScreens: Readonly<Record<string, string>> = {
  'INS/creation-identite.png': appFrame({
    title: 'Nouvelle identité',
    menu: 'Patients',
    url: `${demo}/patients/nouveau`,
    at: '11/02/2026 09:14',
    body:
      notice(
        'Identité créée par saisie locale : son statut est « Provisoire » tant qu’INSi n’a pas répondu.',
        'amber',
      ) +
      panel(
        'Traits stricts',
        fields([
          ['Nom de naissance', aurore.name],
          ['Premier prénom', 'Aurore'],
          ['Liste des prénoms', aurore.given],
          ['Date de naissance', aurore.born],
          ['Sexe', 'Féminin'],
          ['Lieu de naissance (code)', aurore.place],
          ['Matricule INS', '—'],
          ['Domaine (OID)', '—'],
          ['Statut', badge('Provisoire', 'amber')],
        ]),
      ) +
      panel(
        'Pièce présentée',
        fields([
          ['Nature', 'Carte nationale d’identité'],
          ['Contrôlée par', 'Accueil 1'],
          ['Le', '11/02/2026'],
        ]),
      ) +
      button('Interroger INSi', true) +
      button('Enregistrer'),
  }),

  'INS/appel-insi.png': appFrame({
    title: `${aurore.name} ${aurore.given}`,
    menu: 'Patients',
    url: `${demo}/patients/2041/identite`,
    at: '11/02/2026 09:16',
    body:
      panel(
        'Identité locale',
        fields([
          ['Nom de naissance', aurore.name],
          ['Premier prénom', 'Aurore'],
          ['Né(e) le', aurore.born],
        ]),
      ) +
      `<div class="modal"><h2>Réponse du téléservice INSi</h2>${notice('Une identité trouvée (code 00)', 'green')}${table(
        ['Trait', 'Avant l’appel', 'Retour INSi'],
        [
          ['Nom de naissance', aurore.name, aurore.name],
          ['Liste des prénoms', 'AURORE', 'AURORE LINA'],
          ['Lieu de naissance', '—', aurore.place],
          ['Matricule INS', '—', aurore.ins],
          ['Domaine', '—', `${insTestDomain} (test)`],
        ],
      )}<p style="margin-top:16px">${button('Rapatrier les traits', true)}${button('Refuser')}</p></div>`,
  }),

  'INS/statuts-identite.png': appFrame({
    title: 'Identités du jour',
    menu: 'Patients',
    url: `${demo}/patients?jour=2026-02-11`,
    at: '11/02/2026 17:40',
    body: panel(
      'Onze identités consultées',
      table(
        ['Nom de naissance', 'Prénom', 'Né(e) le', 'Matricule INS', 'Statut'],
        [
          [aurore.name, 'Aurore', aurore.born, aurore.ins, badge('Qualifiée', 'green')],
          [basile.name, basile.given, basile.born, basile.ins, badge('Récupérée', 'blue')],
          ['FICTIF-LYON', 'Capucine', '14/07/2001', '—', badge('Validée', 'grey')],
          ['ESSAI-IRM', 'Dorian', '02/01/1956', '—', badge('Provisoire', 'amber')],
          ['DEMO-SCANNER', 'Elvire', '30/09/1990', '—', badge('Provisoire', 'amber')],
          ['FICTIF-NANCY', 'Firmin', '08/05/1963', '—', badge('Douteuse', 'red')],
          ['ESSAI-ECHO', 'Garance', '19/11/2015', '—', badge('Validée', 'grey')],
        ],
      ),
    ),
  }),

  'INS/copie-titre.png': appFrame({
    title: 'Copies de titres d’identité',
    menu: 'Patients',
    at: '12/02/2026 10:05',
    body:
      notice(
        'Accès réservé au rôle « Identitovigilance ». Effacement automatique cinq ans après la dernière venue.',
        'blue',
      ) +
      panel(
        'Pièces conservées',
        table(
          ['Patient', 'Nature', 'Numérisée le', 'Par', 'Effacement prévu'],
          [
            [aurore.name, 'Carte nationale d’identité', '11/02/2026', 'Accueil 1', '11/02/2031'],
            [basile.name, 'Passeport', '10/02/2026', 'Accueil 2', '10/02/2031'],
          ],
        ),
      ),
  }),

  'PSC/mire-connexion.png': appFrame({
    title: 'Connexion',
    menu: '',
    url: `${demo}/connexion`,
    at: '16/02/2026 08:01',
    body: `<div style="width:460px;margin:90px auto">${panel(
      'Bienvenue dans Radiance',
      `<p style="margin:14px 0">Identifiez-vous avec votre carte ou votre application e-CPS.</p>${button('S’identifier avec Pro Santé Connect', true)}
       <p style="margin-top:22px;font-size:12px;color:#51626f">Compte local de secours : réservé à l’administration du système.</p>`,
    )}</div>`,
  }),

  'PSC/deconnexion.png': appFrame({
    title: 'Session terminée',
    menu: '',
    url: `${demo}/deconnexion?motif=utilisateur`,
    at: '16/02/2026 08:20',
    body:
      notice('Vous êtes déconnecté de Radiance et de Pro Santé Connect.', 'green') +
      panel('Pour votre sécurité', '<p>Fermez le navigateur et retirez votre carte du lecteur.</p>'),
  }),

  'SSI/roles.png': appFrame({
    title: 'Rôles et droits',
    menu: 'Réglages',
    url: `${demo}/reglages/roles`,
    at: '24/02/2026 14:32',
    body: panel(
      'Droits par rôle',
      table(
        ['Droit', 'Médecin', 'Manipulateur', 'Secrétariat', 'Administrateur'],
        [
          ['Consulter un compte rendu', 'oui', 'oui', 'oui', 'non'],
          ['Valider un compte rendu', 'oui', 'non', 'non', 'non'],
          ['Créer une identité', 'non', 'oui', 'oui', 'non'],
          ['Qualifier une identité', 'non', 'non', 'oui', 'non'],
          ['Gérer les comptes', 'non', 'non', 'non', 'oui'],
          ['Extraire le journal des accès', 'non', 'non', 'non', 'oui'],
        ],
      ),
    ),
  }),

  '../a-joindre/liste-des-comptes.png': appFrame({
    title: 'Comptes ouverts',
    menu: 'Réglages',
    url: `${demo}/reglages/comptes`,
    at: '24/02/2026 14:36',
    body: panel(
      'Comptes des professionnels',
      table(
        ['Professionnel', 'Identifiant national', 'Rôle', 'Ouvert le', 'Dernière connexion'],
        [
          ['Dr TEST-LUMEN Camille', '899000000123', 'Médecin', '02/02/2026', '24/02/2026'],
          ['Dr ESSAI-SCOPIE Noé', '899000000131', 'Médecin', '02/02/2026', '23/02/2026'],
          ['FICTIF-MANIP Lou', '899000000149', 'Manipulateur', '09/02/2026', '24/02/2026'],
          ['DEMO-ACCUEIL Sam', '—', 'Secrétariat', '09/02/2026', '20/02/2026'],
        ],
      ),
    ),
  }),

  'SSI/mot-de-passe-refuse.png': appFrame({
    title: 'Changer le mot de passe d’administration',
    menu: 'Réglages',
    url: `${demo}/reglages/compte`,
    at: '24/02/2026 14:41',
    body:
      notice('Refusé : quatorze caractères au moins, et aucun des douze derniers mots de passe.', 'red') +
      panel(
        'Compte admin-demo',
        fields([
          ['Mot de passe actuel', '••••••••••••••'],
          ['Nouveau', '••••••••'],
          ['Confirmation', '••••••••'],
        ]),
      ),
  }),

  'SSI/mot-de-passe-accepte.png': appFrame({
    title: 'Changer le mot de passe d’administration',
    menu: 'Réglages',
    url: `${demo}/reglages/compte`,
    at: '24/02/2026 14:42',
    body:
      notice('Mot de passe changé. Les autres sessions du compte ont été fermées.', 'green') +
      panel(
        'Compte admin-demo',
        fields([
          ['Dernier changement', '24/02/2026 14:42'],
          ['Par', 'admin-demo'],
          ['Prochain', '25/05/2026'],
        ]),
      ),
  }),
};
