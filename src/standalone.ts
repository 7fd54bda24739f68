// The drop-in file for pages without a build: one script tag registers every element.
import './define.js';
