import { Buttons } from "./buttons.tsx";
import { Choices } from "./choices.tsx";
import { Colours, TypeSpecimen } from "./colours-type.tsx";
import { DataSpecimen } from "./data.tsx";
import { Feedback } from "./feedback.tsx";
import { Fields } from "./fields.tsx";
import { FormSpecimen, OverlaySpecimen } from "./moving.tsx";
import { Things } from "./things.tsx";
import { Ways } from "./ways.tsx";

/** The parts of the page by their anchor, which is also the key of their heading. */
export const sections = {
  colours: Colours,
  type: TypeSpecimen,
  buttons: Buttons,
  fields: Fields,
  choices: Choices,
  form: FormSpecimen,
  overlays: OverlaySpecimen,
  feedback: Feedback,
  data: DataSpecimen,
  things: Things,
  navigation: Ways,
} as const;
