/** The full parser reads some three hundred thousand tokens in a second; `key: value` and the line end are six. */
const mostTokens = 400_000;

/** Setting the parser up for a text of a few lines costs as much as this. No more than a thousand findings of one code are shown anyway. */
const tokensOfOneReading = 300;

/**
 * What the full parser may still read of one file. Broken parts of a file are read one by one: without a bound, thousands
 * of them would hold a check up for minutes.
 */
export class FullParserBudget {
  private left = mostTokens;
  private readings = 0;

  /** Nothing but the text at hand was read. */
  get isFirst(): boolean {
    return this.readings <= 1;
  }

  begin(): void {
    this.readings++;
    this.left -= tokensOfOneReading;
  }

  /** False once nothing is left. In a quoted text each backslash counts, since each may be an error. */
  take(token: string): boolean {
    this.left--;
    if (token.startsWith('"')) {
      for (let at = token.indexOf('\\'); at !== -1 && this.left >= 0; at = token.indexOf('\\', at + 2))
        this.left--;
    }
    return this.left >= 0;
  }
}
