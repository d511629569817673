import { parseArgs } from 'node:util';

/** The steps of a run, in their order; `--only` takes one of them. */
export const benchSteps = [
  'keystrokes',
  'event loop',
  'language',
  'first findings',
  'cold check',
  'formats',
  'version',
  'imports',
  'evidence',
  'pdf',
  'pages',
  'packing',
  'sizes',
  'activation',
] as const;

export type BenchStep = (typeof benchSteps)[number];

export const benchUse = `npm run bench [-- OPTION…]

Builds, then measures times and sizes beside peers on the same files; a whole run takes about 11 minutes.

  --quick      fewer runs of each, no package, no VS Code
  --host       with a real VS Code, downloaded where there is none
  --no-host    without a real VS Code
  --only STEP  one step: ${benchSteps.slice(0, 7).join(', ')},
               ${benchSteps.slice(7).join(', ')}
  -h, --help   this text, and nothing is measured`;

export type BenchOptions =
  | { readonly kind: 'help' }
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'run';
      readonly quick: boolean;
      /** Whether to start a real VS Code; `undefined` where neither option was given. */
      readonly host: boolean | undefined;
      readonly only: BenchStep | undefined;
    };

/** Reads what stands after `npm run bench --`: an option, step or word that is not known is refused, so that no run is longer than meant. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const values = parsed(args);
  if (typeof values === 'string') return { kind: 'refused', reason: values };
  if (values.help) return { kind: 'help' };
  if (values.host && values['no-host'])
    return { kind: 'refused', reason: '--host and --no-host exclude each other' };
  const only = benchSteps.find((step) => step === values.only);
  if (values.only !== undefined && only === undefined)
    return { kind: 'refused', reason: `No step is named “${values.only}”` };
  const host = values.host ? true : values['no-host'] ? false : undefined;
  return { kind: 'run', quick: values.quick, host, only };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        quick: { type: 'boolean', default: false },
        host: { type: 'boolean', default: false },
        'no-host': { type: 'boolean', default: false },
        only: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
