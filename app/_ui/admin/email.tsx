/** An address as a cell: always from left to right, and at the start of the line where that is the right. */
export function Email({ address }: { address: string }) {
  return (
    <bdi dir="ltr" className="block truncate text-soft rtl:text-end">
      {address}
    </bdi>
  );
}
