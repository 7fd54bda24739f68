import type {} from 'disclosure-elements/solid';
import 'disclosure-elements/define';
import { render } from 'solid-js/web';
import { App } from './app';

const root = document.getElementById('root');
if (root) render(() => <App />, root);
