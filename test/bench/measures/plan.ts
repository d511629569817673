import { benchDossier, type BenchDossier, type Layout } from '../support/benchDossier';

/** How thorough a run is. */
export interface Plan {
  readonly strokes: number;
  readonly strokesAtMost: number;
  readonly peerStrokes: number;
  /** Fresh processes of each kind. */
  readonly processes: number;
  readonly imports: number;
  /** Whether to start a real VS Code: `if-there` where one is installed already. */
  readonly host: 'if-there' | 'always' | 'never';
  readonly hostRuns: number;
  readonly packs: boolean;
}

export function planFrom(options: { readonly quick: boolean; readonly host: boolean | undefined }): Plan {
  const { quick } = options;
  const host = options.host === true ? 'always' : quick || options.host === false ? 'never' : 'if-there';
  return quick
    ? {
        strokes: 160,
        strokesAtMost: 100,
        peerStrokes: 8,
        processes: 3,
        imports: 2,
        host,
        hostRuns: 1,
        packs: false,
      }
    : {
        strokes: 360,
        strokesAtMost: 160,
        peerStrokes: 30,
        processes: 9,
        imports: 5,
        host,
        hostRuns: 3,
        packs: true,
      };
}

/** Strokes that are not counted as warm: the first times that each piece of code runs. */
export const warmUpStrokes = 60;

/** The dossiers of a run, each written once. */
export class BenchDossiers {
  private readonly made = new Map<string, BenchDossier>();

  of(requirements: number, layout: Layout): BenchDossier {
    const key = `${String(requirements)} ${layout}`;
    const dossier = this.made.get(key) ?? benchDossier(requirements, layout);
    this.made.set(key, dossier);
    return dossier;
  }
}
