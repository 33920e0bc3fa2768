/** The id of a picture's place in the gallery. */
export function pictureAnchor(pictureId: string): string {
  return `picture-${pictureId}`;
}
