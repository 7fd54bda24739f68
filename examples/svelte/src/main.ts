import type {} from 'disclosure-elements/svelte';
import 'disclosure-elements/define';
import { mount } from 'svelte';
import App from './app.svelte';

const target = document.getElementById('app');
if (target) mount(App, { target });
