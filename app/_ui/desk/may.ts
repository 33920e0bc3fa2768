/** Whether somebody's permissions hold this one. */
export function may(permissions: readonly string[], needed: string): boolean {
  return permissions.some((one) => one === "*" || one === needed);
}
