import assert from 'node:assert/strict';
import fc from 'fast-check';
import { classifyProse } from '../../../src/core/catalogue/classify/classifyProse';
import { demands } from '../../../src/core/catalogue/demands';
import { unicodeText } from '../../support/unicodeText';
import { runs } from '../../support/runs';
import { long } from '../../support/long';

/** Wordings of our own, in the shapes of real ones, with the kinds they ask for. */
const labelled: readonly (readonly [string, string])[] = [
  ['Copies d’écran ou vidéo du parcours', 'demonstration'],
  ['Capure d’écran ou vidéo montrant la saisie', 'demonstration'],
  ['Démonstration (capture d’écran, vidéo...) montrant la trace et le journal', 'demonstration'],
  ['Démonstration montrant le document reçu', 'demonstration'],
  ['L’éditeur DOIT présenter une capture d’écran, une vidéo de la suppression', 'demonstration'],
  ['Vidéos ou copies d’écran de chaque étape', 'demonstration'],
  ['Copie d’écran montrant la trace dans le journal des envois', 'screenshot'],
  ['Copies écran du paramétrage', 'screenshot'],
  ['Capture(s) d’écran de l’accueil', 'screenshot'],
  ['capture d\u2019écran, de la fiche', 'screenshot'],
  ['Capture vidéo montrant le scénario (en plein écran, URL et date visibles)', 'video'],
  ['Video montrant le bon déroulé du scénario SC.AB/CD.12.01', 'video'],
  ['Fournir une vidéo des étapes 1 et 2', 'video'],
  ['Document décrivant l’interface avec le fournisseur', 'document'],
  ['Documentation sur les règles de classement des documents', 'document'],
  ['Procédure de réalisation des sauvegardes', 'document'],
  ['Matrice des flux, avec les pare-feux', 'document'],
  ['[Si modalité : Application mobile avec vidéo] Description de la politique d’accès', 'document'],
  [': Lister toutes les méthodes proposées', 'document'],
  ['Logs de connexion TLS', 'log'],
  ['Trace de la demande d’intégration du document', 'log'],
  ['Message SOAP contenant le jeton VIHF', 'log'],
  ['Un DUMP du message 2 est à réaliser', 'log'],
  ['Extrait des traces d’audit', 'log'],
  ['Source SMTP du message émis.', 'mail-source'],
  ['Fournir la source SMTP de l’accusé de lecture', 'mail-source'],
  ['Fichier .eml du message reçu', 'mail-source'],
  ['Extrait de configuration de la messagerie', 'configuration'],
  ['Si besoin, extrait du code qui vérifie le certificat', 'configuration'],
  ['Certificat serveur utilisé', 'certificate'],
  ['Lien permanent vers le rapport du cas de test CI-SIS-AB-CDA-N1-Make_doc-Sc1', 'gazelle-link'],
  ['Le lien permanent de l’espace de tests d’interopérabilité du CI-SIS', 'gazelle-link'],
  ['Justificatif de l’homologation CNDA pour le DMP', 'cnda'],
  ['Fourniture de l’autorisation d’accès au téléservice INSi', 'cnda'],
  ['Copie d’écran de votre espace personnel du CNDA', 'cnda'],
  ['Habilitation « Éditeur de logiciel utilisateur » Pro Santé Connect', 'psc-habilitation'],
  ['Numéro de la demande Datapass', 'psc-habilitation'],
  ['Attestation sur l’honneur que la documentation est tenue', 'attestation'],
  ['Engagement écrit du candidat', 'attestation'],
  ['Identifiant de l’exécution du cas de test MSS-LPS-ABC-DEF dans l’outil MSSanté', 'msante-test'],
  ['Numéro du test MOTCO2', 'msante-test'],
  ['Formulaire du test d’intrusion complété et signé par un auditeur', 'pentest-form'],
  ['Le compte rendu au format PDF/A-1 avec les mentions', 'pdfa-document'],
  ['* la prescription au format pdf/a-1', 'pdfa-document'],
  ['Extractions correspondant aux flux du scénario', 'data-file'],
  ['Export des données au format CSV', 'data-file'],
  ['Archive IHE_XDM.zip du message', 'xdm-archive'],
  ['Document CDA R2 N3 produit', 'cda-document'],
  ['Le compte rendu au format CI-SIS', 'cda-document'],
  ['Message HL7 ADT envoyé', 'hl7-message'],
  ['Scan de l’édition papier', 'scan'],
  ['Rapport du scan de vulnérabilités', 'document'],
  [': TBD', 'other'],
  ['Numéro SIRET de l’entreprise', 'other'],
  ['Lien vers la documentation en ligne', 'other'],
  ['', 'other'],
  ['Démonstration (vidéo ou extrait du code commenté) de l’étape 2', 'demonstration configuration'],
  ['Extrait de configuration ou copie d’écran', 'configuration screenshot'],
  ['CAS 1 : Une attestation sur l’honneur\n\nOU\n\nCAS 2 : Une procédure', 'attestation document'],
  [
    'CAS 1 : Le système requiert un certificat :\nTableau des activités\n\nOU\n\nCAS 2 : Sinon :\nAttestation',
    'document attestation',
  ],
  [
    '[Si plusieurs moyens] Vidéo du scénario\n\n[Si un seul moyen]\nCapture d’écran de la mire',
    'video screenshot',
  ],
  ['Log du message envoyé - message HL7 de type A47', 'log hl7-message'],
];

