/** A number in plain decimal digits, without grouping and without an exponent, so that it reads as it was published. */
export function numberText(value: number): string {
  const text = String(value);
  const [, sign = '', digits, exponent] = /^(-?)([\d.]+)e-(\d+)$/.exec(text) ?? [];
  return digits ? `${sign}0.${'0'.repeat(Number(exponent) - 1)}${digits.replace('.', '')}` : text;
}
