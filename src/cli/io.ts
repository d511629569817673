import type { LinkOpener } from '../core/ports/linkOpener';

/** What a command of the command line may use of the process: nothing else, so that a test can run it whole. */
export interface CliIo {
  /** The result, and nothing but the result. */
  stdout(text: string): void;
  /** Messages about the work. */
  stderr(text: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The current folder, absolute. */
  readonly cwd: string;
  /** Whether the reader is a terminal that takes colours. */
  readonly colour: boolean;
  /** Raised when the user interrupts. */
  readonly signal: AbortSignal;
  /** Where what was found in files may be kept for the next run, and which program keeps it; left out where nowhere. */
  readonly cache?: { readonly folder: string; readonly program: string };
  /** What opens links; left out: the network, which is loaded when links are asked for and not before. */
  readonly linkOpener?: LinkOpener;
}

/** What a command answers: 0 clean, 1 at least one error among the findings, 2 could not do the work. */
export type ExitCode = 0 | 1 | 2;
