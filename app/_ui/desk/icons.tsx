import { Icon } from "#app/_ui/kit/icons.tsx";

interface IconProps {
  className?: string;
}

export function HomeIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3.5 11 12 4l8.5 7M6 9.5V20h12V9.5M10 20v-5.5h4V20" />
    </Icon>
  );
}

export function ParcelIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 8.2 12 4l8 4.2v7.6L12 20l-8-4.2zM4 8.2l8 4.2 8-4.2M12 12.4V20M8 6.1l8 4.2" />
    </Icon>
  );
}

export function OrdersIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M6 4h12v16l-2-1.4-2 1.4-2-1.4-2 1.4-2-1.4L6 20zM9.5 9h5M9.5 13h5" />
    </Icon>
  );
}

export function MenuIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 7h16M4 12h16M4 17h16" />
    </Icon>
  );
}

export function SignOutIcon({ className }: IconProps) {
  return (
    <Icon className={`mirrored ${className ?? ""}`}>
      <path d="M13 4H5.5v16H13M10 12h10M16.5 8.5 20 12l-3.5 3.5" />
    </Icon>
  );
}

/** A side panel that folds towards the start of the line. */
export function FoldIcon({ className }: IconProps) {
  return (
    <Icon className={`mirrored ${className ?? ""}`}>
      <path d="M4 5h16v14H4zM9.5 5v14M16 9.5 13.5 12l2.5 2.5" />
    </Icon>
  );
}

export const deskIcons = { home: HomeIcon, parcels: ParcelIcon, orders: OrdersIcon } as const;
export type DeskIcon = keyof typeof deskIcons;
