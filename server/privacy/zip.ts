import { crc32, deflateRawSync } from "node:zlib";

export interface ZipFile {
  /** Plain ASCII. */
  name: string;
  content: string;
}

const utf8Names = 0x0800;
const deflated = 8;
/** 1 January 1980, midnight, the first moment of the format: the same files give the same archive. */
const day = 0x0021;

/** A ZIP archive of texts (PKWARE APPNOTE 6.3, without ZIP64: less than 4 GB and 65,536 files). */
export function zip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const [path, raw] = [Buffer.from(name), Buffer.from(content)];
    const packed = deflateRawSync(raw);
    const head = entryHead(raw, packed.length, path.length);
    parts.push(signature(0x04034b50), head, path, packed);
    directory.push(directoryEntry(head, path, offset));
    offset += 4 + head.length + path.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  return new Uint8Array(Buffer.concat([...parts, listed, ending(files.length, listed.length, offset)]));
}

/** What a file's head and its entry in the directory have in common. */
function entryHead(raw: Buffer, packedBytes: number, nameBytes: number): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(utf8Names, 2);
  head.writeUInt16LE(deflated, 4);
  head.writeUInt16LE(day, 8);
  head.writeUInt32LE(crc32(raw), 10);
  head.writeUInt32LE(packedBytes, 14);
  head.writeUInt32LE(raw.length, 18);
  head.writeUInt16LE(nameBytes, 22);
  return head;
}

function directoryEntry(head: Buffer, path: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), head, rest, path]);
}

function ending(files: number, bytes: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files, 4);
  end.writeUInt16LE(files, 6);
  end.writeUInt32LE(bytes, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), end]);
}

function signature(code: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(code);
  return bytes;
}
