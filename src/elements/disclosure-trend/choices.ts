import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** One of several buttons: its text, a sign before it, and whether it is pressed where it is one that can be. */
export interface Choice {
  readonly text: string;
  readonly sign?: Node;
  readonly isOn?: boolean;
}

/** The buttons of a row, each told by its place when it is pressed. A button stays the same element when what it says changes, so that the focus stays on it. */
export const choiceButtons = (choices: readonly Choice[], choose: (place: number) => void): TemplateResult[] =>
  choices.map(({ text, sign, isOn }, place) => {
    const pressed = isOn === undefined ? nothing : String(isOn);
    return html`<button type="button" aria-pressed=${pressed} @click=${() => choose(place)}>${sign ?? nothing}${text}</button>`;
  });
