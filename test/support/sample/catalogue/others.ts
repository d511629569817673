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
      // No scenario, and the row stands twice: seen in real drafts.
      copies: 2,
    },
  ],
};

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
