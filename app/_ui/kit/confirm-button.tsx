"use client";

import { type MouseEvent, type ReactNode, useRef, useState } from "react";
import { Button, type ButtonLook } from "./button.tsx";
import { Modal } from "./modal.tsx";

interface ConfirmButtonProps extends ButtonLook {
  /** What the button is called where it stands, and in the question again. */
  children: ReactNode;
  title: string;
  /** What will follow, in full. */
  text: ReactNode;
  words: { confirm: string; cancel: string; close: string };
  name?: string;
  value?: string;
  disabled?: boolean;
}

/**
 * A form's button that asks first. Without a script nothing asks: it is for what can be taken back, or for a form whose server
 * asks on a page of its own.
 */
export function ConfirmButton({ children, title, text, words, ...button }: ConfirmButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const ask = (event: MouseEvent) => {
    event.preventDefault();
    setOpen(true);
  };
  const goOn = () => {
    setOpen(false);
    opener.current?.form?.requestSubmit(opener.current);
  };
  return (
    <>
      <Button ref={opener} look="plain" {...button} onClick={ask}>
        {children}
      </Button>
      <Modal
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={title}
        words={words}
        footer={
          <>
            <Button type="button" look="plain" onClick={() => setOpen(false)}>
              {words.cancel}
            </Button>
            <Button type="button" look="critical" onClick={goOn}>
              {words.confirm}
            </Button>
          </>
        }
      >
        {text}
      </Modal>
    </>
  );
}
