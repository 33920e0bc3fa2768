import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import type { CartLineView } from "#server/cart/view.ts";
import type { Site } from "#server/platform/context.ts";

/** What a line is, with the way to it and the options that were chosen. */
export function LineTitle({ line, site }: { line: CartLineView; site: Site }) {
  return (
    <>
      <h3 className="text-base font-medium tracking-normal">
        <Anchor href={hrefOn(site, `/p/${line.slug}`)} className="underline-offset-4 hover:underline">
          {line.name}
        </Anchor>
      </h3>
      {line.options.length > 0 && <p className="text-fine text-soft">{line.options.map(({ value }) => value).join(" · ")}</p>}
    </>
  );
}
