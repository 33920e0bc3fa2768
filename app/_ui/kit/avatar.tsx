import type { PictureView } from "#server/media/picture-view.ts";
import { join } from "./join.ts";
import { Picture } from "./picture.tsx";

const sizes = { sm: "size-8 text-fine", md: "size-11 text-base", lg: "size-16 text-title" } as const;

interface AvatarProps {
  name: string;
  picture?: PictureView | null;
  size?: keyof typeof sizes;
}

/** A person or a shop beside its name, so nothing of it is read out: the picture, else the first letter. */
export function Avatar({ name, picture, size = "md" }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      className={join(
        "inline-grid shrink-0 place-items-center overflow-hidden rounded-full border border-line bg-sunk font-semibold text-soft",
        sizes[size],
      )}
    >
      {picture ? (
        <Picture picture={picture} sizes="4rem" isDecorative fit="thumb" className="aspect-square" />
      ) : (
        firstLetter(name)
      )}
    </span>
  );
}

/** One letter as people see it, though it may be written with several code points. */
function firstLetter(name: string): string {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return first?.segment.toLocaleUpperCase() ?? "";
}
