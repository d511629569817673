import { oneProof, steps, type SampleChapter } from './model';

export const dmp: SampleChapter = {
  name: 'Dossier Médical Partagé (DMP)',
  requirements: [
    {
      id: 'SC.DMP/CONF.05',
      feature: 'Homologation CNDA',
      statement:
        'Le système DOIT être homologué pour l’alimentation et la consultation du DMP dans la version candidate.',
      criticality: 'Critique',
      scenarios: oneProof(
        'SC.DMP/CONF.05',
        steps('Un dossier ouvert auprès du CNDA.', 'Joindre l’attestation, ou l’état de la demande.'),
        'Attestation de conformité ou justificatif d’homologation CNDA pour le DMP',
      ),
    },
    {
      id: 'SC.DMP/CONF.10',
      feature: 'Consultation',
      statement:
        'Le système DOIT ouvrir le DMP du patient depuis son dossier, sans nouvelle saisie d’identité.',
      criticality: 'Majeure',
      scenarios: oneProof(
        'SC.DMP/CONF.10',
        steps('Une patiente de test qui a un DMP.', 'Ouvrir son dossier.', 'Demander ses documents.'),
        'Démonstration (vidéo ou copies d’écran) montrant les documents obtenus',
      ),
    },
    {
      id: 'SC.DMP/ALI/PROG.01',
      feature: 'Alimentation',
      statement:
        'Le système DOIT déposer chaque compte rendu validé dans le DMP sans geste de l’utilisateur.',
      criticality: 'Critique',
      status: 'Modifiée',
      scenarios: oneProof(
        'SC.DMP/ALI/PROG.01',
        steps('Un compte rendu de test prêt à signer.', 'Le signer.', 'Attendre l’accusé du DMP.'),
        'Vidéo montrant la signature puis le dépôt',
      ),
    },
    {
      id: 'RIS.DMP/UX.10',
      feature: 'Affichage',
      statement:
        'Le système DOIT signaler les documents arrivés dans le DMP depuis la dernière venue du patient.',
      criticality: 'Mineure',
      scenarios: oneProof(
        'RIS.DMP/UX.10',
        steps('Un DMP de test qui a reçu deux documents.', 'Ouvrir le dossier du patient.'),
        'Copie d’écran des documents signalés comme nouveaux',
      ),
    },
    {
      id: 'RIS.DMP/UX.15',
      feature: 'Recherche',
      statement: 'Le système DOIT permettre de chercher dans le DMP par période et par type de document.',
      criticality: 'Majeure',
      scenarios: [
        // The same number under two scenarios, as real drafts have it.
        {
          id: 'RIS.DMP/UX.15.01',
          text: steps('Un DMP de test de plusieurs années.', 'Chercher sur le mois de janvier.'),
          proofs: [
            [
              'RIS.DMP/UX.15.01.01',
              'Démonstration (vidéo ou copies d’écran) montrant la recherche par période',
            ],
          ],
        },
        {
          id: 'RIS.DMP/UX.15.02',
          text: steps('Le même DMP.', 'Chercher les comptes rendus d’imagerie.'),
          proofs: [
            ['RIS.DMP/UX.15.01.01', 'Démonstration (vidéo ou copies d’écran) montrant la recherche par type'],
          ],
        },
      ],
    },
    {
      id: 'SC.DMP/HISTO.04',
      feature: 'Classement',
      statement:
        'Le système DOIT ranger les documents du DMP selon des règles écrites, que le site peut changer.',
      criticality: 'Mineure',
      scenarios: [
        {
          id: 'SC.DMP/HISTO.04.01',
          text: steps(
            'Les règles livrées avec le produit.',
            'Les décrire.',
            'Montrer où le site les change.',
          ),
          proofs: [
            ['SC.DMP/HISTO.04.01.01', 'Document présentant les règles de classement'],
            ['SC.DMP/HISTO.04.01.02', 'Extrait de configuration correspondant à ces règles'],
          ],
        },
      ],
    },
    {
      id: 'RIS.DMP/CR.02',
      feature: 'Compte rendu',
      statement:
        'Le système DOIT produire le compte rendu d’imagerie destiné au DMP sous une forme faite pour durer.',
      criticality: 'Majeure',
      scenarios: oneProof(
        'RIS.DMP/CR.02',
        steps('Un compte rendu de test validé.', 'Relever le fichier déposé.'),
        'Le compte rendu au format PDF/A-1, avec l’identité de test de la patiente',
      ),
    },
    {
      id: 'RIS.DMP/UX.45',
      feature: 'Confort',
      statement: 'Le système PEUT préparer la veille les documents des patients attendus.',
      nature: 'PRECONISATION',
      criticality: 'Non définie',
      scenarios: [],
    },
  ],
};
