/** Whether somebody keeps the navigation folded. Not secret, not about a person. */
export const foldCookie = "desk-folded";
