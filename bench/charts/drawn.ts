/** A chart. The caller puts its host on the page, has it drawn, and ends it. */
export interface Drawn {
  readonly host: HTMLElement;
  /** The canvas, as soon as it is drawn on. */
  readonly canvas: HTMLCanvasElement | null;
  /** Whether everything besides the picture is there too; left out where there is nothing else. */
  readonly isComplete?: boolean;
  /** Resolves when the script is done; left out where it is synchronous. */
  readonly ready?: Promise<unknown>;
  /** Draws, where that is not done by itself. */
  draw?(): void;
  /** Frees resources, where leaving the page does not. */
  end?(): void;
}
