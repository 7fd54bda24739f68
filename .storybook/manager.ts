import { addons } from 'storybook/manager-api';

// The zoom tool of this version warns about itself on the console; the browser's own zoom does the same.
addons.setConfig({ toolbar: { zoom: { hidden: true } } });
