import type {} from 'disclosure-elements/preact';
import 'disclosure-elements/define';
import { render } from 'preact';
import { App } from './app';

const root = document.getElementById('app');
if (root) render(<App />, root);
