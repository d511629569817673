/** One stage of `npm test`: an npm script with its arguments. */
export interface Stage {
  readonly name: string;
  readonly script: string;
  readonly args?: readonly string[];
  /** Stages without whose success this one cannot tell anything. */
  readonly needs?: readonly string[];
  /** Whether the script runs tests and leaves their counts; any other counts only by its failure. */
  readonly hasTests: boolean;
  readonly limitMs: number;
}

const minute = 60_000;

/** Where the package that the journeys install is made, inside the repository. */
export const packagePath = 'out/segur-preuves.vsix';

/** In order: what is cheap first, what sets up a VS Code last. */
export const stages: readonly Stage[] = [
  { name: 'types', script: 'typecheck', hasTests: false, limitMs: 3 * minute },
  { name: 'lint', script: 'lint', hasTests: false, limitMs: 4 * minute },
  { name: 'boundaries', script: 'boundaries', hasTests: false, limitMs: 2 * minute },
  { name: 'build', script: 'build', hasTests: false, limitMs: 2 * minute },
  { name: 'unit', script: 'test:unit', hasTests: true, limitMs: 5 * minute },
  { name: 'load', script: 'test:load', hasTests: true, limitMs: 8 * minute },
  {
    name: 'package',
    script: 'package',
    args: ['--out', packagePath],
    needs: ['build'],
    hasTests: false,
    limitMs: 3 * minute,
  },
  { name: 'harness', script: 'test:harness', hasTests: true, limitMs: 8 * minute },
  { name: 'host', script: 'test:host', needs: ['build'], hasTests: true, limitMs: 8 * minute },
  { name: 'journeys', script: 'test:e2e', needs: ['package'], hasTests: true, limitMs: 18 * minute },
];
