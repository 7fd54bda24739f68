import { css } from 'lit';

/**
 * The design tokens: sizes, spaces, lines and colours, which all styles of this library are made of, as private custom properties of `.base`.
 *
 * Colours follow the text colour of the host page: there is one set for dark and one for light text. The background of the page cannot be
 * read from here, but one that its text can be read on can be found: white under dark text, near black under light text. A custom property
 * is resolved where it is used, so that `currentColor` in it is the colour of the very cell that uses it. That is why lines and backgrounds
 * only depend on whether the text is dark or light: they are the same beside a number and beside a zero that recedes.
 *
 * On a white, a tinted and a near-black page, on `--_surface` and on `--_tint`, `--_soft` and `--_accent` have a contrast of at least 7:1
 * and `--_faint` has 4.5:1.
 */
export const tokenStyles = css`
  .base {
    /* Sizes of text. */
    --_text-xs: 0.8em;
    --_text-s: 0.86em;
    --_text-l: 1.28em;
    --_text-xl: 1.9em;

    /* Spaces. */
    --_space-1: 0.25em;
    --_space-2: 0.5em;
    --_space-3: 0.75em;
    --_space-4: 1em;
    --_space-5: 1.5em;
    --_space-6: 2.5em;

    /* The least height of a control. */
    --_target: 2.25em;

    /* Colours beside dark text, for browsers that cannot derive one colour from another. */
    --_ink: #222;
    --_soft: #474747;
    --_faint: #636363;
    --_blue: #0b4a97;
    --_red: #97181a;
    --_paper: #fff;
    --_shade: #f4f5f7;
    --_pale: rgb(0 0 0 / 0.17);

    --_line: var(--disclosure-border-color, var(--_pale));
    --_surface: var(--disclosure-background, var(--_paper));
    --_head: var(--disclosure-head-background, var(--_surface));
    --_tint: var(--disclosure-background, var(--_shade));
    --_accent: var(--disclosure-accent, var(--_blue));
    --_error: var(--disclosure-error-color, var(--_red));
    /* Laid over cells that are pointed at. */
    --_highlight: var(--disclosure-crosshair, rgb(59 125 221 / 0.12));

    /* Lines: of cells; of blocks and sections; of the head and the foot of a table. */
    --_hairline: 1px solid var(--_line);
    --_rule: 1px solid var(--_ink);
    --_strong: 2px solid var(--_ink);

    /* Fonts. */
    --_font: inherit;
    --_heading-font: inherit;
    --_heading-weight: bold;
  }

  /* In such browsers, the tone of the text is found by script; see TextTone. The transition tells it when that changes. */
  .base[data-text] {
    transition: color 1ms;
  }

  .base[data-text='light'] {
    --_ink: #e8e8e8;
    --_soft: #c2c2c2;
    --_faint: #9e9e9e;
    --_blue: #9fc7fe;
    --_red: #f9aea5;
    --_paper: #161616;
    --_shade: #232426;
    --_pale: rgb(255 255 255 / 0.22);
  }

  @supports (color: oklch(from currentColor clamp(0, (l - 0.62) * 1000, 1) c h)) {
    .base {
      /* As the middle of clamp(), the first gives the upper limit under light text and the lower one under dark text, the second the opposite. */
      --_if-light: (l - 0.62) * 1000;
      --_if-dark: (0.62 - l) * 1000;

      /* About the colour of the text, found again where a cell is softer or fainter. */
      --_ink: oklch(from currentColor clamp(0.25, var(--_if-light), 0.93) c h);
      --_soft: oklch(from currentColor clamp(0.39, var(--_if-light), 0.82) c h);
      --_faint: oklch(from currentColor clamp(0.49, var(--_if-light), 0.71) c h);
      --_blue: oklch(from currentColor clamp(0.42, var(--_if-light), 0.82) clamp(0.09, var(--_if-dark), 0.14) 257);
      --_red: oklch(from currentColor clamp(0.44, var(--_if-light), 0.82) clamp(0.09, var(--_if-dark), 0.17) 27);
      --_paper: oklch(from currentColor clamp(0.2, var(--_if-dark), 1) 0 0);
      --_shade: oklch(from currentColor clamp(0.23, var(--_if-dark), 1) 0 0);
      --_pale: oklch(from currentColor clamp(0, var(--_if-light), 1) 0 0 / clamp(0.17, var(--_if-light), 0.22));
      --_tint: color-mix(in oklab, var(--_accent) 5%, var(--disclosure-background, var(--_shade)));
      --_highlight: var(--disclosure-crosshair, color-mix(in srgb, var(--_accent) 8%, transparent));
    }
  }

  :host([accent='red']) .base {
    --_accent: var(--disclosure-accent, var(--_red));
  }

  :host([accent='ink']) .base {
    --_accent: var(--disclosure-accent, var(--_ink));
  }

  /* An accent that was chosen is seen at the head and the foot of things. */
  :host([accent='blue']) .base,
  :host([accent='red']) .base {
    --_strong: 2px solid var(--_accent);
  }

  /* As a word processor prints it: black on white, one thin line around every cell, no tints, the fonts of official documents. */
  :host([look='official']) .base {
    --_font: FangSong, FangSong_GB2312, STFangsong, SimSun, 'Songti SC', STSong, serif;
    --_heading-font: SimHei, 'Heiti SC', STHeiti, sans-serif;
    --_heading-weight: normal;
    --_soft: currentColor;
    --_faint: currentColor;
    --_line: var(--disclosure-border-color, var(--_ink));
    --_head: var(--_surface);
    --_tint: var(--_surface);
    --_strong: var(--_rule);
  }

  /* System colours are used as they are; all others would be replaced. */
  @media (forced-colors: active) {
    .base {
      --_ink: CanvasText !important;
      --_soft: CanvasText !important;
      --_faint: CanvasText !important;
      --_line: CanvasText !important;
      --_surface: Canvas !important;
      --_head: Canvas !important;
      --_tint: Canvas !important;
      --_accent: Highlight !important;
      --_error: CanvasText !important;
      --_strong: 2px solid CanvasText !important;
    }
  }

  @media (pointer: coarse) {
    .base {
      --_target: 44px;
    }
  }

  /* Paper is white and ink is black, whatever the page looks like on the screen. */
  @media print {
    .base {
      --_ink: #000 !important;
      --_soft: #000 !important;
      --_faint: #000 !important;
      --_line: #000 !important;
      --_surface: #fff !important;
      --_head: #fff !important;
      --_tint: #fff !important;
      --_accent: #000 !important;
      --_error: #000 !important;
      --_hairline: 0.5pt solid #000 !important;
      --_rule: 0.75pt solid #000 !important;
      --_strong: 1.5pt solid #000 !important;
    }

    :host([look='official']) .base {
      --_rule: var(--_hairline) !important;
      --_strong: var(--_hairline) !important;
    }
  }
`;