describe('telling the kind of proof from the prose', () => {
  for (const [prose, kinds] of labelled) {
    it(`takes “${prose.slice(0, 60).replace(/\s+/g, ' ')}” for ${kinds}`, () => {
      assert.equal(classifyProse(prose).kinds.join(' '), kinds);
    });
  }

  it('says by which words', () => {
    assert.equal(
      classifyProse('Fournir les Copies d’écran\u00a0ou\nvidéo').because,
      'Copies d’écran ou vidéo',
    );
    assert.equal(classifyProse('CAS 1 : Vidéo\nOU\nCAS 2 : Logs').because, 'Vidéo / Logs');
    assert.equal(classifyProse('TBD').because, undefined);
  });

  it('finds the test that is named', () => {
    const named = (prose: string): string | undefined => classifyProse(prose).test;
    assert.equal(
      named('Lien permanent du CI-SIS vers : CI-SIS-AB-BIO-Make_doc-Sc3.'),
      'CI-SIS-AB-BIO-Make_doc-Sc3',
    );
    assert.equal(named('cas de test "CI-SIS-IHE-XDM-PMC-Sc1-INS";'), 'CI-SIS-IHE-XDM-PMC-Sc1-INS');
    assert.equal(named('Identifiant du test MSS-LPS-SEGUR-GEN accessible'), 'MSS-LPS-SEGUR-GEN');
    assert.equal(named('Lien permanent de l’espace de tests du CI-SIS'), undefined);
  });

  it('says when several are asked for', () => {
    const several = (prose: string): boolean => classifyProse(prose).several;
    assert.ok(several('Copies d’écran du parcours'));
    assert.ok(several('Vidéo. Une preuve doit être fournie pour chacun des cas.'));
    assert.ok(several('Les 2 courriels envoyés'));
    assert.ok(!several('Copie d’écran du parcours'));
    assert.ok(!several('Tableau indiquant, pour chacune des activités, l’acteur'));
    assert.ok(!several('Logs de connexion'));
  });

  it('does not count a comma, a remark or a list of contents as something more', () => {
    const told = (prose: string): string => classifyProse(prose).kinds.join(' ');
    assert.equal(told('Copie d’écran, de la liste des documents'), 'screenshot');
    assert.equal(told('Logs de l’appel. Le certificat doit être celui du serveur.'), 'log');
    assert.equal(told('Document présentant :\n- les logs\n- le certificat serveur'), 'document');
    assert.equal(told('Vidéo montrant :\n1. Copie d’écran\n2. Certificat serveur'), 'video');
    assert.equal(told('Vidéo de l’appel\nLogs de l’appel'), 'video log');
  });

  it('takes a condition for none of what is asked', () => {
    const told = (prose: string): string => classifyProse(prose).kinds.join(' ');
    assert.equal(told('Si un certificat est utilisé, attestation sur l’honneur'), 'attestation');
    assert.equal(
      told('CAS 1 : une politique est écrite : procédure\nOU\nCAS 2 : attestation'),
      'document attestation',
    );
    assert.equal(told('Preuve de la conservation des logs'), 'other');
  });

  it('fixes a fault of spelling, and shows the words as they are written', () => {
    const { kinds, because } = classifyProse('Une Captrue d’écran de la procédrue');
    assert.deepEqual([kinds, because], [['screenshot'], 'Captrue d’écran']);
    assert.equal(classifyProse('Atestation de l’éditeur').because, 'Atestation');
    assert.equal(classifyProse('Capturer le document documenté').because, 'document');
  });

  long('says the same of any text and of its beginning, whatever they are', () => {
    const piece = fc.oneof(unicodeText({ maxLength: 20 }), fc.constantFrom(...hostile));
    const anyProse = fc
      .tuple(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.constantFrom(1, 30, 100_000))
      .map(([pieces, times]) => pieces.join('').repeat(times).slice(0, 100_000));
    fc.assert(
      fc.property(anyProse, (prose) => {
        const told = classifyProse(prose);
        assert.ok(told.kinds.length > 0 && !(told.kinds.length > 1 && told.kinds.includes('other')));
        assert.equal(new Set(told.kinds).size, told.kinds.length);
        assert.deepEqual(
          told.demands,
          demands.filter((demand) => told.demands.includes(demand)),
        );
        const shown = prose.normalize('NFC').replace(/\s+/g, ' ');
        for (const words of told.because?.split(' / ') ?? []) assert.ok(shown.includes(words), words);
        assert.deepEqual(classifyProse(prose.slice(0, 20_000)), told);
      }),
      runs(60),
    );
  });
});

