import type { Memento } from 'vscode';
import { objectOf } from '../../core/views/objectOf';

const key = 'segur.depositTicks';

/** The proofs of a chapter that are ticked as deposited: kept by the editor for this workspace, on this machine alone. */
export interface Ticks {
  readonly keys: () => ReadonlySet<string>;
  readonly set: (one: string, isTicked: boolean) => Promise<void>;
  readonly clear: () => Promise<void>;
}

export function ticksOf(memento: Memento, dossier: string, chapter: string): Ticks {
  const place = `${dossier}#${chapter}`;
  const all = (): Readonly<Record<string, unknown>> => objectOf(memento.get<unknown>(key));
  /** What another version kept may have another shape: it is left out. */
  const keys = (): ReadonlySet<string> => {
    const found = all()[place];
    return new Set(Array.isArray(found) ? found.filter((one): one is string => typeof one === 'string') : []);
  };
  const write = async (ticked: ReadonlySet<string>): Promise<void> => {
    const others = Object.entries(all()).filter(([name]) => name !== place);
    const own = ticked.size === 0 ? [] : [[place, [...ticked]] as const];
    await memento.update(key, Object.fromEntries([...others, ...own]));
  };
  return {
    keys,
    set: (one, isTicked) => {
      const ticked = new Set(keys());
      if (isTicked) ticked.add(one);
      else ticked.delete(one);
      return write(ticked);
    },
    clear: () => write(new Set()),
  };
}
