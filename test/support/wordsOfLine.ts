/** The arguments of a command line as a shell has them: parted at spaces, quotes taken off. Nothing else is known here. */
export function wordsOfLine(line: string): readonly string[] {
  return [...line.matchAll(/"(?<quoted>[^"]*)"|(?<plain>[^\s"]+)/gu)].map(
    ({ groups = {} }) => groups['quoted'] ?? groups['plain'] ?? '',
  );
}
