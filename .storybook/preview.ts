import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from 'virtual:manifest';
import '../src/entries/define.js';
import '../src/entries/languages.js';
import '../demo/site/site.css';
import '../demo/site/pages.css';

// The descriptions and the types of the docs pages are those of the source.
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [
    // Storybook's pages say that they are in English, and the elements go by what the page says.
    (story) => {
      const page = document.createElement('div');
      page.lang = 'zh-CN';
      page.append(story() as HTMLElement);
      return page;
    },
  ],
};

export default preview;
