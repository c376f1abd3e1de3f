/** A name before Chinese text: after a Latin letter or a digit goes a blank, after a Chinese one none. */
export function before(name: string): string {
  return /[\x21-\x7e]$/.test(name) ? `${name} ` : name;
}

/** A name behind Chinese text: before a Latin letter or a digit goes a blank. */
export function behind(name: string): string {
  return /^[\x21-\x7e]/.test(name) ? ` ${name}` : name;
}
