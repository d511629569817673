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
    colour ? `\u001b[${on}m${harmless(text)}\u001b[${off}m` : harmless(text);
  return {
    bold: painter(1, 22),
    faint: painter(2, 22),
    red: painter(31, 39),
    yellow: painter(33, 39),
    green: painter(32, 39),
    blue: painter(34, 39),
  };
}

/** A name or an id may carry terminal commands, or turn the direction of the line. */
export function harmless(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => {
      return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
    },
  );
}
