import { ae } from "./ae.ts";
import type { Country } from "./country.ts";
import { de } from "./de.ts";
import { fr } from "./fr.ts";
import { gb } from "./gb.ts";
import { jp } from "./jp.ts";
import { kr } from "./kr.ts";
import { kw } from "./kw.ts";
import { nl } from "./nl.ts";
import { us } from "./us.ts";

/** Countries whose addresses we know how to ask for. A channel serves those it lists. */
export const countries: Record<string, Country> = { AE: ae, DE: de, FR: fr, GB: gb, JP: jp, KR: kr, KW: kw, NL: nl, US: us };
