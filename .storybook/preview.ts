import '../src/entries/define.js';
import '../src/entries/languages.js';
import '../demo/demo.css';

// Storybook's page says that it is in English, and the elements go by what the page says.
document.documentElement.lang = 'zh-CN';
