import assert from 'node:assert/strict';
import { classifyProse } from '../../../src/core/catalogue/classify/classifyProse';

/** What each prose asks for, in the words that say it. */
function asksFor(wordings: Readonly<Record<string, string>>): void {
  for (const [prose, words] of Object.entries(wordings)) {
    assert.equal(classifyProse(prose).because, words, prose);
  }
}

describe('a further line, sentence or item of a prose', () => {
  it('asks for more where it begins as one does', () => {
    asksFor({
      'Document de conception\nLogs de l’appel': 'Document / Logs',
      'Document de conception\nlogs de l’appel': 'Document',
      'Document de conception\nLogs de l’appel\nVidéo du parcours': 'Document / Logs / Vidéo',
      'Document de conception du module\nles journaux SMTP Logs': 'Document',
    });
  });

  it('may begin small where what leads is an item of a list as well', () => {
    asksFor({
      '- document de conception\n- logs de l’appel': 'document / logs',
      '1) document de conception\n2) logs de l’appel': 'document / logs',
      'Fournir : document de conception\nlogs de l’appel': 'document / logs',
      'Fournir :document de conception\nlogs de l’appel': 'document / logs',
      'À fournir : pour ce scénario complet, un document de conception\nlogs de l’appel': 'document',
      'Cas nominal : préparation\nLe document de conception\nlogs de l’appel': 'document',
      'Attestation du candidat : oui OU document de conception\nlogs de l’appel': 'Attestation / document',
    });
  });

  it('is what the proof shows where it stands behind a colon', () => {
    asksFor({
      'Vidéo :\nLogs de l’appel': 'Vidéo',
      'Vidéo:\nLogs de l’appel': 'Vidéo',
      'Vidéo :\nLogs de l’appel\nCertificat serveur': 'Vidéo',
      'Vidéo : le parcours\nLogs de l’appel': 'Vidéo / Logs',
      'Vidéo du parcours, en français\nLogs de l’appel': 'Vidéo / Logs',
    });
  });

  it('asks for more again behind the list of what the proof shows', () => {
    asksFor({
      'Document :\n- Logs de l’appel\n- Certificat serveur\nVidéo du parcours': 'Document / Vidéo',
      'Document :\n1. Logs de l’appel\n2) Certificat serveur\nVidéo du parcours': 'Document / Vidéo',
      'Document : • Logs de l’appel • Certificat serveur\nVidéo du parcours': 'Document / Vidéo',
      'Document:\n* Vidéo du parcours\nLogs de l’appel': 'Document / Logs',
      'Document :\n- Logs de l’appel (fichier 2.)\nVidéo du parcours': 'Document / Vidéo',
    });
  });

  it('says more of what was asked for, unless it says that it is given as well', () => {
    asksFor({
      'Logs de l’appel. La vidéo doit montrer le parcours.': 'Logs',
      'Logs de l’appel. Une vidéo est également attendue.': 'Logs / vidéo',
      'Logs de l’appel\nVidéo du parcours. Elle doit montrer la fiche.': 'Logs / Vidéo',
    });
  });

  it('asks for nothing by a word that says too little alone', () => {
    asksFor({ 'Logs de l’appel\nListe des comptes': 'Logs', 'Logs de l’appel\nNuméro SIRET': 'Logs' });
  });
});
