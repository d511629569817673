import { runSteps, type Step } from './runSteps';

/** What was answered to questions that were left before their end, by what they are about. Lives as long as the editor. */
export class Drafts<Known> {
  private readonly drafts = new Map<string, Known>();

  get(about: string): Known | undefined {
    return this.drafts.get(about);
  }

  keep(about: string, known: Known): void {
    this.drafts.set(about, known);
  }

  forget(about: string): void {
    this.drafts.delete(about);
  }
}

interface Drafted<Known> {
  readonly drafts: Drafts<Known>;
  readonly about: string;
  readonly title: string;
  readonly steps: readonly Step<Known>[];
  /** What is known where no draft was kept. */
  readonly known: Known;
  /** False where nothing was written: the answers are then kept. */
  readonly write: (known: Known) => Promise<boolean>;
}

/** Asks step by step, and writes. Answers are kept until they are written, whichever step is left or fails. */
export async function runDrafted<Known>(drafted: Drafted<Known>): Promise<void> {
  const { drafts, about, title, steps, known, write } = drafted;
  const answers = await runSteps(title, steps, drafts.get(about) ?? known, (now) => drafts.keep(about, now));
  if (answers !== undefined && (await write(answers))) drafts.forget(about);
}
