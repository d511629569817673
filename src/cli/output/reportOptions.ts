import type { Language } from '../../core/language/language';

/** What a report for another tool is made with. */
export interface ReportOptions {
  readonly language: Language;
  /** The current folder, absolute: paths are relative to it. */
  readonly cwd: string;
  /** When the check was made, in milliseconds since 1970. */
  readonly now: number;
  /** SHA-256, hexadecimal, lower case. */
  readonly digestOfText: (text: string) => string;
}