/** Pieces that make poor patterns go back and forth. */
const hostile = [
  ...[
    'logs ',
    'rapport ',
    '(',
    'copie d’',
    '[Si ',
    'CAS 1 : ',
    'a',
    'captrue\n',
    'signé ',
    'montrant ',
    'ou ',
  ],
  ...[
    'non signé ',
    'Document. ',
    'OU ',
    ' * ',
    'vidéo ou ',
    'pour chacun ',
    'message ',
    'extrait de ',
    'l’ ',
  ],
  ...['AB.01.01.01 Log ', 'preuve de ', 'si a, ', ': ', 'documents et '],
];

describe('what is given beside another proof', () => {
  const asked: Readonly<Record<string, string>> = {
    'Trace de l’appel, avec copie d’écran du formulaire': 'log screenshot',
    'Démonstration avec extrait de log': 'demonstration log',
    'Procédure de révocation des comptes, avec copies d’écran': 'document screenshot',
    'Texte explicatif accompagné de deux captures d’écran': 'document screenshot',
    'Schéma des flux et extrait des logs': 'document log',
    'Fichier d’export accompagné de la documentation de sa structure': 'data-file document',
    'Attestation sur l’honneur accompagnée du rapport de tests d’intrusion': 'attestation pentest-form',
  };
  const alone: Readonly<Record<string, string>> = {
    'Copie d’écran avec la liste des patients': 'screenshot',
    'Vidéo de la connexion avec certificat logiciel': 'video',
    'Démonstration d’un échange avec le téléservice': 'demonstration',
    'Copie d’écran du dossier, avec deux documents affichés': 'screenshot',
    'Documentation des traces et des journaux': 'document',
  };
  for (const [text, kinds] of Object.entries(asked))
    it(`is asked for as well: ${text}`, () => {
      assert.deepEqual([...classifyProse(text).kinds].sort(), kinds.split(' '));
    });
  for (const [text, kinds] of Object.entries(alone))
    it(`is not asked for where it is only shown or used: ${text}`, () => {
      assert.deepEqual(classifyProse(text).kinds, [kinds]);
    });
});

describe('documents under rare names', () => {
  const asked: Readonly<Record<string, string>> = {
    'Trace écrite de la décision': 'document',
    'Avis du DPO': 'document',
    'Extrait de l’historique des accès': 'log',
    'Historique des versions du logiciel': 'document',
    'Liste des bibliothèques logicielles (export au format CSV)': 'data-file',
    'Liste des codes (JSON)': 'data-file',
    'Justifier de la certification HDS de l’hébergeur': 'certificate document',
    'Justifier par écrit le choix de la méthode': 'document',
  };
  for (const [text, kinds] of Object.entries(asked))
    it(`are known: ${text}`, () => {
      assert.deepEqual([...classifyProse(text).kinds].sort(), kinds.split(' '));
    });
});
