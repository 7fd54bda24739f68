import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** One of several buttons: its text, an icon before it, and, for a toggle button, whether it is pressed. */
export interface Choice {
  readonly text: string;
  readonly sign?: Node;
  readonly isOn?: boolean;
}

/**
 * The buttons of a row; the callback gets the index of the one that is pressed. A button stays the same element when its text changes, so
 * that it keeps the focus.
 */
export const choiceButtons = (choices: readonly Choice[], choose: (place: number) => void): TemplateResult[] =>
  choices.map(({ text, sign, isOn }, place) => {
    const pressed = isOn === undefined ? nothing : String(isOn);
    return html`<button type="button" aria-pressed=${pressed} @click=${() => choose(place)}>${sign ?? nothing}${text}</button>`;
  });
