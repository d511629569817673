import { oneLine, plainSigns } from '../../catalogue/spelling';

/** A text as it would be read aloud: blanks, line ends, and the kind of apostrophes and dashes do not count. */
export function spoken(text: string): string {
  return oneLine(plainSigns(text));
}

/** Several texts as one, worked out when it is first asked for. */
export class SpokenWhole {
  private known: string | undefined;

  constructor(private readonly texts: () => readonly string[]) {}

  get text(): string {
    return (this.known ??= this.texts().map(spoken).join('\n'));
  }
}
