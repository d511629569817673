import { oneProof, steps, type SampleChapter } from './model';

export const ann: SampleChapter = {
  name: 'Annuaire Santé',
  requirements: [
    {
      id: 'SC.ANN.03',
      feature: 'Recherche',
      statement:
        'Le système DOIT chercher un professionnel par nom, profession et commune, sans quitter l’écran d’envoi.',
      criticality: 'Majeure',
      scenarios: oneProof(
        'SC.ANN.03',
        steps('Un annuaire de test chargé.', 'Chercher un médecin de test.'),
        'Démonstration (capture d’écran, vidéo…) montrant la saisie et toutes les réponses',
      ),
    },
    {
      // A space after the id, as typists leave them.
      id: 'SC.ANN.07 ',
      feature: 'Mise à jour',
      statement: 'Le système DOIT recharger l’annuaire chaque nuit et dire de quand il date.',
      criticality: 'Mineure',
      scenarios: oneProof(
        'SC.ANN.07',
        steps('Une nuit d’exploitation.', 'Relever le journal du chargement.'),
        'Traces du système montrant le chargement complet',
      ),
    },
    {
      id: 'RIS.ANN.09',
      feature: 'Choix du destinataire',
      statement:
        'Le système DOIT montrer l’adresse choisie et la date de l’annuaire avant tout envoi manuel.',
      profile: 'Envoi manuel par MSS au PS Demandeur',
      criticality: 'Majeure',
      scenarios: oneProof(
        'RIS.ANN.09',
        steps('Un demandeur de test qui a deux boîtes.', 'En choisir une.'),
        'Copie d’écran du destinataire retenu',
      ),
    },
  ],
};
