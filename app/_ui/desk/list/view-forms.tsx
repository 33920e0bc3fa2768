"use client";

import { useId } from "react";
import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { controlClass } from "#app/_ui/kit/labelling.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { changeViewAction, deleteViewAction, saveViewAction } from "#server/desk/actions.ts";
import type { SavedView } from "#server/desk/views.ts";

interface ViewFormProps {
  desk: "office" | "shop";
  list: string;
  locale: string;
  words: Record<"name" | "shared" | "save" | "change" | "remove", string>;
}

export function SaveView({ name, query, words, ...where }: ViewFormProps & { name: string; query: string }) {
  return (
    <Form action={saveViewAction} locale={where.locale} label={words.save} className="grid gap-4">
      {(state, isSending) => (
        <>
          <RefusalNote state={state} />
          <Where {...where} query={query} />
          <Naming words={words} name={state.values.name ?? name} error={state.fields.name} isShared={false} />
          <Button look="plain" disabled={isSending}>
            {words.save}
          </Button>
        </>
      )}
    </Form>
  );
}

export function ChangeView({ view, query, words, ...where }: ViewFormProps & { view: SavedView; query: string }) {
  return (
    <Form action={changeViewAction} locale={where.locale} label={words.change} className="grid gap-4">
      {(state, isSending) => (
        <>
          <RefusalNote state={state} />
          <Where {...where} query={query} />
          <input type="hidden" name="id" value={view.id} />
          <Naming words={words} name={state.values.name ?? view.name} error={state.fields.name} isShared={view.isShared} />
          <Button disabled={isSending}>{words.change}</Button>
        </>
      )}
    </Form>
  );
}

export function DeleteView({ id, words, ...where }: ViewFormProps & { id: string }) {
  return (
    <Form action={deleteViewAction} locale={where.locale} label={words.remove}>
      {(state, isSending) => (
        <>
          <RefusalNote state={state} />
          <Where {...where} />
          <input type="hidden" name="id" value={id} />
          <Button look="quiet" disabled={isSending} className="text-critical">
            {words.remove}
          </Button>
        </>
      )}
    </Form>
  );
}

function Where({ desk, list, query }: { desk: string; list: string; query?: string }) {
  return (
    <>
      <input type="hidden" name="desk" value={desk} />
      <input type="hidden" name="list" value={list} />
      {query !== undefined && <input type="hidden" name="query" value={query} />}
    </>
  );
}

interface NamingProps {
  words: ViewFormProps["words"];
  name: string;
  isShared: boolean;
  error?: string;
}

function Naming({ words, name, isShared, error }: NamingProps) {
  const errorId = useId();
  return (
    <>
      <label className="grid gap-1.5">
        <span className="font-medium">{words.name}</span>
        <input
          name="name"
          defaultValue={name}
          required
          maxLength={60}
          dir="auto"
          autoComplete="off"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? errorId : undefined}
          className={controlClass}
        />
        {error && (
          <span id={errorId} className="text-fine font-medium text-critical">
            {error}
          </span>
        )}
      </label>
      <label className="flex min-h-11 items-center gap-3">
        <input type="checkbox" name="isShared" defaultChecked={isShared} className="size-4 shrink-0 accent-persimmon" />
        {words.shared}
      </label>
    </>
  );
}
