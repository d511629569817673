/** The full parser reads some three hundred thousand tokens in a second; `key: value` and the line end are six. */
const mostTokens = 400_000;

/** Setting the parser up for a text of a few lines costs as much as this. No more than a thousand findings of one code are shown anyway. */
const tokensOfOneReading = 300;

/** It takes up to forty bytes and a quarter of a microsecond for each character of a quoted text. */
const mostCharacters = 3_000_000;

/** Each takes some fifty microseconds, and a broken list is read twice: no list that a person writes is near it. */
const mostReadApart = 5_000;

/**
 * What the full parser may still read of one file. Broken parts of a file are read one by one: without a bound, thousands
 * of them would hold a check up for minutes.
 */
export class FullParserBudget {
  private remaining = mostTokens;
  private characters = mostCharacters;
  private remainingApart = mostReadApart;
  private readings = 0;

  /** Nothing but the text at hand was read. */
  get isFirst(): boolean {
    return this.readings <= 1;
  }

  /** False where a text is longer than what is left. */
  begin(text: string): boolean {
    this.readings++;
    this.remaining -= tokensOfOneReading;
    this.characters -= text.length;
    return this.remaining >= 0 && this.characters >= 0;
  }

  /** False where so many items of a broken list may not be read one by one any more. */
  takeApart(items: number): boolean {
    if (items > this.remainingApart) return false;
    this.remainingApart -= items;
    return true;
  }

  /** False once nothing is left. In a quoted text each backslash counts, since each may be an error. */
  take(token: string): boolean {
    this.remaining--;
    if (token.startsWith('"')) {
      for (let at = token.indexOf('\\'); at !== -1 && this.remaining >= 0; at = token.indexOf('\\', at + 2))
        this.remaining--;
    }
    return this.remaining >= 0;
  }
}
