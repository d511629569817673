// @ts-check
'use strict';
{
  /** @type {{ postMessage(message: unknown): void }} */
  // @ts-expect-error VS Code gives this function to its pages.
  const editor = acquireVsCodeApi();
  /** @param {string} selector @returns {HTMLElement[]} */
  const all = (selector, root = document.body) =>
    [...root.querySelectorAll(selector)].map((one) => /** @type {HTMLElement} */ (one));
  const main = all('main')[0];
  const [attach, cancel, status] = ['attach', 'cancel', 'status'].map(
    (id) => /** @type {HTMLButtonElement} */ (document.getElementById(id)),
  );
  const options = new Map(all('#targets option').map((one) => [one.getAttribute('value') ?? '', one]));
  const names = [...options.keys()];
  const lines = all('li[data-line]');

  /** @param {Element} line */
  const fields = (line) =>
    /** @type {HTMLInputElement[]} */ (all('input.target', /** @type {HTMLElement} */ (line)));
  /** @param {string} typed The one name that is meant: as it is, whatever its case, or by a part that no other has. */
  const nameFor = (typed) => {
    const text = typed.trim().toLowerCase();
    if (text === '') return '';
    const same = names.find((name) => name.toLowerCase() === text);
    const parts = names.filter((name) => name.toLowerCase().includes(text));
    return same ?? (parts.length === 1 ? parts[0] : undefined);
  };
  const answered = () =>
    lines.map((line) => ({
      id: Number(line.dataset['line']),
      targets: fields(line)
        .map(({ value }) => nameFor(value))
        .filter((name) => name !== undefined && name !== ''),
    }));

  const update = () => {
    for (const line of lines) {
      const said = all('.words', line)[0];
      const texts = fields(line).map((field) => {
        const name = nameFor(field.value);
        field.setAttribute('aria-invalid', String(name === undefined));
        return name === undefined ? main.dataset['unknown'] : options.get(name)?.textContent;
      });
      said.textContent = texts.filter((text) => text !== undefined && text !== '').join(' — ');
    }
    const count = answered().reduce((sum, { targets }) => sum + targets.length, 0);
    attach.textContent = (attach.dataset['label'] ?? '').replace('#', String(count));
    attach.disabled = count === 0;
    status.textContent = count === 0 ? (main.dataset['nothing'] ?? '') : '';
  };

  /** @param {Element} line @param {string} name Takes the first empty field, else the first one. */
  const give = (line, name) => {
    const [first] = fields(line);
    const field = fields(line).find(({ value }) => value === '') ?? first;
    field.value = name;
  };
  const send = () => {
    if (!attach.disabled) editor.postMessage({ kind: 'attach', lines: answered() });
  };

  /** @param {string} first Those without a proof, from this one on, that no file has yet. */
  const namesFrom = (first) => {
    const taken = new Set(answered().flatMap(({ targets }) => targets));
    const start = names.indexOf(first);
    const free = names
      .slice(start + 1)
      .filter((name) => options.get(name)?.hasAttribute('data-missing') && !taken.has(name));
    return start === -1 ? [] : [first, ...free];
  };
  /** @param {boolean} inOrder */
  const giveSelected = (inOrder) => {
    const together = /** @type {HTMLInputElement} */ (document.getElementById('together'));
    const first = nameFor(together.value);
    if (first === undefined || first === '') return together.focus();
    const ticks = /** @type {HTMLInputElement[]} */ (all('input.select'));
    const free = inOrder ? namesFrom(first) : [];
    ticks
      .filter(({ checked }) => checked)
      .forEach((tick, order) => {
        const name = inOrder ? free[order] : first;
        if (name === undefined) return;
        give(/** @type {Element} */ (tick.closest('li')), name);
        tick.checked = false;
      });
    update();
  };

  document.addEventListener('input', update);
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const line = button?.closest('li');
    if (button === null) return;
    if (button.matches('.candidate') && line) give(line, button.dataset['target'] ?? '');
    if (button.matches('.another') && line) {
      const field = /** @type {HTMLInputElement} */ (fields(line)[0].cloneNode());
      field.value = '';
      button.before(field);
      field.focus();
    }
    if (button.id === 'give-selected') giveSelected(false);
    if (button.id === 'in-order') giveSelected(true);
    if (button === attach) send();
    if (button === cancel) editor.postMessage({ kind: 'cancel' });
    update();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    const { target } = event;
    const isField = target instanceof HTMLInputElement && target.matches('.target');
    // Else a button that has the focus, or gets it here, is pressed by the same key.
    if (event.ctrlKey || event.metaKey || isField) event.preventDefault();
    if (event.ctrlKey || event.metaKey) return send();
    if (!isField) return;
    target.value = nameFor(target.value) || target.value;
    const next = all('input.target')[all('input.target').indexOf(target) + 1];
    (next ?? attach).focus();
    update();
  });
  window.addEventListener('message', ({ data }) => {
    if (data?.kind === 'say' && typeof data.text === 'string') status.textContent = data.text;
  });
  update();
  (
    all('input.target').find((field) => /** @type {HTMLInputElement} */ (field).value === '') ?? attach
  ).focus();
}
