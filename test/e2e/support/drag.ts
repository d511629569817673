import type { Locator, Page } from 'playwright-core';

export interface SystemFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

export interface Drag {
  /** Drags one thing of the workbench onto another, for instance a file of the explorer onto a row of a tree. */
  readonly onto: (thing: Locator, target: Locator) => Promise<void>;
  /**
   * Drags a thing over an entry of the activity bar until that one's view opens, and on to a target in it: the way
   * from the explorer to another view's tree.
   */
  readonly through: (thing: Locator, entry: Locator, target: () => Promise<Locator>) => Promise<void>;
  /** Drops files as the system's own file manager does. */
  readonly filesOnto: (files: readonly SystemFile[], target: Locator) => Promise<void>;
}

export function dragOf(page: Page): Drag {
  return {
    async onto(thing, target) {
      await thing.dragTo(target);
    },
    async through(thing, entry, target) {
      await thing.hover();
      await page.mouse.down();
      await hoverTwice(page, entry);
      await hoverTwice(page, await target());
      await page.mouse.up();
    },
    async filesOnto(files, target) {
      const plain = files.map(({ name, mime, bytes }) => ({
        name,
        mime,
        data: Buffer.from(bytes).toString('base64'),
      }));
      const dataTransfer = await page.evaluateHandle(`(${transferOf})(${JSON.stringify(plain)})`);
      for (const event of ['dragenter', 'dragover', 'drop'])
        await target.dispatchEvent(event, { dataTransfer });
    },
  };
}

/** One move starts the drag or enters the place, only a second one is a move over it. */
async function hoverTwice(page: Page, place: Locator): Promise<void> {
  const box = await place.boundingBox();
  if (box === null) throw new Error(`${place.toString()} is not on screen`);
  await page.mouse.move(box.x + box.width / 2 - 2, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
}

/** Runs in the page, which alone can make a DataTransfer. */
const transferOf = `(files) => {
  const transfer = new DataTransfer();
  for (const { name, mime, data } of files) {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    transfer.items.add(new File([bytes], name, { type: mime }));
  }
  return transfer;
}`;
