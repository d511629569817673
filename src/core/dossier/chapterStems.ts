import type { Chapter } from '../catalogue/model';
import { chapterCodeOf } from '../catalogue/chapterOrder';
import { withoutAccents } from '../catalogue/spelling';

const longest = 40;

/** Names that Windows keeps for itself, whatever follows them. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A name for the file of each chapter, in their order, all different and safe on every system: the code that the
 * chapter's ids share (`psc`), else its name in plain letters (`gestion-des-droits`).
 */
export function chapterStems(chapters: readonly Chapter[]): readonly string[] {
  const codes = chapters.map(codeOf);
  const taken = new Set<string>();
  return chapters.map((chapter, order) => {
    const code = codes[order] ?? '';
    const shared = codes.filter((other) => other === code).length > 1;
    const stem = free(safe(shared || code === '' ? slug(chapter.name) : code, order), taken);
    taken.add(stem);
    return stem;
  });
}

/** The code of most of the chapter's requirements; empty where no code has the majority. */
function codeOf({ requirements }: Chapter): string {
  const counts = new Map<string, number>();
  for (const { id } of requirements) {
    const code = slug(chapterCodeOf(id));
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] * 2 > requirements.length ? most[0] : '';
}

function slug(name: string): string {
  return withoutAccents(name.slice(0, 300))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
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
