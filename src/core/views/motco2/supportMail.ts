import { maskPrivate } from '../../privacy/maskPrivate';
import type { Dossier } from '../../dossier/model';
import type { Language } from '../../language/language';
import type { Proof } from '../../proofs/model';
import { motco2Words } from './words';

/**
 * A mail to the support of MOTCO2: a subject that begins with `[MOTCO2]`, the traces of the anomaly, the test case and the
 * job number. Source: the agency. The mail is in French, as its reader is; the notes for the vendor are in `language`.
 */
export function supportMail({ product }: Dossier, proof: Proof | undefined, language: Language): string {
  const words = motco2Words[language];
  const number = proof?.target.kind === 'motco2' ? proof.target.number.value : undefined;
  const test = proof?.test?.value;
  const name = [product.name?.value, product.version?.value].filter((one) => one !== undefined).join(' ');
  const subject = [name, test, number === undefined ? undefined : `job ${number}`]
    .filter((one) => one !== undefined && one !== '')
    .join(' - ');
  const lines = [
    words.notes,
    '',
    `Objet : [MOTCO2] ${subject}`,
    '',
    'Bonjour,',
    '',
    'Nous rencontrons une anomalie lors d’un test MSSanté.',
    '',
    `Logiciel : ${name === '' ? '…' : name}${product.nil === undefined ? '' : ` (NIL ${product.nil.value})`}`,
    `Cas de test : ${test ?? '…'}`,
    `Numéro du job : ${number ?? '…'}`,
    `Exécuté le : ${proof?.ranOn?.value ?? '…'}`,
    'Anomalie constatée : …',
    'Résultat attendu : …',
    'Traces de l’anomalie : en pièce jointe.',
    '',
    'Cordialement,',
    '…',
    '',
  ];
  return maskPrivate(lines.join('\n'));
}
