import { oneProof, steps, type SampleChapter } from './model';

const report = (test: string): string =>
  `Lien permanent vers le rapport de validation de l’espace de tests d’interopérabilité, pour le cas de test ${test}`;

export const doc: SampleChapter = {
  name: 'Documents de santé',
  requirements: [
    {
      id: 'SC.DOC/CDA.01',
      feature: 'Production',
      statement:
        'Le système DOIT produire des documents conformes au volet structure minimale du cadre d’interopérabilité.',
      criticality: 'Critique',
      scenarios: oneProof(
        'SC.DOC/CDA.01',
        steps('Un compte dans l’espace de tests.', 'Faire valider un document de test.'),
        report('CI-SIS-CR-CDA-N1-Create_doc-Sc1'),
      ),
    },
    {
      id: 'SC.DOC/CDA.04',
      feature: 'Production',
      statement:
        'Le système DOIT remettre au site, sur demande, tout document produit, tel qu’il a été transmis.',
      criticality: 'Majeure',
      scenarios: oneProof(
        'SC.DOC/CDA.04',
        steps('Un document de test déjà transmis.', 'Demander sa remise.'),
        'Document CDA R2 niveau 1 (fichier XML) remis par le système',
      ),
    },
    {
      id: 'SC.DOC/XDM.02',
      feature: 'Échange',
      statement: 'Le système DOIT former des archives d’échange valides, identité de santé comprise.',
      criticality: 'Critique',
      scenarios: oneProof(
        'SC.DOC/XDM.02',
        steps('Un compte dans l’espace de tests.', 'Y déposer une archive de test.'),
        report('CI-SIS-IHE-XDM-PMC-Sc1-INS'),
      ),
    },
    {
      id: 'RIS.DOC/CR.11',
      feature: 'Compte rendu d’imagerie',
      statement:
        'Le système DOIT produire un compte rendu d’imagerie à la fois lisible par un humain et valide pour une machine.',
      criticality: 'Critique',
      status: 'Modifiée',
      scenarios: [
        {
          id: 'RIS.DOC/CR.11.01',
          text: steps(
            'Un compte rendu de test.',
            'Le faire valider.',
            'Relever le document lisible qu’il contient.',
          ),
          proofs: [
            ['RIS.DOC/CR.11.01.01', report('CI-SIS-CR-IMA-N1-Create_doc-Sc1')],
            ['RIS.DOC/CR.11.01.02', 'PDF/A-1 contenu dans le document validé'],
          ],
        },
      ],
    },
    {
      // A hard space before the id.
      id: '\u00a0SC.DOC/VISU.01',
      feature: 'Affichage',
      statement:
        'Le système DOIT afficher un document reçu avec son en-tête <u>et</u> son corps, sans qu’il faille l’ouvrir ailleurs.',
      criticality: 'Majeure',
      scenarios: oneProof(
        'SC.DOC/VISU.01',
        steps('Un document de test reçu.', 'L’ouvrir.'),
        'Copie d’écran du document affiché',
      ),
    },
    {
      id: 'SC.DOC/DD.04',
      feature: 'Doublons',
      statement:
        'Le système DOIT reconnaître un document d&eacute;j&agrave; reçu par un autre canal et ne pas le ranger deux fois.',
      criticality: 'Mineure',
      scenarios: oneProof(
        'SC.DOC/DD.04',
        steps('Un même document reçu par messagerie puis par le DMP.', 'Relever le journal.'),
        'Extrait des logs montrant que le second n’est pas intégré',
      ),
    },
    {
      id: 'SC.DOC/VISU.09',
      feature: 'Confort',
      statement: 'Le système PEUT afficher deux documents côte à côte.',
      nature: 'PRECONISATION',
      criticality: 'Non définie',
      scenarios: [],
    },
  ],
};
