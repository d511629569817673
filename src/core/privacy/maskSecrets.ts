import { secretsIn } from './secretsIn';

/** What is shown instead of a password. */
export const secretMask = '•••';

/** A text to show, without the keys, tokens and passwords that are in it, in addresses or by their names. */
export function maskSecrets(text: string): string {
  let masked = '';
  let from = 0;
  const plain = maskAddresses(text);
  for (const { start, end } of secretsIn(plain)) {
    masked += plain.slice(from, start) + secretMask;
    from = end;
  }
  return from === 0 ? plain : masked + plain.slice(from);
}

/**
 * A text without the user and the password before the host of an address (`https://user:password@host`), and
 * without the values of its parameters that give access (`?token=…`, `&privateKey=…`). What the parameters are called was
 * collected by us from tools that vendors use.
 */
function maskAddresses(text: string): string {
  if (!mayHold.test(text)) return text;
  return text.replace(userInfo, `$1${secretMask}@`).replace(parameter, `$1${secretMask}`);
}

/** Cheap, and false of most texts. */
const mayHold = /:[\\/]{2}|[?&#;]|%3[AaFf]|%26/u;

const userInfo =
  /(\b[a-z][a-z0-9+.-]{0,20}:[\\/]{2})[^\s\\/?#«»"<>@]{1,500}(?:@[^\s\\/?#«»"<>@]{0,500}){0,8}@/giu;

const names = [
  '(?:[a-z0-9_.-]{0,40})(?:token|secret|passw(?:or)?d|passwd|pwd|passphrase|motdepasse|api[_-]?key|private[_-]?key|access[_-]?key|auth[_-]?key|jwt|credentials?)(?:[a-z0-9_.-]{0,40})',
  'auth|authorization|apikey|key|sig|signature|session(?:_?id)?|sid|jsessionid|phpsessid|otp|pin|pass|mdp|login_hint|ticket|x-amz-signature|x-goog-signature',
].join('|');

/** A parameter of an address, percent-encoded or not, `&amp;` included. */
const parameter = new RegExp(
  `((?:[?&#;]|%3[Ff]|%26)(?:amp;)?(?:${names})(?:=|%3[Dd]))[^\\s&#;"<>«»]{1,4000}`,
  'giu',
);
