import { escapeHidden } from '../../core/text/escapeHidden';
import type { CliIo } from '../io';
import { maskPrivate } from '../../core/privacy/maskPrivate';
import { type BuildCommand, buildCommandLine } from './buildCommand';

/**
 * What a command may use: all that it says passes through here, where passwords and patients' numbers are masked and
 * nothing that a dossier, a catalogue or a name of a file holds can act on a terminal or on a build server.
 */
export interface CommandIo extends CliIo {
  /** The result, for programs. */
  json(result: unknown): void;
  /** The result, as workflow commands that say what to show beside which file. */
  buildCommands(commands: readonly BuildCommand[]): void;
  /** The same, with the result given to `write` instead of standard output. */
  writingTo(write: (text: string) => void): CommandIo;
  /** A sentence on standard error, on one line whatever names are in it. */
  say(sentence: string): void;
}

export function commandIo(io: CliIo): CommandIo {
  return {
    ...io,
    stdout: (text) => io.stdout(shownLines(text, io.colour)),
    stderr: (text) => io.stderr(shownLines(text, false)),
    say: (sentence) => io.stderr(shownLines(`segur-preuves: ${escapeHidden(sentence)}\n`, false)),
    json: (result) => io.stdout(shownJson(result)),
    buildCommands: (commands) => io.stdout(commands.map(shownCommand).join('')),
    writingTo: (write) => commandIo({ ...io, stdout: write, colour: false }),
  };
}

/**
 * A result for programs, names of files and of fields included, without what may be a patient's number or a password: it
 * goes to the logs of build servers. Texts are what they were where nothing is masked; what hides in them is escaped.
 */
function shownJson(result: unknown): string {
  const lines = JSON.stringify(masked(result), undefined, 2).split('\n');
  return `${lines.map((line) => withoutBuildCommands(escapeHidden(line))).join('\n')}\n`;
}

/** The one line that a build server obeys: nothing in its values can end it or begin another. */
function shownCommand({ name, properties, message }: BuildCommand): string {
  const safeText = (text: string): string => withoutBuildCommands(escapeHidden(maskPrivate(text)));
  const values: Record<string, string> = {};
  for (const [key, value] of Object.entries(properties)) values[key] = safeText(value);
  return `${buildCommandLine({ name, properties: values, message: safeText(message) })}\n`;
}

function masked(value: unknown): unknown {
  if (typeof value === 'string') return maskPrivate(value);
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [maskPrivate(name), masked(inner)]));
}

/** The colours of `paint`, which are all that a terminal is sent. */
// oxlint-disable-next-line no-control-regex -- the command that sets a colour begins with a control character
const colours = /(\u001b\[(?:1|2|22|31|32|33|34|39)m)/;

/** Lines for people, each masked by itself: a number may not take the end of its line with it. */
function shownLines(text: string, colour: boolean): string {
  return text
    .split('\n')
    .map((line) => {
      const masked = maskPrivate(line);
      const pieces = colour ? masked.split(colours) : [masked];
      return withoutBuildCommands(
        pieces.map((piece, at) => (at % 2 === 1 ? piece : escapeHidden(piece))).join(''),
      );
    })
    .join('\n');
}

/**
 * A line of output that no build server takes for a command to it: GitHub obeys `::name::` at the beginning of a line and
 * `##[name]` anywhere, Azure `##vso[`, TeamCity `##teamcity[`; others colour or count lines that begin with `[error]`. The
 * first character becomes its code, which in JSON is that same character.
 */
function withoutBuildCommands(line: string): string {
  return line
    .replace(/##(?=[a-z]*\[)/giu, '\\u0023#')
    .replace(/^(\s*):(?=:)/u, '$1\\u003A')
    .replace(/^(\s*)\[(?=(?:error|warning|warn|info|debug|fatal|notice)\])/iu, '$1\\u005B');
}
