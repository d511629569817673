import { isCredibleSecret } from './isCredibleSecret';

/** Where in a text a secret is: a key, a token or a password, without its name. */
export interface SecretPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * Every private key, bearer token, client secret and password in a text, in order; what only names one, or is in its
 * place (`password=***`, `${DB_PASSWORD}`), is none. Linear. Ours: names and forms were collected from logs and settings of
 * vendors' tools.
 */
export function secretsIn(text: string): readonly SecretPlace[] {
  return searchedSecrets(text).places;
}

/** The same, with how many places were looked at for one: each takes time, whatever is made of it. */
export function searchedSecrets(text: string): {
  readonly places: readonly SecretPlace[];
  readonly tried: number;
} {
  if (!mayHold.test(text)) return { places: [], tried: 0 };
  let tried = 0;
  const small = text.toLowerCase();
  const found: SecretPlace[] = [];
  for (const { pattern, begins, needs, worth } of patterns) {
    if (!needs.every((one) => small.includes(one))) continue;
    for (const match of begins === undefined ? text.matchAll(pattern) : matchesAt(text, begins, pattern)) {
      tried++;
      if (match === undefined) continue;
      const { value = '', quote } = match.groups ?? {};
      const where = worth ?? (quote === undefined ? 'bare' : 'quoted');
      if (where !== 'sure' && (isInResource(text, match) || !isCredibleSecret(value, where))) continue;
      // No character that may follow a value in a pattern may be in it. Asking the pattern for places runs it twice.
      const start = match.index + match[0].lastIndexOf(value);
      found.push({ start, end: start + value.length });
    }
  }
  return { places: apart(found.sort((a, b) => a.start - b.start || b.end - a.end)), tried };
}

/** Whether it is a part of the name of a resource: `arn:aws:secretsmanager:…:secret:base-a1b2`. */
function isInResource(text: string, { 0: found, index }: RegExpMatchArray): boolean {
  return text[(index ?? 0) - 1] === ':' && /^[\w.-]{1,60}:[^\s:]/u.test(found);
}

/** What a sticky pattern matches wherever what it begins with stands; undefined for a place that took time and matches nothing. */
function* matchesAt(text: string, begins: string, pattern: RegExp): Iterable<RegExpExecArray | undefined> {
  for (let at = text.indexOf(begins); at !== -1;) {
    pattern.lastIndex = at;
    const match = pattern.exec(text) ?? undefined;
    if (match !== undefined || goesOn.test(text.slice(at + begins.length, at + begins.length + 2)))
      yield match;
    at = text.indexOf(begins, at + (match?.[0].length ?? begins.length));
  }
}

const goesOn = /^[\w-]{2}$/u;

/** Cheap, and false of most texts. */
const mayHold =
  /PRIVATE KEY|eyJ|bearer|authorization|secret|passw|passphrase|pwd|mot[ _-]?de[ _-]?passe|motpasse|mdp|token|api[_-]?key|access[_-]?key|AKIA|gh[pousr]_|github_pat_|npm_|AIza|sk_live_|hooks\.slack|glpat-|xox[abprs]-|Private-Lines|AccountKey|[?&]sig=|(?:store|key)pass|-passin|-passout|curl|sshpass|mysql|"auth"|:[\\/]{2}[^\s\\/@]{0,200}:[^\s\\/@]{1,200}@|jdbc:oracle/iu;

interface Pattern {
  readonly pattern: RegExp;
  /** What each match begins with, where that is always the same: the pattern is sticky, and tried there alone. */
  readonly begins?: string;
  /** What is in every text that it matches, in small letters: most of the patterns need not be tried. */
  readonly needs: readonly string[];
  /** `sure` where its form alone says that it is a secret, `in-place` where nothing else is there. */
  readonly worth?: 'sure' | 'in-place';
}

/** What a secret is called, alone or at the end of a longer name: `spring.datasource.password`, `PSC_CLIENT_SECRET`. */
const name =
  '(?:passw(?:or)?d|passwd|passphrase|pwd|mot[ _-]?de[ _-]?passe|motpasse|mdp|client[_.-]?secret|app[_-]?secret|shared[_-]?secret|secret(?:[_.-]?(?:key|access[_-]?key))?|(?:store|key)pass|api[_.-]?key|access[_.-]?key|(?:access|refresh|id|auth|api|bearer|session|private)[_.-]?token)';
