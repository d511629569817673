import { oneProof, steps, type SampleChapter } from './model';

export const img: SampleChapter = {
  name: "Compte rendu d'imagerie",
  requirements: [
    {
      id: 'RIS.IMG/CR.01',
      feature: 'Structure',
      statement:
        'Le système DOIT donner à chaque type d’examen un modèle de compte rendu dont les parties obligatoires sont marquées.',
      criticality: 'Majeure',
      scenarios: oneProof(
        'RIS.IMG/CR.01',
        steps('Un modèle livré.', 'L’ouvrir dans les réglages.'),
        'Copie d’écran du modèle',
      ),
    },
    {
      id: 'RIS.IMG/CR.03',
      feature: 'Validation',
      statement:
        'Le système DOIT faire de la signature un geste distinct, après quoi toute correction crée une nouvelle version.',
      criticality: 'Critique',
      scenarios: oneProof(
        'RIS.IMG/CR.03',
        steps('Un compte rendu de test en relecture.', 'Le signer.', 'Tenter de le corriger.'),
        'Vidéo montrant la signature et ce qui suit',
      ),
    },
    {
      id: 'RIS.IMG/CR.05',
      feature: 'Remise',
      statement: 'Le système DOIT imprimer un compte rendu que le patient peut emporter.',
      criticality: 'Mineure',
      scenarios: oneProof(
        'RIS.IMG/CR.05',
        steps('Un compte rendu de test validé.', 'L’imprimer.', 'Le numériser.'),
        'Scan du compte rendu papier',
      ),
    },
  ],
};
