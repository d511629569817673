import { oneProof, steps, type SampleChapter } from './model';

export const ins: SampleChapter = {
  name: 'Identité Nationale de Santé (INS)',
  requirements: [
    {
      id: 'INS/va1.01',
      feature: 'Création d’une identité',
      statement:
        'Le système DOIT proposer une saisie séparée de chaque trait strict et donner le statut « Provisoire » à toute identité saisie à la main.',
      criticality: 'Critique',
      scenarios: oneProof(
        'INS/va1.01',
        steps(
          'Une patiente de test, inconnue du système.',
          'Ouvrir une fiche vierge.',
          'Saisir les traits stricts.',
          'Enregistrer et relever le statut.',
        ),
        'Démonstration (vidéo ou copies d’écran) montrant la fiche remplie et le statut obtenu',
      ),
    },
    {
      id: 'INS/va1.15',
      feature: 'Appel au téléservice INSi',
      statement:
        'Le système DOIT interroger INSi à partir des traits saisis, montrer la réponse à côté des valeurs locales, et garder une trace de chaque appel.',
      comment: 'La trace ne contient pas le matricule en clair.',
      criticality: 'Critique',
      status: 'Modifiée',
      scenarios: [
        {
          id: 'INS/va1.15.01',
          text: steps(
            'Une identité provisoire de test.',
            'Lancer l’appel par traits.',
            'Comparer la réponse aux valeurs locales.',
            'Relire le journal des appels.',
          ),
          proofs: [
            [
              'INS/va1.15.01.01',
              'Démonstration (capture d’écran, vidéo…) montrant la réponse d’INSi à côté des valeurs locales',
            ],
            ['INS/va1.15.01.02', 'Extrait du journal (log) des appels, avec date, opérateur et code retour'],
          ],
        },
      ],
    },
    {
      id: 'SC.INS/GEN.02',
      feature: 'Autorisation CNDA',
      statement:
        'Le système DOIT disposer d’une autorisation du CNDA pour l’usage d’INSi dans la version candidate.',
      criticality: 'Critique',
      scenarios: oneProof(
        'SC.INS/GEN.02',
        steps('Un dossier ouvert auprès du CNDA.', 'Relever l’état de la demande, ou joindre l’attestation.'),
        'Justificatif de l’autorisation CNDA pour le téléservice INSi',
      ),
    },
    {
      id: 'SC.INS/GEN.07',
      feature: 'Statuts de l’identité',
      statement:
        'Le système DOIT faire voir d’un coup d’œil le statut de chaque identité dans toutes les listes de patients.',
      // An empty cell: real drafts have many.
      profile: '',
      criticality: 'Majeure',
      scenarios: oneProof(
        'SC.INS/GEN.07',
        steps('Des identités de test dans chacun des statuts.', 'Ouvrir la liste des patients du jour.'),
        'Copie d’écran plein écran de la liste, l’URL et la date étant visibles',
      ),
    },
    {
      id: 'INS/va1.53',
      feature: 'Diffusion de l’identité qualifiée',
      statement:
        'Le référentiel d’identités DOIT diffuser sans délai aux logiciels abonnés toute identité qui devient qualifiée.',
      profile: "Référentiel d'identités",
      criticality: 'Critique',
      scenarios: oneProof(
        'INS/va1.53',
        steps(
          'Un logiciel abonné, en recette.',
          'Qualifier une identité de test.',
          'Recueillir le message émis.',
        ),
        'Message HL7 v2 (ADT^A28) émis, dont le segment PID porte le matricule et le domaine de test',
      ),
    },
    {
      id: 'SC.INS/TRA.03',
      feature: 'Diffusion des changements',
      statement:
        'Le référentiel d’identités DOIT prévenir les logiciels abonnés lorsqu’un matricule est retiré ou remplacé.',
      profile: "Référentiel d'identités - vague 2",
      criticality: 'Majeure',
      previousId: 'INS/va1.54',
      scenarios: oneProof(
        'SC.INS/TRA.03',
        steps(
          'Une identité qualifiée de test, déjà diffusée.',
          'Invalider son matricule.',
          'Recueillir le message émis.',
        ),
        'Dump du message HL7 A47 correspondant',
      ),
    },
    {
      id: 'SC.INS/ETQ.12',
      feature: 'Éditions',
      statement:
        'Le système DOIT imprimer le datamatrix de l’INS sur l’étiquette des seuls patients dont l’identité est qualifiée.',
      criticality: 'Majeure',
      scenarios: oneProof(
        'SC.INS/ETQ.12',
        steps(
          'Une imprimante d’étiquettes et une identité qualifiée de test.',
          'Imprimer l’étiquette.',
          'La numériser.',
        ),
        'Scan de l’étiquette portant le datamatrix',
      ),
    },
    {
      id: 'SC.INS/TIT.05',
      feature: 'Pièces d’identité',
      statement:
        'Le système DOIT réserver la lecture des copies de pièces d’identité à un rôle dédié et dire quand elles seront effacées.',
      profile: "Référentiel d'identités , Stockage des copies de titres d'identité",
      criticality: 'Mineure',
      scenarios: oneProof(
        'SC.INS/TIT.05',
        steps('Deux comptes, l’un avec le rôle et l’autre sans.', 'Ouvrir les pièces avec chaque compte.'),
        'Démonstration (vidéo ou copies d’écran) montrant la liste des pièces et la date d’effacement',
      ),
    },
    {
      id: 'SC.INS/GEN.30',
      feature: 'Confort',
      statement: 'Le système PEUT proposer la lecture du datamatrix à l’accueil par une douchette.',
      nature: 'PRECONISATION',
      criticality: 'Non définie',
      scenarios: [],
    },
  ],
};
