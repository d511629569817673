// @ts-check
'use strict';
{
  /** @typedef {{ top: number, focus: string, filter: string }} Place */
  /** @type {{ postMessage(message: unknown): void, getState(): Partial<Place> | undefined, setState(state: Place): void }} */
  // @ts-expect-error VS Code gives this function to its pages.
  const editor = acquireVsCodeApi();
  /** @param {string} id */
  const byId = (id) => document.getElementById(id);
  const filter = /** @type {HTMLInputElement | null} */ (byId('filter'));
  const left = /** @type {HTMLInputElement | null} */ (byId('left'));

  const keepPlace = () => {
    const focus = document.activeElement?.id ?? '';
    editor.setState({ top: window.scrollY, focus, filter: filter?.value ?? '' });
  };

  /** @param {string} text */
  const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  /** Shows the requirements that hold all the words, and of them those with something left where that is asked. */
  const applyFilter = () => {
    const words = folded(filter?.value ?? '')
      .split(/\s+/u)
      .filter((word) => word !== '');
    let shown = 0;
    for (const part of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-text]'))) {
      const text = folded(part.textContent ?? '');
      const isAsked = left?.checked !== true || part.dataset['left'] === 'true';
      part.hidden = !isAsked || !words.every((word) => text.includes(word));
      if (!part.hidden) shown += 1;
    }
    const none = byId('none');
    if (none) none.hidden = shown > 0;
  };

  /** @param {HTMLElement} from What an element asks for: the fields of its `data-` attributes. */
  const send = ({ dataset }, more = {}) => {
    editor.postMessage({ ...dataset, ...more });
  };

  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button[data-act]') : null;
    if (button instanceof HTMLElement) send(button);
  });
  document.addEventListener('change', ({ target }) => {
    if (target === left) applyFilter();
    if (target instanceof HTMLInputElement && target.dataset['act'] !== undefined)
      send(target, { on: target.checked });
    if (target instanceof HTMLSelectElement && target.dataset['act'] !== undefined)
      send(target, { of: target.value });
  });
  filter?.addEventListener('input', () => {
    applyFilter();
    keepPlace();
  });

  /** @returns {HTMLElement[]} */
  const rows = () =>
    [...document.querySelectorAll('[data-row]')].map((row) => /** @type {HTMLElement} */ (row));
  /** @param {Element} row */
  const tickOf = (row) => /** @type {HTMLInputElement | null} */ (row.querySelector('input[type=checkbox]'));
  const firstOpen = () => rows().find((row) => tickOf(row)?.checked === false);

  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (target instanceof HTMLInputElement && target.type !== 'checkbox') return;
    if (target instanceof HTMLSelectElement) return;
    const own = target instanceof Element ? target.closest('[data-row]') : null;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (own === null) return;
      const all = rows();
      const next = all[all.indexOf(/** @type {HTMLElement} */ (own)) + (key === 'ArrowDown' ? 1 : -1)];
      if (next === undefined) return;
      tickOf(next)?.focus();
      event.preventDefault();
      return;
    }
    const row = own ?? firstOpen();
    const button = row?.querySelector(`button[data-key="${CSS.escape(key.toLowerCase())}"]`);
    if (!(button instanceof HTMLElement)) return;
    button.click();
    event.preventDefault();
  });

  window.addEventListener('message', ({ data }) => {
    const [said, count, submit, help, progress] = ['said', 'count', 'submit', 'help', 'progress'].map(byId);
    if (data?.kind === 'say' && said) said.textContent = String(data.text);
    if (data?.kind !== 'progress') return;
    if (count) count.textContent = String(data.text);
    if (submit instanceof HTMLButtonElement) submit.disabled = data.isDone !== true;
    if (help) help.hidden = data.isDone === true;
    if (progress instanceof HTMLProgressElement) progress.value = Number(data.done);
  });
  document.addEventListener('focusin', keepPlace);
  document.addEventListener('scroll', keepPlace, { passive: true });

  const before = editor.getState() ?? {};
  if (filter && before.filter) filter.value = before.filter;
  if (filter) applyFilter();
  const open = firstOpen();
  const focused = before.focus ? byId(before.focus) : open === undefined ? byId('submit') : tickOf(open);
  focused?.focus({ preventScroll: before.top !== undefined });
  if (before.top !== undefined) window.scrollTo(0, before.top);
}
