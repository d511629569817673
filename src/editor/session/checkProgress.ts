import type { Language } from '../../core/language/language';
import { sessionWords } from '../../core/views/session/words';
import { withProgress } from '../host/withProgress';
import type { CheckProgress } from './dossierCheck';

/** Progress is shown after this, in milliseconds: shorter work would only make it flicker. */
const shownAfter = 1500;

/** Shows the progress of inspecting many files, with a button to cancel, once it has taken a while. */
export function checkProgress(name: string, language: Language, outer: AbortSignal): CheckProgress {
  const byUser = new AbortController();
  let [done, total] = [0, 0];
  let report: (() => void) | undefined;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const words = sessionWords[language];
  const timer = setTimeout(() => {
    void withProgress(words.looking(name), async (show, token) => {
      token.onCancellationRequested(() => byUser.abort());
      let reported = 0;
      report = () => {
        const part = total === 0 ? 0 : Math.floor((done / total) * 100);
        show(words.lookedAt(done, total), part - reported);
        reported = part;
      };
      report();
      await ended;
    });
  }, shownAfter);
  return {
    progress(now, of) {
      // One in a hundred is enough to see it move.
      const isNewPercent = now === of || Math.floor((now * 100) / of) !== Math.floor((done * 100) / of);
      [done, total] = [now, of];
      if (isNewPercent) report?.();
    },
    signal: AbortSignal.any([outer, byUser.signal]),
    get cancelled() {
      return byUser.signal.aborted && !outer.aborted;
    },
    end() {
      clearTimeout(timer);
      end();
    },
  };
}
