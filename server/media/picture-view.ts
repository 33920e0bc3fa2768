import { type LocalizedText, textOf } from "#server/platform/localized-text.ts";

/** Widths a picture is made in, in pixels. Others are refused, so that nobody can fill the storage by asking. */
export const pictureWidths = [160, 320, 480, 640, 960, 1280] as const;
export type PictureWidth = (typeof pictureWidths)[number];

/** What a page needs to show a picture without a jump: address, candidates, size, placeholder colour and words. */
export interface PictureView {
  id: string;
  src: string;
  srcSet: string;
  width: number;
  height: number;
  tone: string;
  alt: string;
}

export interface PictureRow {
  id: string;
  width: number;
  height: number;
  tone: string;
  alt: LocalizedText;
}

/** Where the file lies in storage; the same name under `/media/` is its address. */
export function pictureKey(id: string, width: PictureWidth): string {
  return `pictures/${id}-${width}.webp`;
}

export function pictureUrl(id: string, width: PictureWidth): string {
  return `/media/${pictureKey(id, width)}`;
}

/** The view model of one picture; `src` is the 640 px file for browsers that ignore `srcset`. */
export function pictureView(row: PictureRow, locale: string): PictureView {
  return {
    id: row.id,
    src: pictureUrl(row.id, 640),
    srcSet: pictureWidths.map((width) => `${pictureUrl(row.id, width)} ${width}w`).join(", "),
    width: row.width,
    height: row.height,
    tone: row.tone,
    alt: textOf(row.alt, locale),
  };
}
