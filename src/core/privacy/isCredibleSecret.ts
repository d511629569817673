/**
 * Whether a value that is called a password, a secret or a token is one, and not what stands in its place in a manual, a
 * template or a program. `where` it is: between quotes or tags, where no program's words do; by
 * itself; or in its place in an address, where nothing else does. Ours.
 */
export function isCredibleSecret(value: string, where: 'quoted' | 'bare' | 'in-place'): boolean {
  if (isRepeated(value) || placeholder.test(value) || example.test(value)) return false;
  if (where === 'in-place') return true;
  if (name.test(value)) return false;
  if (where === 'quoted') return value.length >= 6 && kindsOf(value) >= 2 && !sentence.test(value);
  return value.length >= 8 && /\d/u.test(value) && /[A-Za-z]/u.test(value) && !code.test(value);
}

/** Masks, references to what is kept elsewhere, and what is to be filled in. */
const placeholder =
  /^[*•·.xX#_?+-]+$|\*{3}|•{2}|\$\{|\$\(|\{\{|\}\}|%[A-Z_]{3,}%|%[sdv]\b|^[$%@&]|^\[|^\(|<|>|…|\.\.\.|x{4}|X{4}/u;
/** Words of manuals. */
const example =
  /^(?:(?:my|your|the|a|an|some|new|old|mon|votre|le|un)[ _-]?)?(?:super[ _-]?)?(?:db|user|admin|root|client|test|default|example|sample|dummy|fake|mock|strong|long|random|secure)?[ _-]?(?:password|passwd|pass(?:word)?|passphrase|secret|token|pwd|mdp|motdepasse|mot de passe|key|apikey|api[_-]?key|client[_-]?secret|access[_-]?token)?[ _-]?(?:here|ici|value|valeur)?\d{0,4}!?$|change[ _-]?(?:me|it)|example|exemple|redacted|masked|masqu|hidden|placeholder|to[ _-]?be[ _-]?(?:defined|replaced)|a[ _-]?remplacer|\b(?:null|none|undefined|string|true|false|required|optional|todo|tbd)\b|hunter2|foobar|correcthorse|abc123|123456|env\b|process\.|secrets?\./iu;
/** A call, a member of something, an expression or a path. */
const code =
  /[()[\]{}$]|^[A-Za-z_][\w]{0,60}(?:\.[A-Za-z_]\w{0,60}){1,8}$|^[\w.-]{0,60}::|^\/|^\.\/|^[\w-]{1,60}:\/\/|[!=]=/u;
/** An identifier, a constant, a path, a version or the name of a resource, which programs and packages write behind such words. */
const name =
  /^[A-Za-z_.-]+$|^[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,12}$|^(?:arn|urn):|^projects\/[\w/.-]{1,200}$|^(?:[A-Za-z]:)?[\\/][\w.\\/ -]*$|^[\^~]?\d+(?:\.\d+)+/u;
const sentence = /\s\S+\s|[.:?!]\s/u;

function isRepeated(value: string): boolean {
  const characters = new Set<string>();
  for (const character of value) if (characters.add(character).size === 4) return false;
  return true;
}

/** How many kinds of characters it holds: small letters, capitals, digits, punctuation. */
function kindsOf(value: string): number {
  return [/[a-z]/u, /[A-Z]/u, /\d/u, /[^A-Za-z\d\s]/u].filter((kind) => kind.test(value)).length;
}
