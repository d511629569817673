import type { Chapter } from '../catalogue/model';
import { chapterCodeOf } from '../catalogue/chapterOrder';
import { withoutAccents } from '../catalogue/spelling';

const longest = 40;

/** Names that Windows keeps for itself, whatever follows them. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A name for the file of each chapter, in their order, all different and safe on every system: the code that the
 * chapter's ids share (`psc`), else its name in plain letters (`gestion-des-droits`), cut between words where it is long.
 * Where another chapter has that name too, what follows the code distinguishes them (`ssi-iam`), else a number.
 */
export function chapterStems(chapters: readonly Chapter[]): readonly string[] {
  const codes = chapters.map((chapter) => mostOf(chapter, chapterCodeOf));
  const taken = new Set<string>();
  return chapters.map((chapter, order) => {
    const code = codes[order] ?? '';
    const shared = codes.filter((other) => other === code).length > 1;
    const proposed = safe(shared || code === '' ? slug(chapter.name) : code, order);
    const longer = taken.has(proposed) ? mostOf(chapter, longCodeOf) : '';
    const stem = longer === '' || taken.has(longer) ? free(proposed, taken) : longer;
    taken.add(stem);
    return stem;
  });
}

/** The code of most of the chapter's requirements; empty where no code has the majority. */
function mostOf({ requirements }: Chapter, codeOf: (id: string) => string): string {
  const counts = new Map<string, number>();
  for (const { id } of requirements) {
    const code = slug(codeOf(id));
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] * 2 > requirements.length ? most[0] : '';
}

/** `SSI/IAM` for `SC.SSI/IAM.80`: all of an id before its number. */
function longCodeOf(id: string): string {
  const code = chapterCodeOf(id);
  const from = code === '' ? -1 : id.toUpperCase().indexOf(code);
  return from === -1 ? '' : id.slice(from).replace(/[./]\d.*$/u, '');
}

/** Words that a name is not cut behind. */
const linking = /-(?:a|au|aux|avec|d|de|des|du|en|et|l|la|le|les|ou|par|pour|sur|un|une)$/;

function slug(name: string): string {
  const whole = withoutAccents(name.slice(0, 300))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (whole.length <= longest) return whole;
  const cut = whole.slice(0, longest + 1);
  // A word longer than the limit is cut as well.
  let shortened = cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, longest);
  while (linking.test(shortened)) shortened = shortened.replace(linking, '');
  return shortened;
}

function safe(stem: string, order: number): string {
  if (stem === '') return `chapitre-${order + 1}`;
  return reserved.test(stem) ? `chapitre-${stem}` : stem;
}

function free(stem: string, taken: ReadonlySet<string>): string {
  let candidate = stem;
  for (let number = 2; taken.has(candidate); number++) candidate = `${stem}-${number}`;
  return candidate;
}
