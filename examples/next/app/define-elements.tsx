'use client';
import type {} from 'disclosure-elements/react';
import { useEffect } from 'react';

/** Registers the elements after React has taken the page over, so that the two never change the same place at once. */
export function DefineElements() {
  useEffect(() => {
    void import('disclosure-elements/define');
  }, []);
  return null;
}
