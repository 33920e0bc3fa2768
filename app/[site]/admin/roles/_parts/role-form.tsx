"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Check } from "#app/_ui/kit/check.tsx";
import { Field } from "#app/_ui/kit/field.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import type { FormState } from "#app/_ui/kit/form-state.ts";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { RadioCards } from "#app/_ui/kit/radio-group.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { saveRoleAction } from "../../people/_parts/actions.ts";

interface Reach {
  reach: "office" | "shop";
  name: string;
  text: string;
  permissions: readonly { key: string; name: string; note: string | null; isHeld: boolean; reason: string | null }[];
}

interface RoleFormProps {
  locale: string;
  role: { code: string; version: number; reach: string; names: { en: string; ko?: string; ar?: string } } | null;
  isClosed: boolean;
  /** Of both kinds for a new role: the kind that is chosen decides which permissions are seen and sent. */
  choices: readonly Reach[];
  words: Record<"names" | "en" | "ko" | "ar" | "optional" | "reach" | "permissions" | "save" | "saved", string>;
}

export function RoleForm({ locale, role, isClosed, choices, words }: RoleFormProps) {
  return (
    <Form action={saveRoleAction} locale={locale} className="space-y-8">
      {(state, isSending) => (
        <fieldset disabled={isClosed} className="group/role space-y-8">
          <RefusalNote state={state} labels={{ "names.en": words.en }} />
          {state.status === "done" && (
            <Notice tone="positive" role="status">
              {words.saved}
            </Notice>
          )}
          {role && <input type="hidden" name="code" value={role.code} />}
          {role && <input type="hidden" name="version" value={role.version} />}
          <Names role={role} state={state} words={words} />
          {role ? (
            <input type="hidden" name="reach" value={role.reach} />
          ) : (
            <RadioCards
              name="reach"
              label={words.reach}
              isMarked={false}
              defaultValue={state.values.reach ?? "office"}
              options={choices.map(({ reach, name, text }) => ({ value: reach, name, text }))}
            />
          )}
          {choices.map((choice) => (
            <Permissions
              key={choice.reach}
              {...choice}
              title={role ? words.permissions : choice.name}
              state={state}
              isNew={!role}
            />
          ))}
          {!isClosed && <Button isPending={isSending}>{words.save}</Button>}
        </fieldset>
      )}
    </Form>
  );
}

function Names({ role, state, words }: Pick<RoleFormProps, "role" | "words"> & { state: FormState }) {
  const field = (language: "en" | "ko" | "ar") => ({
    name: `names.${language}`,
    label: words[language],
    defaultValue: state.values[`names.${language}`] ?? role?.names[language] ?? "",
    error: state.fields[`names.${language}`],
    maxLength: 60,
    dir: "auto",
  });
  return (
    <fieldset>
      <legend className="pb-3 text-lead">{words.names}</legend>
      <div className="grid gap-4 sm:grid-cols-3">
        <Field {...field("en")} />
        <Field {...field("ko")} optional={words.optional} />
        <Field {...field("ar")} optional={words.optional} />
      </div>
    </fieldset>
  );
}

function Permissions({ reach, permissions, title, state, isNew }: Reach & { title: string; state: FormState; isNew: boolean }) {
  const record = isNew && reach === "shop" ? "mayInShop" : "may";
  const shown = isNew
    ? reach === "office"
      ? "group-has-[input[value=shop]:checked]/role:hidden"
      : "hidden group-has-[input[value=shop]:checked]/role:block"
    : "";
  return (
    <fieldset className={shown}>
      <legend className="pb-3 text-lead">{title}</legend>
      <div className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        {permissions.map(({ key, name, note, isHeld, reason }) => (
          <Check
            key={key}
            name={`${record}.${key}`}
            label={name}
            hint={reason ?? note}
            defaultChecked={state.turn > 0 ? state.values[`${record}.${key}`] === "on" : isHeld}
            disabled={reason !== null}
          />
        ))}
      </div>
    </fieldset>
  );
}
