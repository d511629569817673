import { oneProof, steps, type SampleChapter } from './model';

export const epr: SampleChapter = {
  name: 'Prescription électronique',
  requirements: [
    {
      id: 'SC.EPR.02',
      feature: 'Autorisation CNDA',
      statement:
        'Le système DOIT disposer d’une autorisation du CNDA pour le téléservice de l’ordonnance numérique.',
      criticality: 'Critique',
      scenarios: oneProof(
        'SC.EPR.02',
        steps('Un dossier ouvert auprès du CNDA.', 'Relever l’état de la demande.'),
        'Justificatif CNDA : copie d’écran de l’espace personnel ou attestation de conformité',
      ),
    },
    {
      id: 'RIS.EPR.04',
      feature: 'Produits de contraste',
      statement:
        'Le système qui permet de prescrire un produit de contraste DOIT le faire par une ordonnance numérique.',
      criticality: 'Majeure',
      scenarios: oneProof(
        'RIS.EPR.04',
        steps('Un examen de test avec injection.', 'Prescrire le produit.'),
        'Démonstration (vidéo ou copies d’écran) montrant la prescription',
      ),
    },
    {
      id: 'SC.EPR.09',
      feature: 'Médicaments',
      statement: 'Le système DOIT s’appuyer sur une base de médicaments à jour lorsqu’il prescrit.',
      criticality: 'Majeure',
      scenarios: oneProof('SC.EPR.09', 'TBD', 'TBD'),
    },
  ],
};
