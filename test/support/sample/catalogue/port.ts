import { oneProof, steps, type SampleChapter } from './model';

export const port: SampleChapter = {
  name: 'Portabilité',
  requirements: [
    {
      id: 'SC.PORT.01',
      feature: 'Procédure',
      statement:
        'L’éditeur DOIT écrire comment un client obtient toutes ses données, et en combien de temps.',
      criticality: 'Majeure',
      scenarios: oneProof(
        'SC.PORT.01',
        steps('La procédure en vigueur.', 'La joindre.'),
        'Document décrivant la procédure d’extraction',
      ),
    },
    {
      id: 'SC.PORT.02',
      feature: 'Extraction',
      statement:
        'Le système DOIT extraire les données d’un site dans des formats ouverts, avec un inventaire.',
      criticality: 'Majeure',
      scenarios: [
        {
          id: 'SC.PORT.02.01',
          text: steps('Un site de démonstration.', 'Lancer l’extraction.'),
          // The apostrophe that a spreadsheet user types to force text.
          proofs: [["'SC.PORT.02.01.01", 'Fichier ZIP obtenu, avec son inventaire']],
        },
      ],
    },
    {
      id: 'SC.PORT.05',
      feature: 'Réversibilité',
      statement: 'L’éditeur DOIT accompagner le client qui change de logiciel.',
      criticality: 'Non définie',
      scenarios: [],
      // No scenario, and the row is twice: seen in real drafts.
      copies: 2,
    },
  ],
};
