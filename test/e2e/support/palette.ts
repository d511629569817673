import type { Page } from 'playwright-core';
import { quickInputOf } from './quickInput';

export interface Palette {
  /** Runs the command with this title (`Category: Title`), which must be in the palette. */
  readonly run: (title: string) => Promise<void>;
  /** The commands that the palette offers for a text. */
  readonly offers: (text: string) => Promise<string[]>;
}

export function paletteOf(page: Page): Palette {
  const quickInput = quickInputOf(page);
  const open = (text: string) => quickInput.ask('F1', `>${text}`);
  return {
    async run(title) {
      await open(title);
      const command = quickInput.box
        .getByRole('option', { name: new RegExp(`(^|, )${escaped(title)}(,|$)`, 'i') })
        .first();
      await command.click();
    },
    async offers(text) {
      await open(text);
      const rows = await quickInput.rows();
      await quickInput.cancel();
      return rows;
    },
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
