import { missingMetadata } from "#app/_i18n/missing-metadata.ts";
import { Missing } from "#app/_ui/shell/missing.tsx";

export const generateMetadata = missingMetadata;

/** Whatever no page answers: a 404 in the visitor's language. */
export default function Rest() {
  return <Missing />;
}
