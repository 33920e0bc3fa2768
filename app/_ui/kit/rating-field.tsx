import { Group, type Labelled } from "./labelling.tsx";

interface RatingFieldProps extends Labelled {
  /** The name of each number of stars, from one to five. */
  names: readonly [string, string, string, string, string];
  defaultValue?: number;
}

const star = "m8 1.2 2 4.4 4.8.5-3.6 3.2 1 4.7L8 11.6 3.8 14l1-4.7L1.2 6.1 6 5.6z";

/** One to five stars as radio buttons; every star up to the chosen one is filled, and the choice stands there in words. */
export function RatingField({ names, defaultValue, ...labelled }: RatingFieldProps) {
  return (
    <Group {...labelled}>
      <div className="stars flex flex-wrap items-center">
        {names.map((name, n) => (
          <label
            key={name}
            className="relative grid size-11 cursor-pointer place-items-center rounded-md text-persimmon has-focus-visible:outline-2 has-focus-visible:outline-persimmon"
          >
            <input
              type="radio"
              name={labelled.name}
              value={n + 1}
              required={!labelled.optional}
              defaultChecked={defaultValue === n + 1}
              aria-label={name}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            <svg aria-hidden="true" viewBox="0 0 16 16" className="size-7">
              <path d={star} stroke="currentColor" strokeWidth="1" strokeLinejoin="round" />
            </svg>
          </label>
        ))}
        {names.map((name, n) => (
          <span key={name} aria-hidden="true" data-stars={n + 1} className="ps-3 text-soft">
            {name}
          </span>
        ))}
      </div>
    </Group>
  );
}
