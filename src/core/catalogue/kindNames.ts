import type { Language, Words } from '../language/language';
import { proofKinds, type ProofKind } from './kinds';

const names: Words<Readonly<Record<ProofKind, string>>> = {
  fr: {
    demonstration: 'vidéo ou copies d’écran',
    screenshot: 'copie d’écran',
    video: 'vidéo',
    document: 'document',
    log: 'trace ou message échangé',
    'mail-source': 'source d’un message',
    configuration: 'extrait de configuration ou de code',
    certificate: 'certificat',
    'gazelle-link': 'lien permanent Gazelle',
    cnda: 'justificatif CNDA',
    'psc-habilitation': 'habilitation EDC PSC',
    attestation: 'attestation',
    'msante-test': 'numéro de test MSSanté (MOTCO2)',
    'pentest-form': 'formulaire de test d’intrusion',
    'pdfa-document': 'document PDF/A-1',
    'data-file': 'fichier de données',
    'xdm-archive': 'archive IHE_XDM',
    'cda-document': 'document CDA',
    'hl7-message': 'message HL7',
    scan: 'document numérisé',
    other: 'type non précisé',
  },
  en: {
    demonstration: 'video or screenshots',
    screenshot: 'screenshot',
    video: 'video',
    document: 'document',
    log: 'log or exchanged message',
    'mail-source': 'source of a mail',
    configuration: 'extract of configuration or code',
    certificate: 'certificate',
    'gazelle-link': 'Gazelle permanent link',
    cnda: 'CNDA document',
    'psc-habilitation': 'EDC PSC habilitation',
    attestation: 'attestation',
    'msante-test': 'MSSanté test number (MOTCO2)',
    'pentest-form': 'penetration test form',
    'pdfa-document': 'PDF/A-1 document',
    'data-file': 'data file',
    'xdm-archive': 'IHE_XDM archive',
    'cda-document': 'CDA document',
    'hl7-message': 'HL7 message',
    scan: 'scanned document',
    other: 'kind not stated',
  },
};

/** What a kind of expected proof is called; a name that is none stays as it is. */
export function kindName(kind: string, language: Language): string {
  const known = proofKinds.find((one) => one === kind);
  return known === undefined ? kind : names[language][known];
}
