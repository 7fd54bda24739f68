import { css } from 'lit';

/**
 * `look="official"`: a report on the screen as an official document (GB/T 9704-2012): the title in the middle, two ranks of headings set apart
 * by their fonts, the signature at the right.
 */
export const officialLookStyles = css`
  /* The fonts of official documents, where the reader has them: of the title, of text, of two ranks of headings. */
  .report {
    --_title-font: FZXiaoBiaoSong-B05S, FZXiaoBiaoSong-B05, FZXBSJW, STZhongsong, SimSun, 'Songti SC', serif;
    --_text-font: FangSong, FangSong_GB2312, STFangsong, SimSun, 'Songti SC', STSong, serif;
    --_rank-1-font: SimHei, 'Heiti SC', STHeiti, sans-serif;
    --_rank-2-font: KaiTi, KaiTi_GB2312, STKaiti, 'Kaiti SC', serif;
  }

  :host([look='official']) .report > [part='heading'] {
    max-inline-size: none;
    font-family: var(--_title-font);
    font-weight: normal;
    text-align: center;
  }

  :host([look='official']) .level-1,
  :host([look='official']) .level-2 {
    font-family: var(--_rank-2-font);
    font-weight: normal;
    text-indent: 2em;
  }

  :host([look='official']) .level-2 {
    font-family: inherit;
    font-weight: bold;
  }

  :host([look='official']) .signature {
    margin-inline-end: 4em;
  }
`;
