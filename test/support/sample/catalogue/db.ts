import { oneProof, steps, type SampleChapter } from './model';

export const db: SampleChapter = {
  name: 'DRIMbox',
  requirements: [
    {
      id: 'SC.DB/PFI.01',
      feature: 'Plateforme d’intermédiation',
      statement:
        'Le système DOIT transmettre le compte rendu à la plateforme d’intermédiation sous forme de message.',
      criticality: 'Majeure',
      scenarios: oneProof(
        'SC.DB/PFI.01',
        steps('Une plateforme de recette.', 'Valider un compte rendu de test.'),
        'Dump du message HL7 v2 (ORU^R01) transmis',
      ),
    },
    {
      id: 'DB.SO.101',
      feature: 'Source',
      statement:
        'Le système DOIT faire déposer la référence des images d’un examen dès que son compte rendu est validé.',
      criticality: 'Critique',
      // The scenario bears the requirement's own id.
      scenarios: [
        {
          id: 'DB.SO.101',
          text: steps('Un examen de test validé.', 'Relever l’échange.'),
          proofs: [['DB.SO.101.01', 'Trace SOAP du dépôt']],
        },
      ],
    },
    {
      id: 'DB.VI-CS.20',
      feature: 'Visionneuse',
      statement: 'Le système DOIT ouvrir la visionneuse sur l’examen choisi, sans nouvelle connexion.',
      criticality: 'Majeure',
      scenarios: oneProof(
        'DB.VI-CS.20',
        steps('Un examen de test avec des images.', 'Ouvrir la visionneuse.'),
        'Copie d’écran de l’examen ouvert',
      ),
    },
    {
      // `VI_SO` beside `VI-CS`: real drafts mix the two signs.
      id: 'DB.VI_SO.04',
      feature: 'Visionneuse',
      statement: 'Le système DOIT permettre de comparer un examen à un examen fait ailleurs.',
      criticality: 'Mineure',
      scenarios: oneProof(
        'DB.VI_SO.04',
        steps('Un antérieur de test sur un autre site.', 'Ouvrir les deux examens.'),
        'Démonstration (vidéo ou copies d’écran) montrant les deux examens côte à côte',
      ),
    },
    {
      id: 'DB/VI-CO.11',
      feature: 'Consommation',
      statement:
        'Le système DOIT chercher les références d’images du patient et récupérer celle que l’utilisateur choisit.',
      criticality: 'Majeure',
      scenarios: oneProof(
        'DB/VI-CO.11',
        steps('Une patiente de test qui a des examens ailleurs.', 'Chercher puis récupérer une référence.'),
        'Logs des transactions de recherche et de récupération',
      ),
    },
  ],
};
