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
 *
 * @param stop the index of the one that is the tab stop of its toolbar; each is one where they are in none
 */
export const choiceButtons = (choices: readonly Choice[], choose: (place: number) => void, stop?: number): TemplateResult[] =>
  choices.map(({ text, sign, isOn, isBusy }, place) => {
    const tab = stop === undefined || place === stop ? 0 : -1;
    const pressed = isOn === undefined ? nothing : String(isOn);
    // With `disabled`, it would lose the focus.
    const busy = isBusy ? 'true' : nothing;
    const press = (): void => choose(place);
    const content = [sign ?? nothing, text];
    return html`<button type="button" tabindex=${tab} aria-pressed=${pressed} aria-disabled=${busy} @click=${press}>${content}</button>`;
  });
