import { classifyAgain } from './classify/classifyProse';
import { foldId, withoutCommonBase } from './foldId';
import { GatheredText, shortened } from './gatheredText';
import type { ExpectedProof, Scenario } from './model';
import { placeholder, type Cell, type ProofCells, type RequirementRow, type Warn } from './requirementRows';
import { foldWords } from './spelling';

/** Alternatives that the agency wrote into one cell. */
const alternatives = /(?<![A-Za-z])(?:CAS ?(?:N°)? ?\d ?:|OU(?=\s*\n))|^\s*\[ ?[Ss][Ii] /m;

/** A scenario as its rows are read, one after the other. */
export class ScenarioDraft {
  readonly id: string;
  private readonly text = new GatheredText();
  private readonly proofs: ProofCells[] = [];

  constructor(
    private readonly requirement: string,
    row: RequirementRow,
    private readonly warn: Warn,
  ) {
    this.id = row.scenarioId.text;
    this.checkId(row.scenarioId);
  }

  /** The cells of its expected proofs' numbers. */
  get numbers(): readonly Cell[] {
    return this.proofs.flatMap(({ number }) => (number.text === '' ? [] : [number]));
  }

  add(row: RequirementRow): void {
    const text = row.field('scenario');
    if (this.text.add(text.text))
      this.warn('scenario-differs', text, { id: this.id, text: shortened(text.text) });
    for (const proof of row.proofs) this.addProof(proof);
  }

  finish(): Scenario {
    return { id: this.id, text: this.text.text, expectedProofs: this.proofs.map(expectedProofOf) };
  }

  private checkId(cell: Cell): void {
    const requirement = withoutCommonBase(foldId(this.requirement));
    const own = withoutCommonBase(foldId(this.id));
    if (own === '') this.warn('scenario-without-id', cell, { id: this.requirement });
    else if (own === requirement) this.warn('scenario-is-requirement', cell, { id: this.id });
    else if (!own.startsWith(requirement)) {
      this.warn('scenario-of-other-requirement', cell, { id: this.id, requirement: this.requirement });
    }
  }

  /** The same number with the same text in another row is the same proof; twice in one row, it is two. */
  private addProof(proof: ProofCells): void {
    const same = this.proofs.find((other) => isSameProof(other, proof));
    if (same) {
      this.warn('proof-repeated', proof.number, { number: proof.number.text });
      return;
    }
    this.proofs.push(proof);
    this.checkProof(proof);
  }

  private checkProof({ number, text }: ProofCells): void {
    if (placeholder.test(number.text) || placeholder.test(text.text)) {
      this.warn('proof-placeholder', text.text === '' ? number : text, {
        number: number.text,
      });
    } else if (number.text === '') {
      this.warn('proof-without-number', number, { text: shortened(text.text) });
    } else {
      const parent = withoutCommonBase(foldId(this.id));
      const own = withoutCommonBase(foldId(number.text));
      if (parent !== '' && !own.startsWith(parent)) {
        this.warn('proof-of-other-scenario', number, { number: number.text, scenario: this.id });
      }
    }
    if (text.text === '') this.warn('proof-without-text', text, { number: number.text });
    else if (alternatives.test(text.text)) this.warn('proof-alternatives', text, { number: number.text });
  }
}

function isSameProof(a: ProofCells, b: ProofCells): boolean {
  if (a.number.text === '' || a.number.row === b.number.row) return false;
  return foldId(a.number.text) === foldId(b.number.text) && foldWords(a.text.text) === foldWords(b.text.text);
}

function expectedProofOf({ number, text }: ProofCells, order: number): ExpectedProof {
  const { kinds, because, test, several, demands } = classifyAgain(text.text);
  return {
    number: number.text === '' ? undefined : number.text,
    position: order + 1,
    text: text.text,
    ...{ kinds, because, test, several, demands },
  };
}
