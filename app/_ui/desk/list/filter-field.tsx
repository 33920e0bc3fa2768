import { useTranslations } from "next-intl";
import { type AskedField, dayPresets, type ListField, listOps } from "#server/platform/lists/fields.ts";
import type { FilterWords } from "./spec.ts";

interface FilterFieldProps {
  id: string;
  field: ListField;
  words: FilterWords;
  asked: AskedField | null;
}

export const smallControl =
  "min-h-10 w-full min-w-0 rounded-md border border-edge bg-raised px-2.5 text-base text-ink hover:border-ink pointer-coarse:min-h-11";

/** One filter of the form: its condition and its value, folded away until it is wanted. */
export function FilterField(props: FilterFieldProps) {
  const { words, asked } = props;
  return (
    <details open={asked !== null} className="group border-b border-line">
      <summary className="flex min-h-11 items-center justify-between gap-3 py-1 font-medium">
        {words.name}
        <span aria-hidden="true" className="text-soft transition-transform group-open:rotate-45 motion-reduce:transition-none">
          +
        </span>
      </summary>
      <div className="grid gap-2.5 pb-4">
        <Values {...props} />
      </div>
    </details>
  );
}

function Values(props: FilterFieldProps) {
  const { kind } = props.field;
  if (kind === "choice") return <Choices {...props} />;
  if (kind === "day") return <Days {...props} />;
  if (kind === "amount" || kind === "count") return <Amounts {...props} />;
  if (kind === "numbers") return <Numbers {...props} />;
  return <Words {...props} />;
}

function Op({ id, field, words, asked }: FilterFieldProps) {
  const t = useTranslations("desk.list");
  const ops = listOps[field.kind];
  return (
    <select
      name={`${id}.op`}
      aria-label={t("op", { field: words.name })}
      defaultValue={asked?.op ?? ops[0]}
      className={smallControl}
    >
      {ops.map((op) => (
        <option key={op} value={op}>
          {t(`ops.${op}`)}
        </option>
      ))}
    </select>
  );
}

function Choices(props: FilterFieldProps) {
  const { id, words, asked } = props;
  return (
    <>
      <Op {...props} />
      <fieldset className="grid max-h-56 gap-0.5 overflow-y-auto">
        <legend className="sr-only">{words.name}</legend>
        {(words.choices ?? []).map(({ value, name }) => (
          <label key={value} className="flex min-h-9 items-center gap-3 rounded-sm px-1 hover:bg-sunk pointer-coarse:min-h-11">
            <input
              type="checkbox"
              name={id}
              value={value}
              defaultChecked={asked?.values.includes(value)}
              className="size-4 shrink-0 accent-persimmon"
            />
            <bdi>{name}</bdi>
          </label>
        ))}
      </fieldset>
    </>
  );
}

function Words(props: FilterFieldProps) {
  const { id, words, asked } = props;
  return (
    <>
      <Op {...props} />
      <input
        name={id}
        aria-label={words.name}
        defaultValue={asked?.values[0]}
        maxLength={200}
        dir="auto"
        autoComplete="off"
        className={smallControl}
      />
    </>
  );
}

function Numbers({ id, words, asked }: FilterFieldProps) {
  const t = useTranslations("desk.list");
  return (
    <>
      <textarea
        name={id}
        aria-label={words.name}
        aria-describedby={`${id}-numbers-hint`}
        defaultValue={asked?.values.join("\n")}
        rows={4}
        maxLength={8_000}
        dir="ltr"
        spellCheck={false}
        className={`${smallControl} py-2 tabular`}
      />
      <p id={`${id}-numbers-hint`} className="text-fine text-soft">
        {t("numbersHint")}
      </p>
    </>
  );
}

function Amounts(props: FilterFieldProps) {
  const { id, field, words, asked } = props;
  const t = useTranslations("desk.list");
  const [from, to] = asked?.values ?? [];
  const number = {
    name: id,
    inputMode: "decimal",
    dir: "ltr",
    autoComplete: "off",
    className: `${smallControl} tabular`,
  } as const;
  return (
    <>
      <Op {...props} />
      <div className="grid grid-cols-2 gap-2">
        <input {...number} aria-label={t("from", { field: words.name })} defaultValue={from} />
        <input {...number} aria-label={t("to", { field: words.name })} defaultValue={to} />
      </div>
      {field.kind === "amount" && (
        <select
          name={`${id}.currency`}
          aria-label={t("currency")}
          defaultValue={asked?.currency ?? words.currencies?.[0]}
          className={smallControl}
        >
          {words.currencies?.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
      )}
    </>
  );
}

/** A span with a name, or days of one's own; the days show, and count, only when they are chosen. */
function Days({ id, words, asked }: FilterFieldProps) {
  const t = useTranslations("desk.list");
  const isOwn = asked !== null && asked.op !== "in";
  const [from, to] = asked?.op === "lte" ? [undefined, asked.values[0]] : isOwn ? asked.values : [];
  const day = { type: "date", min: "2000-01-01", max: "2100-01-01", className: smallControl } as const;
  return (
    <div className="group/days grid gap-2.5">
      <select
        name={`${id}.span`}
        aria-label={words.name}
        defaultValue={isOwn ? "own" : (asked?.values[0] ?? "")}
        className={smallControl}
      >
        <option value="">{t("dayNames.any")}</option>
        {dayPresets.map((preset) => (
          <option key={preset} value={preset}>
            {t(`dayNames.${preset}`)}
          </option>
        ))}
        <option value="own">{t("dayNames.own")}</option>
      </select>
      <div className="hidden grid-cols-2 gap-2 group-has-[option[value=own]:checked]/days:grid">
        <input {...day} name={`${id}.from`} aria-label={t("from", { field: words.name })} defaultValue={from} />
        <input {...day} name={`${id}.to`} aria-label={t("to", { field: words.name })} defaultValue={to} />
      </div>
    </div>
  );
}
