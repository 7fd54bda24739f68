import type { StorybookConfig } from '@storybook/web-components-vite';
import { runnerImport } from 'vite';
import type { StoryMeta } from '../stories/meta.js';
import type { Story } from '../stories/story.js';
import { describedManifest } from './described-manifest.js';

type StoriesFile = Readonly<Record<string, Story>> & { readonly default: StoryMeta };

const STORIES = /\.stories\.ts$/;

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  stories: ['../stories/*.stories.ts'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  // No story plays anything, and the guides lead to Storybook's own site.
  features: { actions: false, interactions: false, sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  previewHead: (head = '') => `${head}<link rel="icon" href="data:," />`,
  // Storybook's own indexer reads titles and names off a file's text. Here they are values made elsewhere, so the file is run to get them.
  experimental_indexers: (others = []) => [
    {
      test: STORIES,
      createIndex: async (fileName) => {
        const { module } = await runnerImport<StoriesFile>(fileName, { configFile: false, logLevel: 'error' });
        const { default: meta, ...stories } = module;
        return Object.entries(stories).map(([exportName, { name }]) => ({
          type: 'story',
          exportName,
          name,
          title: meta.title,
          tags: ['autodocs'],
        }));
      },
    },
    ...others,
  ],
  viteFinal: ({ plugins = [], build, optimizeDeps, ...rest }) => ({
    ...rest,
    // The demo's pages are none of Storybook's.
    plugins: [...plugins.filter((plugin) => !(plugin && 'name' in plugin && plugin.name === 'demo-pages')), describedManifest()],
    // The large chunk is Storybook itself.
    build: { ...build, chunkSizeWarningLimit: 2000 },
    // One Lit for the elements and for Storybook, which is never bundled beforehand.
    optimizeDeps: { ...optimizeDeps, exclude: [...(optimizeDeps?.exclude ?? []), 'lit', 'lit-html'] },
  }),
};

export default config;
