const ownWrite = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
const ownCommand = Object.getOwnPropertyDescriptor(Document.prototype, 'execCommand')!;

/** Stands for the browser's clipboard, which a page in a test may not use. */
export class FakeClipboard {
  /** The plain text that was copied last. */
  text: string | undefined;
  /** Whether the browser lets the page use the clipboard. */
  isAllowed = true;

  constructor() {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    Object.defineProperty(document, 'execCommand', { configurable: true, value: () => this.isAllowed && this.#copy() });
  }

  /** Gives the browser its own clipboard back. */
  close(): void {
    Object.defineProperty(navigator, 'clipboard', { ...ownWrite, configurable: true });
    Object.defineProperty(document, 'execCommand', { ...ownCommand, configurable: true });
  }

  /** As the browser does by the command: it fires the event, whose data a listener may set. */
  #copy(): boolean {
    const data = new DataTransfer();
    const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true });
    document.dispatchEvent(event);
    this.text = (event.clipboardData ?? data).getData('text/plain');
    return true;
  }
}
