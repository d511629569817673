/** Where the core says what it does. Never the content of evidence or of a user's text. */
export interface Logger {
  debug(message: string): void;
  warn(message: string): void;
  error(message: string, cause?: unknown): void;
}

/** For callers who keep no log. */
export const silentLogger: Logger = { debug: () => undefined, warn: () => undefined, error: () => undefined };
