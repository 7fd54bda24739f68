import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * One of several buttons: its text, an icon before it, for a toggle button whether it is pressed, and whether the action that it started is
 * in progress.
 */
export interface Choice {
  readonly text: string;
  readonly sign?: Node;
  readonly isOn?: boolean;
  readonly isBusy?: boolean;
}

/**
 * The buttons of a row; the callback gets the index of the one that is pressed. A button stays the same element when its text changes, so
 * that it keeps the focus.
 */
export const choiceButtons = (choices: readonly Choice[], choose: (place: number) => void): TemplateResult[] =>
  choices.map(({ text, sign, isOn, isBusy }, place) => {
    const pressed = isOn === undefined ? nothing : String(isOn);
    // With `disabled`, it would lose the focus.
    const disabled = isBusy ? 'true' : nothing;
    const press = (): void => choose(place);
    return html`<button type="button" aria-pressed=${pressed} aria-disabled=${disabled} @click=${press}>${sign ?? nothing}${text}</button>`;
  });
