import type { PictureView } from "#server/media/picture-view.ts";
import { join } from "./join.ts";
import { toneClass } from "./tone.ts";

const widthsFor = { page: null, card: / (?:320|480|640)w$/, thumb: / (?:160|320)w$/ } as const;

interface PictureProps {
  picture: PictureView;
  /** How wide it is shown, as `sizes` says it. */
  sizes: string;
  /** The first picture a person sees: fetched before everything else. */
  isFirst?: boolean;
  /** Words that stand beside the picture say it already. */
  isDecorative?: boolean;
  /** How large it is shown at most: files that nobody would fetch need not be named. */
  fit?: keyof typeof widthsFor;
  className?: string;
}

/** A picture that keeps its place while it loads, in its own colour. */
export function Picture({ picture, sizes, isFirst = false, isDecorative = false, fit = "page", className }: PictureProps) {
  return (
    // biome-ignore lint/performance/noImgElement: next/image writes inline styles, which the content policy refuses; sizes are made beforehand.
    <img
      src={picture.src}
      srcSet={candidates(picture.srcSet, fit)}
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

function candidates(srcSet: string, fit: keyof typeof widthsFor): string {
  const widths = widthsFor[fit];
  if (!widths) return srcSet;
  return srcSet
    .split(", ")
    .filter((candidate) => widths.test(candidate))
    .join(", ");
}
