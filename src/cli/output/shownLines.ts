import { maskPrivate } from '../../core/evidence/privacy/maskPrivate';
import { escapeHidden } from '../../core/text/escapeHidden';
import { withoutBuildCommands } from './withoutBuildCommands';

/** The colours of `paint`, which are all that a terminal is told. */
// eslint-disable-next-line no-control-regex -- the command that sets a colour begins with a control character
const colours = /(\u001b\[(?:1|2|22|31|32|33|34|39)m)/;

/** Lines for people, each masked by itself: a number may not take the end of its line with it. */
export function shownLines(text: string, colour: boolean): string {
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
