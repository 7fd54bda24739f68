/** A chart. Whoever asks for one puts its host on the page, has it drawn, and ends it. */
export interface Drawn {
  readonly host: HTMLElement;
  /** What it is drawn on, as soon as it is drawn. */
  readonly canvas: HTMLCanvasElement | null;
  /** Whether all that does not belong to the picture is there too; left out where there is no more. */
  readonly isComplete?: boolean;
  /** Resolves when the script is done; left out where that is at once. */
  readonly ready?: Promise<unknown>;
  /** Draws, where that is not done by itself. */
  draw?(): void;
  /** Frees what is held, where leaving the page does not. */
  end?(): void;
}
