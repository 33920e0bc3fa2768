import type { ReactNode } from "react";
import { join } from "./join.ts";

interface IconProps {
  className?: string;
}

/** The frame of a drawn icon: 24 by 24, one line weight, no name of its own. */
export function Icon({ className, children }: IconProps & { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={join("size-5 shrink-0", className)}
    >
      {children}
    </svg>
  );
}

/** Points to where reading goes on. */
export function Chevron({ className }: IconProps) {
  return (
    <Icon className={join("mirrored", className)}>
      <path d="m9 5 7 7-7 7" />
    </Icon>
  );
}

/** Points down, in every direction of reading: something opens below. */
export function Caret({ className }: IconProps) {
  return (
    <Icon className={className}>
      <path d="m5 9 7 7 7-7" />
    </Icon>
  );
}

export function BagIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M5 8.5h14l1 11.5H4zM8.5 8.5V7a3.5 3.5 0 0 1 7 0v1.5" />
    </Icon>
  );
}

export function PersonIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5" />
    </Icon>
  );
}

export function SearchIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20.5 20.5" />
    </Icon>
  );
}

export function GlobeIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3.5 9.5h17M3.5 14.5h17M12 3c2.4 2.5 3.6 5.5 3.6 9s-1.2 6.5-3.6 9c-2.4-2.5-3.6-5.5-3.6-9S9.6 5.5 12 3z" />
    </Icon>
  );
}

export function CheckIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m5 12.5 4.5 4.5L19 7.5" />
    </Icon>
  );
}

export function TruckIcon(props: IconProps) {
  return (
    <Icon className={join("mirrored", props.className)}>
      <path d="M2.5 6.5h11v10h-11zM13.5 10h4l3.5 3.5v3h-7.5M6.5 18.5a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5zM17 18.5a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5z" />
    </Icon>
  );
}

export function ReturnIcon(props: IconProps) {
  return (
    <Icon className={join("mirrored", props.className)}>
      <path d="M8 6 4 10l4 4M4.5 10H15a5 5 0 0 1 0 10h-3" />
    </Icon>
  );
}

export function CloseIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m6 6 12 12M18 6 6 18" />
    </Icon>
  );
}

/** A small and a large letter. */
export function ReadingIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2.5 18.5 6 9l3.5 9.5M3.7 15.5h4.6M11 18.5 16 5l5 13.5M12.8 14h6.4" />
    </Icon>
  );
}

export function GridIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z" />
    </Icon>
  );
}

export function ListIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 6h4v4H4zM11 8h9M4 14h4v4H4zM11 16h9" />
    </Icon>
  );
}

export function HeartIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M12 20S3.5 15 3.5 9.2A4.6 4.6 0 0 1 12 6.8a4.6 4.6 0 0 1 8.5 2.4C20.5 15 12 20 12 20z" />
    </Icon>
  );
}
