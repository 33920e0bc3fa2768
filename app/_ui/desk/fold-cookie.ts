/** Whether somebody keeps the navigation folded. Not secret, not about a person. */
export const foldCookie = "desk-folded";
/** Whether somebody turned shortcuts of a single key off: `off`. */
export const keysCookie = "desk-keys";
