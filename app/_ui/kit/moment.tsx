import { formatDate } from "#messages/format.ts";

interface MomentProps {
  /** An ISO moment or day. */
  at: string;
  locale: string;
  shape?: Parameters<typeof formatDate>[2];
  className?: string;
}

/** A point in time as people write it, and as programs do. */
export function Moment({ at, locale, shape = "moment", className }: MomentProps) {
  return (
    <time dateTime={at} className={className}>
      <bdi>{formatDate(new Date(at), locale, shape)}</bdi>
    </time>
  );
}
