import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Everybody may read and run what its owner may: the copy is made where a strict umask would hide it again. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isSymbolicLink()) chmodSync(file, entry.isDirectory() || lstatSync(file).mode & 0o100 ? 0o755 : 0o644);
  }
}

/** Two starts at once may both have copied: the first to arrive stays. */
function moveInto(partial: string, copy: string): void {
  try {
    renameSync(partial, copy);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

/**
 * A copy of the folder under this name in the temporary folder, made once. It is made under another name until it is
 * whole, so that a start that is killed meanwhile leaves no half server; and it counts only if we made it ourselves.
 */
export function sharedCopy(folder: string, name: string): string {
  const copy = path.join(tmpdir(), name);
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    cpSync(folder, partial, { recursive: true, verbatimSymlinks: true });
    openToAll(partial);
    moveInto(partial, copy);
  }
  if (lstatSync(copy).uid !== process.getuid?.()) throw new Error(`${copy} belongs to somebody else; remove it and start again.`);
  return copy;
}
