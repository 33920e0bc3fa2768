/** Taken: being written beside the order domain. Arrival after paying: /orders/<number>?key=<key>&new=1. */
export default function Page() {
  return null;
}
