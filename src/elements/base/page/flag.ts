import type { PropertyDeclaration } from 'lit';

// Frameworks and templates of a CMS write `check="false"` for what they want off, though HTML takes any value of a boolean attribute for on.

/** The text that means off. */
const OFF = 'false';

const isOn = (value: string | null): boolean => value !== null && value !== OFF;

/** A boolean property whose attribute is off with the value `false`. */
export const flagDeclaration = (options: PropertyDeclaration): PropertyDeclaration => ({ ...options, converter: isOn });

/** The accessor of a boolean property to which frameworks may set the text of its attribute. */
export function flagAccessor(accessor: PropertyDescriptor): PropertyDescriptor {
  return {
    ...accessor,
    set(this: unknown, value: unknown): void {
      accessor.set?.call(this, Boolean(value) && value !== OFF);
    },
  };
}
