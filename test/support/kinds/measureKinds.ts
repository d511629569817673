import { classifyProse } from '../../../src/core/catalogue/classify/classifyProse';
import { proofKinds, type ProofKind } from '../../../src/core/catalogue/kinds';
import type { Wording } from './readWordings';

/** How well a kind is reported; all weights are sums of counts. */
export interface KindMeasure {
  readonly kind: ProofKind;
  /** How often the labels, how often the rules say so, and how often both. */
  readonly meant: number;
  readonly told: number;
  readonly both: number;
}

/** Wordings of which the labels and the rules say different things. */
export interface Confusion {
  readonly meant: string;
  readonly told: string;
  readonly weight: number;
  readonly wordings: readonly string[];
}

export interface KindsMeasure {
  readonly wordings: number;
  readonly weight: number;
  /** Of what was given a kind, the share that is just what the labels say; 1 where there are no labels. */
  readonly precision: number;
  /** The share that was given none. */
  readonly other: number;
  readonly kinds: readonly KindMeasure[];
  readonly confusions: readonly Confusion[];
  /** Wordings for which how many, or what is asked of the form, is reported otherwise. */
  readonly otherwise: readonly string[];
}

export function measureKinds(wordings: readonly Wording[]): KindsMeasure {
  const judged = wordings.map((wording) => ({ wording, told: classifyProse(wording.text) }));
  const weigh = (some: typeof judged): number => some.reduce((sum, { wording }) => sum + wording.count, 0);
  const isOther = ({ told }: (typeof judged)[number]): boolean => told.kinds[0] === 'other';
  const given = judged.filter((one) => !isOther(one));
  const right = given.filter(({ wording, told }) => sameNames(wording.kinds ?? told.kinds, told.kinds));
  return {
    wordings: judged.length,
    weight: weigh(judged),
    precision: weigh(right) / weigh(given),
    other: weigh(judged.filter(isOther)) / weigh(judged),
    kinds: proofKinds.map((kind) => {
      const [meant, told] = [
        judged.filter(({ wording }) => wording.kinds?.includes(kind) ?? false),
        judged.filter((one) => one.told.kinds.includes(kind)),
      ];
      const both = meant.filter((one) => one.told.kinds.includes(kind));
      return { kind, meant: weigh(meant), told: weigh(told), both: weigh(both) };
    }),
    confusions: confusionsIn(judged.map(({ wording, told }) => ({ wording, told: told.kinds }))),
    otherwise: judged
      .filter(
        ({ wording: { several, demands }, told }) =>
          told.several !== (several ?? told.several) || !sameNames(demands ?? told.demands, told.demands),
      )
      .map(
        ({ wording: { text }, told }) =>
          `${text} → several: ${told.several}, demands: ${told.demands.join(' ')}`,
      ),
  };
}

function confusionsIn(
  judged: readonly { readonly wording: Wording; readonly told: readonly ProofKind[] }[],
): readonly Confusion[] {
  const found = new Map<string, Confusion>();
  for (const { wording, told } of judged) {
    if (wording.kinds === undefined || sameNames(wording.kinds, told)) continue;
    const [meant, said] = [wording.kinds.join(' '), told.join(' ')];
    const known = found.get(`${meant}→${said}`);
    found.set(`${meant}→${said}`, {
      meant,
      told: said,
      weight: (known?.weight ?? 0) + wording.count,
      wordings: [...(known?.wordings ?? []), wording.text],
    });
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight);
}

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name) => others.includes(name));
}
