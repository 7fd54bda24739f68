import { copyText } from './copy.js';

// What every page of the site does: copy buttons. They are hidden where no script runs.

const COPIED_MS = 2000;

type Shown = 'ask' | 'done' | 'failed';

function show(button: HTMLButtonElement, shown: Shown): void {
  for (const name of ['ask', 'done', 'failed'] as const)
    button.querySelector<HTMLElement>(`.${name}`)?.toggleAttribute('hidden', name !== shown);
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const code = button.parentElement?.querySelector('code');
  if (!code) return;
  const shown = (await copyText(code)) ? 'done' : 'failed';
  show(button, shown);
  // A screen reader does not say that the name of a button has changed.
  const said = button.parentElement?.querySelector('[role="status"]');
  if (said) said.textContent = button.querySelector<HTMLElement>(`.${shown}`)?.innerText ?? '';
  setTimeout(() => {
    show(button, 'ask');
    if (said) said.textContent = '';
  }, COPIED_MS);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) {
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  said.className = 'unseen';
  button.after(said);
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}
