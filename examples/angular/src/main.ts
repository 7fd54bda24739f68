// Links what the libraries of Angular leave to their users. The command line of Angular does this when it builds.
import '@angular/compiler';
import 'disclosure-elements/define';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';

void bootstrapApplication(App);
