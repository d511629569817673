import type { Page } from 'playwright-core';

export interface Notifications {
  /** Waits for a toast with these words and gives all its words. */
  readonly toast: (text: string | RegExp) => Promise<string>;
  /** Presses a button of the toast with these words. */
  readonly answer: (text: string | RegExp, button: string) => Promise<void>;
  /** Presses a button of the modal dialog. */
  readonly answerDialog: (button: string) => Promise<void>;
  /** The words of the modal dialog. */
  readonly dialog: () => Promise<string>;
  readonly clear: () => Promise<void>;
}

export function notificationsOf(page: Page): Notifications {
  const toast = (text: string | RegExp) =>
    page.locator('.notifications-toasts .notification-list-item').filter({ hasText: text }).first();
  const dialog = page.locator('.monaco-dialog-box');
  return {
    toast: (text) => toast(text).locator('.notification-list-item-message').innerText(),
    async answer(text, button) {
      await toast(text).locator('.monaco-button').filter({ hasText: button }).first().click();
    },
    async answerDialog(button) {
      await dialog.locator('.monaco-button').filter({ hasText: button }).first().click();
      await dialog.waitFor({ state: 'hidden' });
    },
    dialog: () => dialog.innerText(),
    async clear() {
      const first = page.locator('.notifications-toasts .notification-list-item').first();
      // A notification may go by itself meanwhile: then there is nothing to press.
      for (let tries = 0; tries < 20 && (await first.count()) > 0; tries++) {
        const pressed = async (): Promise<void> => {
          await first.hover({ timeout: 2000 });
          await first.locator('.codicon-notifications-clear').click({ timeout: 2000 });
        };
        await pressed().catch(() => undefined);
      }
    },
  };
}
