import { oneProof, steps, type SampleChapter } from './model';

const shared =
  'Authentification électronique unipersonnel avec utilisation du RPPS-Rang pour les cabinets libéraux en SCM';

export const psc: SampleChapter = {
  name: 'Pro Santé Connect',
  requirements: [
    {
      id: 'SC.PSC.01',
      feature: 'Connexion',
      statement:
        'Le système DOIT ouvrir la session d’un professionnel par Pro Santé Connect, avec sa carte ou avec e-CPS.',
      criticality: 'Critique',
      scenarios: [
        {
          id: 'SC.PSC.01.01',
          text: steps(
            'Un compte du bac à sable.',
            'Ouvrir la page de connexion.',
            'S’identifier.',
            'Arriver sur la liste de travail.',
          ),
          proofs: [
            ['SC.PSC.01.01.01', 'Vidéo montrant le déroulé de la connexion'],
            ['SC.PSC.01.01.02', 'Capture d’écran de la mire de connexion'],
          ],
        },
        {
          id: 'SC.PSC.01.02',
          text: steps('La session ouverte.', 'Se déconnecter.'),
          proofs: [
            ['SC.PSC.01.02.01', 'Démonstration (vidéo ou copies d’écran) montrant la fin des deux sessions'],
          ],
        },
      ],
    },
    {
      id: 'SC.PSC.02',
      feature: 'Habilitations',
      statement: 'L’éditeur DOIT être habilité comme éditeur de logiciel utilisateur.',
      criticality: 'Critique',
      scenarios: oneProof(
        'SC.PSC.02',
        steps('Une demande Datapass acceptée.', 'Joindre la décision.'),
        'Habilitation « Éditeur de logiciel utilisateur » délivrée par l’Espace de Confiance Pro Santé Connect',
      ),
    },
    {
      id: 'SC.PSC.03',
      feature: 'Habilitations',
      statement: 'L’éditeur qui exploite un proxy e-santé DOIT être habilité pour ce rôle aussi.',
      criticality: 'Critique',
      scenarios: oneProof(
        'SC.PSC.03',
        steps('Une demande Datapass acceptée.', 'Joindre la décision.'),
        'Habilitation « Éditeur proxy e-santé » délivrée par l’Espace de Confiance Pro Santé Connect',
      ),
    },
    {
      id: 'SC.PSC.08',
      feature: 'Réglage',
      statement:
        'Le système DOIT demander à Pro Santé Connect un niveau d’authentification précis, et refuser tout autre.',
      criticality: 'Majeure',
      scenarios: oneProof(
        'SC.PSC.08',
        steps('Le réglage livré avec le produit.', 'Le relever, secrets masqués.'),
        'Extrait de configuration du client OpenID Connect',
      ),
    },
    {
      id: 'SC.PSC.14',
      feature: 'Politique d’accès',
      statement:
        'L’éditeur DOIT écrire ce que devient l’accès au logiciel quand un contrat prend fin et quand une faille est signalée.',
      criticality: 'Mineure',
      scenarios: oneProof(
        'SC.PSC.14',
        steps('La politique en vigueur.', 'La joindre.'),
        'CAS 1 : une politique est écrite : document décrivant la politique d’accès\nOU\nCAS 2 : aucune politique n’est écrite : attestation sur l’honneur signée décrivant la pratique',
      ),
    },
    {
      id: 'SC.PSC.21',
      feature: 'Cabinets en SCM',
      statement: 'Le système DOIT accepter l’authentification avec RPPS-Rang dans un cabinet libéral en SCM.',
      profile: shared,
      criticality: 'Majeure',
      scenarios: oneProof(
        'SC.PSC.21',
        steps('Deux praticiens de test dans une SCM.', 'Ouvrir la session de chacun.'),
        'Vidéo montrant les deux sessions',
      ),
    },
    {
      id: 'SC.PSC.22',
      feature: 'Cabinets en SCM',
      statement: 'Le système DOIT laisser l’administrateur rattacher chaque RPPS-Rang à son praticien.',
      profile: shared,
      criticality: 'Mineure',
      scenarios: oneProof(
        'SC.PSC.22',
        steps('Un administrateur de test.', 'Ouvrir l’écran de rattachement.'),
        'Copie d’écran du rattachement',
      ),
    },
    {
      id: 'SC.PSC.30',
      feature: 'Confort',
      statement:
        'Le système PEUT rappeler à l’utilisateur, avant qu’elle n’expire, qu’une session va se fermer.',
      nature: 'PRECONISATION',
      criticality: 'Non définie',
      scenarios: [],
    },
  ],
};
