import { oneProof, steps, type SampleChapter } from './model';

export const ssi: SampleChapter = {
  name: "Sécurité des systèmes d'information (SSI)",
  requirements: [
    {
      id: 'SC.SSI/GEN.01',
      feature: '01. Gouvernance',
      statement: 'L’éditeur DOIT désigner des responsables de la sécurité du produit.',
      criticality: 'Majeure',
      scenarios: oneProof(
        'SC.SSI/GEN.01',
        steps('Des responsables désignés.', 'L’attester.'),
        'Attestation sur l’honneur signée par un représentant de l’éditeur',
      ),
    },
    {
      id: 'SC.SSI/GEN.02',
      feature: '02. Dossier de sécurité',
      statement: 'L’éditeur DOIT tenir un plan d’assurance sécurité du produit.',
      criticality: 'Majeure',
      scenarios: oneProof(
        'SC.SSI/GEN.02',
        steps('Le plan en vigueur.', 'Le joindre.'),
        'Document : plan d’assurance sécurité',
      ),
    },
    {
      id: 'SC.SSI/GEN.02 BIS',
      feature: '02. Dossier de sécurité',
      statement: 'L’éditeur NE DOIT PAS employer de données de patients dans ses environnements de recette.',
      criticality: 'Critique',
      scenarios: oneProof(
        'SC.SSI/GEN.02 BIS',
        steps('Les environnements de recette.', 'Dire d’où viennent leurs données.'),
        'CAS 1 : les données sont inventées : attestation sur l’honneur signée\nOU\nCAS 2 : les données sont anonymisées : attestation sur l’honneur signée décrivant l’outil',
      ),
    },
    {
      id: 'SC.SSI/GEN.06',
      feature: '02. Dossier de sécurité',
      statement: 'L’éditeur DOIT dire quel acteur certifié assure chaque activité d’hébergement.',
      criticality: 'Majeure',
      scenarios: oneProof(
        'SC.SSI/GEN.06',
        steps('Les contrats en cours.', 'En faire le tableau.'),
        'Tableau indiquant, pour chaque activité, l’acteur et son certificat',
      ),
    },
    {
      id: 'SC.SSI/GEN.13',
      feature: '03. Conception',
      statement: 'Le système DOIT chiffrer ses échanges avec un certificat en cours de validité.',
      criticality: 'Majeure',
      scenarios: oneProof(
        'SC.SSI/GEN.13',
        steps('Un serveur de démonstration.', 'Exporter son certificat.'),
        'Certificat X.509 du serveur (fichier PEM)',
      ),
    },
    {
      id: 'SC.SSI/GEN.17',
      feature: '07. Audit',
      statement:
        'L’éditeur DOIT faire éprouver le produit par un auditeur extérieur et corriger ce qui est trouvé.',
      criticality: 'Critique',
      status: 'Modifiée',
      scenarios: oneProof(
        'SC.SSI/GEN.17',
        steps('Un auditeur d’un organisme qualifié.', 'Mener le test.', 'Faire signer le formulaire.'),
        'Formulaire de test d’intrusion signé électroniquement par l’auditeur, de moins d’un an',
      ),
    },
    {
      id: 'SC.SSI/IAM.83',
      feature: '04. Droits',
      statement: 'Le système DOIT séparer les droits de soin et les droits d’administration.',
      criticality: 'Majeure',
      scenarios: oneProof(
        'SC.SSI/IAM.83',
        steps('Un compte par rôle.', 'Montrer ce que chacun peut faire.'),
        'Démonstration (vidéo ou copies d’écran) montrant les droits de chaque rôle',
      ),
    },
    {
      id: 'SC.SSI/IAM.91',
      feature: '04. Comptes',
      statement:
        'Le système DOIT imposer des mots de passe longs et nouveaux aux comptes d’administration, et surveiller leur usage.',
      criticality: 'Majeure',
      scenarios: [
        {
          id: 'SC.SSI/IAM.91.01',
          text: steps('Un compte d’administration de test.', 'Essayer un mot de passe faible, puis un bon.'),
          proofs: [['SC.SSI/IAM.91.01.01', 'Vidéo montrant le refus puis l’acceptation']],
        },
        {
          id: 'SC.SSI/IAM.91.02',
          text: steps('Le même compte.', 'Relever le journal.'),
          proofs: [['SC.SSI/IAM.91.02.01', 'Extrait du journal (log) des connexions']],
        },
      ],
    },
    {
      id: 'SSI/IE.39',
      feature: '04. Comptes',
      statement: 'Le système DOIT lister les comptes ouverts à des professionnels et dire depuis quand.',
      criticality: 'Mineure',
      // A number that lost its prefix.
      scenarios: [
        {
          id: 'SSI/IE.39.01',
          text: steps('Des comptes de test.', 'Ouvrir la liste.'),
          proofs: [['39.01.01', 'Copie d’écran de la liste des comptes']],
        },
      ],
    },
    {
      id: 'SENTINELLE.20',
      feature: 'Surveillance des accès',
      statement:
        'Le système DOIT alerter un responsable quand un compte ouvre un nombre inhabituel de dossiers.',
      criticality: 'Majeure',
      scenarios: oneProof(
        'SENTINELLE.20',
        steps('Une règle active.', 'Ouvrir de nombreux dossiers de test.', 'Relever l’alerte.'),
        'Logs montrant l’alerte et son suivi',
      ),
    },
  ],
};
