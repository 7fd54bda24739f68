import vue from '@vitejs/plugin-vue';
import { isDisclosureElement } from 'disclosure-elements/vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: isDisclosureElement } } })],
});
