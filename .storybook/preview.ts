import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from 'virtual:manifest';
import '../src/entries/define.js';
import '../src/entries/languages.js';
import '../demo/demo.css';

// The descriptions and the types of the docs pages are those of the source.
setCustomElementsManifest(manifest);

// Storybook's page says that it is in English, and the elements go by what the page says.
document.documentElement.lang = 'zh-CN';

const preview: Preview = {
  parameters: {
    // Attributes are set by their names as arguments, which have the controls.
    controls: { sort: 'requiredFirst' },
    a11y: { test: 'error' },
  },
};

export default preview;
