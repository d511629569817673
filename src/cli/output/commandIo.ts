import { escapeHidden } from '../../core/text/escapeHidden';
import type { CliIo } from '../io';
import { shownJson } from './shownJson';
import { shownLines } from './shownLines';

/**
 * What a command may use: all that it says passes through here, where passwords and patients' numbers are masked and
 * nothing that a dossier, a catalogue or a name of a file holds can act on a terminal or on a build server.
 */
export interface CommandIo extends CliIo {
  /** The result, for programs. */
  json(result: unknown): void;
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
  };
}
