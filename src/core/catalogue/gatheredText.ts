import { foldWords } from './spelling';

/** A text that several rows give: what they say differently is put one after the other, so that none of it is lost. */
export class GatheredText {
  private readonly parts: string[] = [];

  get text(): string {
    return this.parts.join('\n\n');
  }

  /** Answers whether the text differs from those gathered before. */
  add(text: string): boolean {
    if (text === '' || this.parts.includes(text)) return false;
    if (this.parts.length > 0) {
      const fold = foldWords(text);
      if (this.parts.some((part) => foldWords(part) === fold)) return false;
    }
    this.parts.push(text);
    return this.parts.length > 1;
  }
}

/** Enough of a text to recognise it by in a warning. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}
