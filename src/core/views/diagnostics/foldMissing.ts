import type { Finding } from '../../findings/model';

/** Missing proofs of one chapter, shown as one line. */
export interface MissingInChapter {
  readonly chapter: string;
  /** At least two; the first one gives the place and the severity. */
  readonly findings: readonly [Finding, Finding, ...Finding[]];
}

export interface Folded {
  /** What is shown one by one, in the same order. */
  readonly findings: readonly Finding[];
  readonly missing: readonly MissingInChapter[];
}

/**
 * The findings of a file as the Problems view shows them: where two proofs or more of a chapter are missing, all of them
 * are one line, so that others are not lost among hundreds. Everything else that lists findings has each of them.
 */
export function foldMissing(
  findings: readonly Finding[],
  chapterOf: (requirement: string) => string | undefined,
): Folded {
  const byChapter = new Map<string, Finding[]>();
  const others: Finding[] = [];
  for (const finding of findings) {
    const chapter = isMissing(finding) ? chapterOf(finding.requirement ?? '') : undefined;
    if (chapter === undefined) others.push(finding);
    else {
      const own = byChapter.get(chapter) ?? [];
      own.push(finding);
      byChapter.set(chapter, own);
    }
  }
  const missing: MissingInChapter[] = [];
  for (const [chapter, [first, second, ...more]] of byChapter) {
    if (first === undefined) continue;
    if (second === undefined) others.push(first);
    else missing.push({ chapter, findings: [first, second, ...more] });
  }
  return { findings: others, missing };
}

function isMissing({ code }: Finding): boolean {
  return code === 'proof-missing';
}
