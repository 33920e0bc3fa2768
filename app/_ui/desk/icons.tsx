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

export function ProductsIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M12.2 4H20v7.8L11.8 20 4 12.2zM16.2 7.8h.01" />
    </Icon>
  );
}

export function CustomersIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.8 20c.4-3.6 2.8-5.5 6.2-5.5s5.8 1.9 6.2 5.5M15.5 5a3.3 3.3 0 0 1 0 6.2M18 15.2c1.8.8 2.9 2.4 3.2 4.8" />
    </Icon>
  );
}

export function SellersIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 9.5 5.5 4h13L20 9.5M4 9.5h16M4 9.5c0 3 4 3 4 0 0 3 4 3 4 0 0 3 4 3 4 0 0 3 4 3 4 0M5.5 12v8h13v-8M10 20v-4.5h4V20" />
    </Icon>
  );
}

export function FilterIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 7h16M7 12h10M10 17h4" />
    </Icon>
  );
}

export function DisplayIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 5h16v14H4zM9.3 5v14M14.7 5v14" />
    </Icon>
  );
}

export function ViewIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M7 4h10v16l-5-3.6L7 20z" />
    </Icon>
  );
}

export function FindIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10.8 17.6a6.8 6.8 0 1 0 0-13.6 6.8 6.8 0 0 0 0 13.6zM15.8 15.8 20 20" />
    </Icon>
  );
}

export function KeysIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3.5 6.5h17v11h-17zM7 10h.01M10.3 10h.01M13.7 10h.01M17 10h.01M8.5 14h7" />
    </Icon>
  );
}

export function PeopleIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M12 11.5a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6zM4.5 20.5c.5-4 3.4-6 7.5-6s7 2 7.5 6" />
    </Icon>
  );
}

export function RolesIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M15 14a5 5 0 1 0-4.6-3L4 17.5V20h3v-2h2v-2h2l1.2-2.3A5 5 0 0 0 15 14zM16 8h.01" />
    </Icon>
  );
}

export function AuditIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M6 3.5h9l3.5 3.5v13.5H6zM9 11h6.5M9 14h6.5M9 17h4" />
    </Icon>
  );
}

export const deskIcons = {
  home: HomeIcon,
  parcels: ParcelIcon,
  orders: OrdersIcon,
  products: ProductsIcon,
  customers: CustomersIcon,
  sellers: SellersIcon,
  people: PeopleIcon,
  roles: RolesIcon,
  audit: AuditIcon,
  filter: FilterIcon,
  display: DisplayIcon,
  view: ViewIcon,
} as const;
export type DeskIcon = keyof typeof deskIcons;
