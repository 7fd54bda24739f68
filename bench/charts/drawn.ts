/** A chart. The caller adds its host to the page, draws it, and disposes of it. */
export interface Drawn {
  readonly host: HTMLElement;
  /** The canvas, as soon as something is drawn on it. */
  readonly canvas: HTMLCanvasElement | null;
  /** Whether everything other than the picture is there too; left out if there is nothing else. */
  readonly isComplete?: boolean;
  /** Resolves when the script is done; left out if it is synchronous. */
  readonly ready?: Promise<unknown>;
  /** Draws, if that does not happen automatically. */
  draw?(): void;
  /** Frees resources, if removal from the page does not. */
  end?(): void;
}
