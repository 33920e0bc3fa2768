/** The id of a picture's place in the gallery. */
export function pictureAnchor(pictureId: string): string {
  return `picture-${pictureId}`;
}

/** Brings a picture to the front of the strip it stands in, without moving the page. */
export function showPicture(pictureId: string | null): void {
  if (pictureId) bringForward(document.getElementById(pictureAnchor(pictureId)));
}

/** Works in both directions of reading, where `scrollLeft` counts from different ends. */
export function bringForward(place: Element | null | undefined): void {
  const strip = place?.parentElement;
  if (place && strip) strip.scrollBy({ left: place.getBoundingClientRect().left - strip.getBoundingClientRect().left });
}
