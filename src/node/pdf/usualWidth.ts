/** In thousandths of the size; a number and how often it stands. Source: the metrics that Adobe publishes for the standard fonts. */
const widths = {
  sans:
    '278*2 355 556*2 889 667 191 333*2 389 584 278 333 278*2 556*10 278*2 584*3 556 1015 667*2 722*2 667 611 ' +
    '778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667*2 611 278*3 469 556 333 556*2 500 ' +
    '556*2 278 556*2 222*2 500 222 833 556*4 333 500 278 556 500 722 500*3 334 260 334 584 222*2 333*2 556*3 ' +
    '1000*2 350 556 400 944 1000 889 1000 278*2 333 556 611',
  sansBold:
    '278 333 474 556*2 889 722 238 333*2 389 584 278 333 278*2 556*10 333*2 584*3 611 975 722*4 667 611 778 ' +
    '722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667*2 611 333 278 333 584 556 333 556 611 ' +
    '556 611 556 333 611*2 278*2 556 278 889 611*4 389 556 333 611 556 778 556*2 500 389 280 389 584 278*2 ' +
    '500*2 556*3 1000*2 350 556 400 944 1000 889 1000 278*2 333 556 611',
  serif:
    '250 333 408 500*2 833 778 180 333*2 500 564 250 333 250 278 500*10 278*2 564*3 444 921 722 667*2 722 611 ' +
    '556 722*2 333 389 722 611 889 722*2 556 722 667 556 611 722*2 944 722*2 611 333 278 333 469 500 333 444 ' +
    '500 444 500 444 333 500*2 278*2 500 278 778 500*4 333 389 278 500*2 722 500*2 444 480 200 480 541 333*2 ' +
    '444*2 500*3 1000*2 350 500 400 722 889 667 889 250 278 333 500*2',
  serifBold:
    '250 333 555 500*2 1000 833 278 333*2 500 570 250 333 250 278 500*10 333*2 570*3 500 930 722 667 722*2 667 ' +
    '611 778*2 389 500 778 667 944 722 778 611 778 722 556 667 722*2 1000 722*2 667 333 278 333 581 500 333 ' +
    '500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556*2 444 389 333 556 500 722 500*2 444 394 ' +
    '220 394 520 333*2 500*5 1000*2 350 500 400 722 1000 722 1000 250 278 333 500 556',
  serifItalic:
    '250 333 420 500*2 833 778 214 333*2 500 675 250 333 250 278 500*10 333*2 675*3 500 920 611*2 667 722 ' +
    '611*2 722*2 333 444 667 556 833 667 722 611 722 611 500 556 722 611 833 611 556*2 389 278 389 422 500 333 ' +
    '500*2 444 500 444 278 500*2 278*2 444 278 722 500*4 389*2 278 500 444 667 444*2 389 400 275 400 541 333*2 ' +
    '556*2 500*3 889*2 350 500 400 667 944 667 889 250 278 333 500*2',
  serifBoldItalic:
    '250 389 555 500*2 833 778 278 333*2 500 570 250 333 250 278 500*10 333*2 570*3 500 832 667*3 722 667*2 ' +
    '722 778 389 500 667 611 889 722*2 611 722 667 556 611 722 667 889 667 611*2 333 278 333 570 500 333 500*2 ' +
    '444 500 444 333 500 556 278*2 500 278 778 556 500*3 389*2 278 556 444 667 500 444 389 348 220 348 570 ' +
    '333*2 500*5 1000*2 350 500 400 722 944 722 944 250 278 333 500*2',
} as const;

/** The letters whose widths are listed, beside those of ASCII from the space on. */
const others = '‘’“”«»–—…•€°œŒæÆ·ı´§ß';

/** A letter with a mark is as wide as the letter. */
const mark = /\p{M}/gu;

/**
 * How wide a letter is in one of the fonts that every reader has, or in one that is made to look like it: files need not
 * say it. Undefined for other fonts and other letters.
 */
export function usualWidth(font: string): (letter: string) => number | undefined {
  if (/courier|mono|consolas/i.test(font)) return () => 600;
  const style = styleOf(font);
  if (style === undefined) return () => undefined;
  const listed = tableOf(style);
  return (letter) => listed.get(letter) ?? listed.get(letter.normalize('NFD').replace(mark, ''));
}

type Style = keyof typeof widths;

function styleOf(font: string): Style | undefined {
  const [bold, italic] = [/bold|black/i.test(font), /italic|oblique/i.test(font)];
  if (/helv|arial|liberationsans|sansserif/i.test(font)) return bold ? 'sansBold' : 'sans';
  if (!/times|tiro|liberationserif/i.test(font)) return undefined;
  return bold ? (italic ? 'serifBoldItalic' : 'serifBold') : italic ? 'serifItalic' : 'serif';
}

const tables = new Map<Style, ReadonlyMap<string, number>>();

function tableOf(style: Style): ReadonlyMap<string, number> {
  const known = tables.get(style);
  if (known !== undefined) return known;
  const numbers = widths[style].split(' ').flatMap((item) => {
    const [width = '', count = '1'] = item.split('*');
    return Array.from({ length: Number(count) }, () => Number(width));
  });
  const letters = [
    ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)),
    ...Array.from(others),
  ];
  const made = new Map(letters.map((letter, at) => [letter, numbers[at] ?? 0]));
  made.set('\u00a0', numbers[0] ?? 0);
  tables.set(style, made);
  return made;
}
