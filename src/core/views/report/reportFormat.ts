import type { FactLine } from '../../evidence/factLines';
import type { Finding } from '../../findings/model';
import type { ReportChapter, ReportEvidence, ReportExpected, ReportRequirement } from './chapterReport';

/** What was read of a file to be shown. */
export type ReadContent =
  /** `source` is an address of the page's host, or `data:` with all of the file. */
  | { readonly kind: 'picture' | 'video' | 'sound'; readonly source: string }
  | { readonly kind: 'text'; readonly lines: readonly string[] }
  | { readonly kind: 'masked' | 'unreadable' | 'none' }
  /** A video or a sound that is too large for the report, or that its format can't play. */
  | { readonly kind: 'left-out' };

/** How a report is written; each answers with a piece of the file. */
export interface ReportFormat {
  /** Whether videos and sounds can be played in it. */
  readonly plays: boolean;
  head(title: string): string;
  chapter(chapter: ReportChapter): string;
  requirement(one: ReportRequirement): string;
  expected(one: ReportExpected): string;
  evidence(one: ReportEvidence, facts: readonly FactLine[], content: ReadContent): string;
  findings(findings: readonly Finding[]): string;
  requirementEnd(): string;
  foot(): string;
}
