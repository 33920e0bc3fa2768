"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Choice } from "#app/_ui/kit/field.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { giveRoleAction } from "../../_parts/actions.ts";

interface Option {
  value: string;
  name: string;
}

type Word =
  | "title"
  | "role"
  | "chooseRole"
  | "ofHall"
  | "ofShop"
  | "seller"
  | "sellerHint"
  | "channel"
  | "channelHint"
  | "everywhere"
  | "none"
  | "submit"
  | "given";

interface GiveRoleProps {
  locale: string;
  userId: string;
  office: readonly Option[];
  shop: readonly Option[];
  scopes: { sellers: readonly { id: string; name: string }[]; channels: readonly { id: string; name: string }[] };
  words: Record<Word, string>;
}

/** Everything one may give, and where it is to hold: what does not go together is said by the answer. */
export function GiveRole({ locale, userId, office, shop, scopes, words }: GiveRoleProps) {
  return (
    <Form
      action={giveRoleAction}
      locale={locale}
      label={words.title}
      className="max-w-xl space-y-4 rounded-lg border border-line p-5"
    >
      {(state, isSending) => (
        <>
          <h3 className="font-semibold">{words.title}</h3>
          <RefusalNote state={state} />
          {state.status === "done" && (
            <Notice tone="positive" role="status">
              {words.given}
            </Notice>
          )}
          <input type="hidden" name="userId" value={userId} />
          <Choice
            name="role"
            label={words.role}
            defaultValue={state.values.role ?? ""}
            error={state.fields.role}
            isMarked={false}
          >
            <option value="" disabled>
              {words.chooseRole}
            </option>
            <optgroup label={words.ofHall}>
              <Options options={office} />
            </optgroup>
            <optgroup label={words.ofShop}>
              <Options options={shop} />
            </optgroup>
          </Choice>
          <div className="grid gap-4 sm:grid-cols-2">
            <Choice
              name="channelId"
              label={words.channel}
              hint={words.channelHint}
              defaultValue={state.values.channelId ?? ""}
              required={false}
            >
              <option value="">{words.everywhere}</option>
              <Options options={scopes.channels.map(({ id, name }) => ({ value: id, name }))} />
            </Choice>
            <Choice
              name="sellerId"
              label={words.seller}
              hint={words.sellerHint}
              defaultValue={state.values.sellerId ?? ""}
              required={false}
            >
              <option value="">{words.none}</option>
              <Options options={scopes.sellers.map(({ id, name }) => ({ value: id, name }))} />
            </Choice>
          </div>
          <Button look="plain" isPending={isSending}>
            {words.submit}
          </Button>
        </>
      )}
    </Form>
  );
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map(({ value, name }) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));
}
