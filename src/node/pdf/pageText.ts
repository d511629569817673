import type { Budget } from './budget';
import type { PdfFile } from './pdfFile';
import { type PdfFont, fontOf } from './pdfFont';
import { PdfScanner, ended, isSpace } from './pdfScanner';
import { type PdfDictionary, type PdfValue, bytesOf, isKind, isList, nameOf, numberOf } from './pdfValue';
import { TextFlow } from './textFlow';
import { type Matrix, identity, multiplied } from './matrix';

export interface PageContent {
  readonly content: Uint8Array;
  readonly resources: PdfDictionary;
}

interface State {
  matrix: Matrix;
  font: PdfFont | undefined;
  size: number;
  letterSpace: number;
  wordSpace: number;
  stretch: number;
  leading: number;
  rise: number;
}

const deepestForm = 8;
const mostOperands = 1000;

/** The text that a page shows, line by line in the order in which it is drawn; at most `most` letters. */
export function pageText(
  file: PdfFile,
  page: PageContent,
  { budget, fonts, most }: { readonly budget: Budget; readonly fonts: FontCache; readonly most: number },
): string {
  const flow = new TextFlow(most);
  new Interpreter(file, budget, fonts, flow).run(page, 0);
  return flow.text;
}

/** Fonts are used on many pages: each is read once. */
export type FontCache = Map<PdfValue, PdfFont>;

class Interpreter {
  private state: State = {
    matrix: identity,
    font: undefined,
    size: 0,
    letterSpace: 0,
    wordSpace: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  };
  private readonly saved: State[] = [];
  private line: Matrix = identity;
  private text: Matrix = identity;

  constructor(
    private readonly file: PdfFile,
    private readonly budget: Budget,
    private readonly fonts: FontCache,
    private readonly flow: TextFlow,
  ) {}

  run({ content, resources }: PageContent, depth: number): void {
    const scanner = new PdfScanner(content, 0, false);
    let operands: PdfValue[] = [];
    let steps = 0;
    for (let value = scanner.value(); value !== ended; value = scanner.value()) {
      if (!isKind(value, 'word')) {
        if (operands.length < mostOperands) operands.push(value);
        continue;
      }
      if ((++steps & 1023) === 0 && this.budget.isOver) return;
      if (this.flow.isFull) return;
      if (value.word === 'ID') skipPicture(scanner);
      else if (value.word === 'Do') this.form(operands[0], resources, depth);
      else if (value.word === 'Tf') this.choose(operands, resources);
      else this.step(value.word, operands);
      operands = [];
    }
  }

  private step(word: string, operands: readonly PdfValue[]): void {
    const number = (at: number): number => numberOf(operands[at]) ?? 0;
    const { state } = this;
    switch (word) {
      case 'q':
        if (this.saved.length < 1000) this.saved.push({ ...state });
        return;
      case 'Q':
        this.state = this.saved.pop() ?? state;
        return;
      case 'cm':
        state.matrix = multiplied(matrixOf(operands), state.matrix);
        return;
      case 'BT':
        this.line = this.text = identity;
        return;
      case 'Tm':
        this.line = this.text = matrixOf(operands);
        return;
      case 'Td':
        this.move(number(0), number(1));
        return;
      case 'TD':
        state.leading = -number(1);
        this.move(number(0), number(1));
        return;
      case 'T*':
        this.move(0, -state.leading);
        return;
      default:
        if (!this.show(word, operands)) this.adjust(word, number(0));
    }
  }

  /** Answers whether the operator was one that shows text. */
  private show(word: string, operands: readonly PdfValue[]): boolean {
    const [first] = operands;
    switch (word) {
      case 'Tj':
        this.string(first);
        return true;
      case 'TJ':
        for (const part of isList(first) ? first : []) {
          if (typeof part === 'number') this.advance((-part / 1000) * this.state.size);
          else this.string(part);
        }
        return true;
      case '"':
        this.state.wordSpace = numberOf(first) ?? 0;
        this.state.letterSpace = numberOf(operands[1]) ?? 0;
        this.move(0, -this.state.leading);
        this.string(operands[2]);
        return true;
      case "'":
        this.move(0, -this.state.leading);
        this.string(first);
        return true;
      default:
        return false;
    }
  }

  private adjust(word: string, value: number): void {
    const { state } = this;
    if (word === 'Tc') state.letterSpace = value;
    else if (word === 'Tw') state.wordSpace = value;
    else if (word === 'Tz') state.stretch = value / 100;
    else if (word === 'TL') state.leading = value;
    else if (word === 'Ts') state.rise = value;
  }

  private move(x: number, y: number): void {
    this.line = this.text = multiplied([1, 0, 0, 1, x, y], this.line);
  }

  private advance(by: number): void {
    this.text = multiplied([1, 0, 0, 1, by * this.state.stretch, 0], this.text);
  }

  private string(value: PdfValue | undefined): void {
    const { font, size, letterSpace, wordSpace, rise } = this.state;
    const bytes = bytesOf(value);
    if (font === undefined || bytes === undefined || bytes === '') return;
    const place = (): Matrix =>
      multiplied([size, 0, 0, size, 0, rise], multiplied(this.text, this.state.matrix));
    this.flow.moveTo(place());
    for (const { text, width, isSpace: isWordEnd } of font(bytes)) {
      this.flow.add(text);
      this.advance((width / 1000) * size + letterSpace + (isWordEnd ? wordSpace : 0));
    }
    this.flow.endAt(place());
  }

  private choose([name, size]: readonly PdfValue[], resources: PdfDictionary): void {
    this.state.size = numberOf(size) ?? 0;
    const fonts = this.file.dictionary(resources.entries.get('Font'));
    const found = this.file.resolve(fonts.entries.get(nameOf(name) ?? ''));
    if (!isKind(found, 'dictionary')) return;
    const font = this.fonts.get(found) ?? fontOf(this.file, found);
    this.fonts.set(found, font);
    this.state.font = font;
  }

  private form(name: PdfValue | undefined, resources: PdfDictionary, depth: number): void {
    if (depth >= deepestForm || this.budget.isOver) return;
    const objects = this.file.dictionary(resources.entries.get('XObject'));
    const found = this.file.resolve(objects.entries.get(nameOf(name) ?? ''));
    if (!isKind(found, 'stream')) return;
    const { entries } = found.dictionary;
    if (nameOf(this.file.resolve(entries.get('Subtype'))) !== 'Form') return;
    const own = this.file.resolve(entries.get('Resources'));
    const before = [this.state, this.line, this.text] as const;
    const matrix = this.file.resolve(entries.get('Matrix'));
    this.state = { ...this.state };
    if (isList(matrix)) this.state.matrix = multiplied(matrixOf(matrix), this.state.matrix);
    const inside = isKind(own, 'dictionary') ? own : resources;
    this.run({ content: this.file.decode(found), resources: inside }, depth + 1);
    [this.state, this.line, this.text] = before;
  }
}

function matrixOf(values: readonly PdfValue[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values.map((one) => numberOf(one) ?? 0);
  return [a, b, c, d, e, f];
}

/** A picture among the operators: its bytes end at `EI` between spaces. */
function skipPicture(scanner: PdfScanner): void {
  const { bytes } = scanner;
  for (let at = scanner.at; at < bytes.length; at++) {
    const isEnd = bytes[at] === 0x45 && bytes[at + 1] === 0x49 && isSpace(bytes[at - 1]);
    if (isEnd && (at + 2 >= bytes.length || isSpace(bytes[at + 2]))) {
      scanner.at = at + 2;
      return;
    }
  }
  scanner.at = bytes.length;
}