const bare = '[^\\s"\'`<>;,&|\\\\]{4,500}';
/** On one line: in a list of labels, the next one is no value of `Password:`. */
const separator = '(?:[^\\S\\r\\n]{0,3}(?:=>|:=|[:=])[^\\S\\r\\n]{0,3}|%3[Dd])';

const patterns: readonly Pattern[] = [
  // A private key, with what follows its first line.
  {
    needs: ['private key'],
    begins: '-----BEGIN ',
    pattern:
      /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?<value>(?:\s|\\[rn]|&#1[03];|[\w-]{1,40}: [^\n\\]{0,200}(?:\n|\\n)){0,8}[A-Za-z0-9+/=]{40,80}(?:(?:\s|\\[rn]|&#1[03];){0,4}[A-Za-z0-9+/=]{1,80}){0,400})/uy,
    worth: 'sure',
  },
  // The same as PuTTY and as other programs for SSH write it. Sources: PuTTY, appendix C; RFC 4716.
  {
    needs: ['private'],
    pattern:
      /(?:\bPrivate-Lines: \d{1,4}\r?\n|^---- BEGIN SSH2 (?:ENCRYPTED )?PRIVATE KEY ----\r?\n(?:[\w-]{1,40}: [^\n]{0,200}\n){0,8})(?<value>(?:[A-Za-z0-9+/=]{4,80}(?:\r?\n|$)){1,200})/gmu,
    worth: 'sure',
  },
  // A signed or a ciphered JSON web token.
  {
    needs: ['eyj'],
    begins: 'eyJ',
    // Without bounds it is faster by far; it is tried where a word begins, and its points are apart from its letters.
    // `+` and not `{10,}`, which keeps a place to go back to for each letter, and overflows after five million.
    pattern:
      /(?<![\w-])(?<value>eyJ[\w-]{9}[\w-]+\.(?:eyJ[\w-]{9}[\w-]+\.[\w-]{15}[\w-]+|[\w-]*\.[\w-]{8,100}\.[\w-]{9}[\w-]+\.[\w-]{15}[\w-]+))/uy,
    worth: 'sure',
  },
  {
    needs: ['authorization'],
    pattern:
      /\bauthorization["']?\s{0,3}[:=]\s{0,3}["']?(?:basic|digest|token|apikey)\s{1,3}(?<value>[\w+/=.~-]{12,2000})/giu,
    worth: 'in-place',
  },
  {
    needs: ['"auth"'],
    pattern: /"auth"\s{0,3}:\s{0,3}"(?<value>[A-Za-z0-9+/]{16,400}={0,2})"/gu,
    worth: 'in-place',
  },
  { needs: ['bearer'], pattern: /\bbearer\s{1,3}(?<value>[\w+/.~-]{20,4000}=*)/giu },
  // What clouds and forges mark as theirs.
  {
    needs: [],
    pattern:
      /(?<![\w-])(?<value>AKIA(?![0-9A-Z]{9}EXAMPLE)[0-9A-Z]{16}|gh[pousr]_\w{36}|github_pat_\w{60,100}|npm_\w{36}|glpat-[\w-]{20}|xox[abprs]-[\w-]{20,80}|AIza[\w-]{35}|sk_live_\w{20,60})(?![\w-])/gu,
    worth: 'sure',
  },
  {
    needs: ['hooks.slack.com'],
    pattern: /\bhooks\.slack\.com\/services\/(?<value>[\w/]{30,100})/gu,
    worth: 'in-place',
  },
  // The key of an account, or a signed address, of Azure; that of its emulator is published.
  {
    needs: ['accountkey'],
    pattern: /\bAccountKey\s?=\s?(?!Eby8vdM0)(?<value>[A-Za-z0-9+/]{40,100}={0,2})/giu,
    worth: 'in-place',
  },
  { needs: ['sig=', 'sv='], pattern: /[?&]sig=(?<value>[\w%+/=-]{40,100})/gu, worth: 'in-place' },
  // In commands, where nothing but its place says so.
  {
    needs: ['curl'],
    pattern:
      /\bcurl\s(?:[^\r\n]{0,300}?\s)?(?:-u|--user)[ =]["']?[^\s:"'$<>]{1,100}:(?<value>[^\s"'$<>]{4,200})/gu,
    worth: 'in-place',
  },
  {
    needs: [' -p'],
    pattern:
      /\b(?:sshpass\s{1,3}-p\s{0,3}|mysql\w{0,10}\s[^\r\n|;]{0,200}?\s-p(?!ort|id|assw|rot))["']?(?<value>[^\s"'$<>-][^\s"'$<>]{3,200})/gu,
  },
  {
    needs: ['pass:'],
    pattern: /\s-pass(?:in|out)?\s{1,3}["']?pass:(?<value>[^\s"'$<>]{4,200})/gu,
    worth: 'in-place',
  },
  {
    needs: ['login', 'password'],
    pattern: /\blogin\s{1,3}[^\s:=]{1,100}\s{1,9}password\s{1,3}(?<value>[^\s"']{4,200})/gu,
  },
  // A name and its value: in settings, in JSON, in an address, in a call.
  {
    needs: [],
    pattern: new RegExp(
      `${name}["'\\]]{0,2}${separator}(?<quote>["'\`])(?<value>[^"'\`\\r\\n]{4,500})\\k<quote>`,
      'giu',
    ),
  },
  { needs: [], pattern: new RegExp(`${name}["'\\]]{0,2}${separator}(?<value>${bare})`, 'giu') },
  {
    needs: [],
    pattern: new RegExp(
      `\\b(?:define|putenv|setProperty|put|set)\\(\\s?["'][\\w.-]{0,60}${name}["']\\s?,\\s?(?<quote>["'])(?<value>[^"'\\r\\n]{4,500})\\k<quote>`,
      'giu',
    ),
  },
  { needs: ['-'], pattern: new RegExp(`--?[a-z-]{0,30}${name}\\s{1,3}(?<value>${bare})`, 'giu') },
  // In an element, or in the attribute beside its name.
  {
    needs: ['</'],
    pattern: new RegExp(
      `<(?:\\w{1,40}:)?[\\w.-]{0,40}${name}(?:\\s[^<>]{0,200})?>(?<quote>)(?<value>[^<>\\s]{4,500})</`,
      'giu',
    ),
  },
  {
    needs: ['value'],
    pattern: new RegExp(
      `(?:key|name)\\s?=\\s?"[\\w.:-]{0,60}${name}"\\s{1,5}value\\s?=\\s?(?<quote>")(?<value>[^"]{4,500})"`,
      'giu',
    ),
  },
  // Strings of connection.
  {
    needs: ['=', ';'],
    pattern:
      /\b(?:server|host|data source|datasource|initial catalog|database|user id|uid|username|user)\s?=[^;\r\n"']{0,200};(?:[^;\r\n"']{0,200};){0,12}\s?(?:password|pwd)\s?=\s?(?<value>[^;\s"'<>]{4,200})/giu,
    worth: 'in-place',
  },
  {
    needs: ['://', '@'],
    pattern:
      /\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s\\/?#«»"'<>@:]{0,200}:(?<value>[^\s\\/?#«»"'<>@]{3,200})@(?!example\b|[\w.-]{0,60}\.example\b|host\b|localhost:port)[\w.[-]/giu,
    worth: 'in-place',
  },
  {
    needs: ['jdbc:oracle'],
    pattern: /jdbc:oracle:\w{1,10}:[^\s\\/@]{1,100}\/(?<value>[^\s@"']{3,200})@/giu,
    worth: 'in-place',
  },
];

/** Two patterns may see one secret. */
function apart(sorted: readonly SecretPlace[]): readonly SecretPlace[] {
  const separate: SecretPlace[] = [];
  for (const one of sorted) if (one.start >= (separate.at(-1)?.end ?? 0)) separate.push(one);
  return separate;
}
