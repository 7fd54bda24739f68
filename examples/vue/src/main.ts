import type {} from 'disclosure-elements/vue';
import 'disclosure-elements/define';
import { createApp } from 'vue';
import App from './app.vue';

createApp(App).mount('#app');
