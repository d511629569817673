import { oneProof, steps, type SampleChapter } from './model';

export const tbb: SampleChapter = {
  name: 'Tableau de bord',
  requirements: [
    {
      id: 'SC.TBB/GEN.01',
      feature: 'Extraction',
      statement:
        'Le système DOIT fournir chaque mois les indicateurs d’usage dans un fichier que d’autres outils savent lire.',
      criticality: 'Majeure',
      scenarios: oneProof(
        'SC.TBB/GEN.01',
        steps('Un mois d’activité de test.', 'Demander l’extraction.'),
        'Fichier CSV des indicateurs du mois',
      ),
    },
    {
      id: 'SC.TBB/GEN.02',
      feature: 'Affichage',
      statement: 'Le système DOIT montrer ces mêmes indicateurs à l’administrateur du site.',
      criticality: 'Mineure',
      // A proof without a number.
      scenarios: [
        {
          id: 'SC.TBB/GEN.02.01',
          text: steps('Un administrateur de test.', 'Ouvrir le tableau de bord.'),
          proofs: [['', 'Copie d’écran du tableau de bord']],
        },
      ],
    },
    {
      id: 'RIS.TBB/ACT.04',
      feature: 'Définition',
      statement: 'L’éditeur DOIT écrire comment chaque indicateur est calculé.',
      criticality: 'Mineure',
      scenarios: oneProof(
        'RIS.TBB/ACT.04',
        steps('Les indicateurs livrés.', 'Décrire leur calcul.'),
        'Document décrivant le calcul des indicateurs',
      ),
    },
  ],
};
