import { oneProof, steps, type SampleChapter } from './model';

const manual = 'Envoi manuel par MSS au PS Demandeur';

export const mss: SampleChapter = {
  name: 'Messagerie Sécurisée de Santé (MSS)',
  requirements: [
    {
      id: 'MSS/va1.13',
      feature: 'Envoi du compte rendu',
      statement:
        'Le système DOIT envoyer le compte rendu validé au médecin traitant par MSSanté, document et données réunis dans une même archive.',
      profile: 'va1 Général',
      criticality: 'Critique',
      scenarios: oneProof(
        'MSS/va1.13',
        steps(
          'Une boîte MSSanté de recette.',
          'Valider un compte rendu de test.',
          'Relever le message parti.',
        ),
        'Source SMTP du message émis',
      ),
    },
    {
      id: 'SC.MSS/CONF.01',
      feature: 'Conformité de l’envoi',
      statement: 'Le système DOIT réussir le cas de test général de l’outil MSSanté des éditeurs.',
      criticality: 'Critique',
      scenarios: oneProof(
        'SC.MSS/CONF.01',
        steps(
          'Un compte de l’outil de tests, actif depuis un jour.',
          'Dérouler le cas MSS-LPS-SEGUR-GEN.',
          'Noter le numéro du test.',
        ),
        'Numéro du test MSSanté (MOTCO2) obtenu pour le cas MSS-LPS-SEGUR-GEN',
      ),
    },
    {
      id: 'SC.MSS/CONF.04',
      feature: 'Conformité de la connexion',
      statement:
        'Le système DOIT chiffrer la connexion à l’opérateur, vérifier son certificat et présenter le sien.',
      criticality: 'Critique',
      status: 'Modifiée',
      scenarios: [
        {
          id: 'SC.MSS/CONF.04.01',
          text: steps(
            'Un certificat de test.',
            'Dérouler le cas MSS-LPS-SEGUR-PER-ORG.',
            'Relever le journal de la connexion.',
          ),
          proofs: [
            [
              'SC.MSS/CONF.04.01.01',
              'Numéro du test MSSanté (MOTCO2) obtenu pour le cas MSS-LPS-SEGUR-PER-ORG',
            ],
            ['SC.MSS/CONF.04.01.02', 'Logs de la connexion TLS'],
          ],
        },
      ],
    },
    {
      id: 'RIS.MSS/DEM.12',
      feature: 'Réponse au demandeur',
      statement:
        'Le système DOIT laisser l’utilisateur envoyer lui-même le compte rendu au professionnel qui a demandé l’examen.',
      profile: manual,
      criticality: 'Majeure',
      scenarios: [
        {
          id: 'RIS.MSS/DEM.12.01',
          text: steps(
            'Un examen de test avec un demandeur.',
            'Choisir le demandeur.',
            'Envoyer.',
            'Relever le message parti.',
          ),
          proofs: [
            [
              'RIS.MSS/DEM.12.01.01',
              'Démonstration (vidéo ou copies d’écran) montrant le choix du demandeur et l’envoi',
            ],
            ['RIS.MSS/DEM.12.01.02', 'La source SMTP du message tel qu’il est parti'],
          ],
        },
      ],
    },
    {
      id: 'RIS.MSS/DEM.14',
      feature: 'Réponse au demandeur',
      statement: 'Le système DOIT joindre au message une archive que le logiciel du demandeur sait lire.',
      profile: manual,
      criticality: 'Majeure',
      scenarios: oneProof(
        'RIS.MSS/DEM.14',
        steps('Le message de l’exigence RIS.MSS/DEM.12.', 'En extraire la pièce jointe.'),
        'Archive IHE_XDM.zip jointe au message',
      ),
    },
    {
      id: 'SC.MSS/MLZ.01',
      feature: 'Opérateur Mailiz',
      statement: 'Le système DOIT savoir se raccorder à une boîte de l’opérateur Mailiz.',
      profile: 'Opérateur Mailiz',
      criticality: 'Majeure',
      scenarios: oneProof(
        'SC.MSS/MLZ.01',
        steps('Une boîte Mailiz de recette.', 'Régler le raccordement.'),
        'Copie d’écran du réglage',
      ),
    },
    {
      id: 'SC.MSS/MLZ.02',
      feature: 'Opérateur Mailiz',
      statement: 'Le système DOIT envoyer et recevoir par une boîte de l’opérateur Mailiz.',
      profile: 'Opérateur Mailiz',
      criticality: 'Majeure',
      scenarios: oneProof(
        'SC.MSS/MLZ.02',
        steps('La boîte raccordée.', 'Envoyer un message à soi-même.'),
        'Source SMTP du message reçu',
      ),
    },
    {
      id: 'SC.MSS/PAT.08',
      feature: 'Messages aux patients',
      statement:
        'Le système DOIT laisser écrire à un patient sur sa messagerie citoyenne et dire s’il pourra répondre.',
      criticality: 'Mineure',
      scenarios: oneProof(
        'SC.MSS/PAT.08',
        steps('Une patiente de test qui a une messagerie citoyenne.', 'Lui écrire.', 'Envoyer.'),
        'Vidéo montrant la rédaction puis l’envoi',
      ),
    },
  ],
};
