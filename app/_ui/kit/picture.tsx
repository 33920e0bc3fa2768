import type { PictureView } from "#server/media/picture-view.ts";
import { join } from "./join.ts";
import { toneClass } from "./tone.ts";

interface PictureProps {
  picture: PictureView;
  /** How wide it is shown, as `sizes` says it. */
  sizes: string;
  /** The first picture a person sees: fetched before everything else. */
  isFirst?: boolean;
  /** Words that stand beside the picture say it already. */
  isDecorative?: boolean;
  /** Shown small everywhere: larger files need not be named. */
  isSmall?: boolean;
  className?: string;
}

/** A picture that keeps its place while it loads, in its own colour. */
export function Picture({ picture, sizes, isFirst = false, isDecorative = false, isSmall = false, className }: PictureProps) {
  return (
    // biome-ignore lint/performance/noImgElement: next/image writes inline styles, which the content policy refuses; sizes are made beforehand.
    <img
      src={picture.src}
      srcSet={isSmall ? smallSet(picture.srcSet) : picture.srcSet}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={isDecorative ? "" : picture.alt}
      loading={isFirst ? "eager" : "lazy"}
      fetchPriority={isFirst ? "high" : undefined}
      decoding={isFirst ? "sync" : "async"}
      className={join("h-auto w-full object-cover", toneClass(picture.tone), className)}
    />
  );
}

/** Without the files of 960 pixels and more. */
function smallSet(srcSet: string): string {
  return srcSet
    .split(", ")
    .filter((candidate) => !/ (?:960|1280)w$/.test(candidate))
    .join(", ");
}
