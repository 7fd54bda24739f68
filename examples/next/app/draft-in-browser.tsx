'use client';
import dynamic from 'next/dynamic';

/**
 * Made in the browser alone: what a server has rendered, React takes over without setting objects (`report`), names of properties
 * (`headingLevel`) and events (`ondisclosure-load`), and without a word about it. Attributes (`src`, `heading-level`) need none of this.
 */
export const DraftInBrowser = dynamic(() => import('./draft').then(({ Draft }) => Draft), { ssr: false });
