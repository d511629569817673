import { escapeHidden } from '../../core/text/escapeHidden';

export interface Paint {
  bold(text: string): string;
  faint(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  blue(text: string): string;
}

/** Colours for a terminal, or none. Control characters that a text brings along are shown, never obeyed. */
export function paintWith(colour: boolean): Paint {
  const painter = (on: number, off: number) => (text: string) =>
    colour ? `\u001b[${on}m${safeText(text)}\u001b[${off}m` : safeText(text);
  return {
    bold: painter(1, 22),
    faint: painter(2, 22),
    red: painter(31, 39),
    yellow: painter(33, 39),
    green: painter(32, 39),
    blue: painter(34, 39),
  };
}

/** A name, an id or a text of somebody else, on one line. */
export function safeText(text: string): string {
  return escapeHidden(text);
}
