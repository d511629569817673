/** What a template may speak of. */
export interface FileNameParts {
  readonly requirement: string;
  /** The expected proof's name. */
  readonly proof: string;
  /** From 1: what distinguishes the files of one proof. */
  readonly n: number;
  /** Of the file that is copied, without its dot; may be empty. */
  readonly ext: string;
  readonly chapter: string;
  readonly scenario: string;
  /** The name of the file that is copied, without its extension. */
  readonly original: string;
}

export const defaultFileNameTemplate = '{requirement}_{proof}_{n}.{ext}';

/** Systems take 255 bytes; what is left serves the names of temporary files and archives. */
const longestBytes = 180;

/**
 * A file's name by a template, safe on every system: ids hold slashes and spaces. A proof whose name begins with its
 * requirement's id gives only the rest of it, since most templates have both. A template without `{n}` gets the number
 * at its end from the second file on.
 */
export function fileNameFor(template: string, parts: FileNameParts): string {
  const usual = template.trim() === '' ? defaultFileNameTemplate : template;
  const numberedTemplate = usual.includes('{n}') || parts.n === 1 ? usual : numbered(usual);
  const name = numberedTemplate.replaceAll(/\{(\w+)\}/g, (whole, key: string) => partOf(parts, key) ?? whole);
  return safeFileName(name, parts.ext);
}

function numbered(template: string): string {
  return template.endsWith('.{ext}') ? `${template.slice(0, -'.{ext}'.length)}_{n}.{ext}` : `${template}_{n}`;
}

function partOf(parts: FileNameParts, key: string): string | undefined {
  switch (key) {
    case 'requirement':
    case 'chapter':
    case 'scenario':
    case 'original':
      return safePart(parts[key]);
    case 'proof':
      return safePart(restOf(parts.proof, parts.requirement));
    case 'n':
      return String(parts.n);
    case 'ext':
      return safeExtension(parts.ext);
    default:
      return undefined;
  }
}

function restOf(proof: string, requirement: string): string {
  const rest = proof.startsWith(`${requirement}.`) ? proof.slice(requirement.length + 1) : '';
  return rest === '' ? proof : rest;
}

/** Signs that some system refuses in a name, or that mean something in a link, a shell or YAML. */
const refused = /[\s\\/:*?"<>|#%&{}$!'`^~;,=@+[\]()]+|\p{C}+|\p{Z}+/gu;

function safePart(text: string): string {
  return text.normalize('NFC').replaceAll(refused, '-').replaceAll(/-{2,}/g, '-').replaceAll(/^-|-$/g, '');
}

const device = /^(?:con|prn|aux|nul|conin|conout|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

function safeFileName(name: string, ext: string): string {
  const clean = safePart(name.replaceAll(/[\\/]+/g, '-')).replace(/\.{2,}/g, '.');
  const trimmed = clean.replace(/^[. -]+/, '').replace(/[. ]+$/, '');
  const named = trimmed === '' || trimmed === safeExtension(ext) ? withExtension('preuve', ext) : trimmed;
  return capped(named.replace(device, '$&_'));
}

function withExtension(stem: string, ext: string): string {
  const safe = safeExtension(ext);
  return safe === '' ? stem : `${stem}.${safe}`;
}

function safeExtension(ext: string): string {
  return safePart(ext.toLowerCase()).replaceAll('.', '').slice(0, 12);
}

/** Cut in its middle part, so that the number and the extension stay. */
function capped(name: string): string {
  const size = new TextEncoder().encode(name).length;
  if (size <= longestBytes) return name;
  const tail = /(?:_\d{1,6})?(?:\.[^.]{1,12})?$/.exec(name)?.[0] ?? '';
  let stem = name.slice(0, name.length - tail.length);
  const limit = longestBytes - new TextEncoder().encode(tail).length;
  while (new TextEncoder().encode(stem).length > limit) stem = stem.replace(/.$/su, '');
  return `${stem.replace(/[. -]+$/, '')}${tail}`;
}
