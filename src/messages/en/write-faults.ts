import type { WriteFaultWords } from '../catalogue.ts';

export const writeFaults: WriteFaultWords = {
  full: (file) => `${file} can’t be written: the disk is full.`,
  quota: (file) => `${file} can’t be written: the user’s disk quota is exhausted.`,
  tooBig: (file) => `${file} can’t be written: it is larger than the file system’s largest file.`,
  rights: (file) => `${file} can’t be written: the folder’s rights forbid it.`,
  readOnly: (file) => `${file} can’t be written: the disk is read-only.`,
  noFolder: (file) => `${file} can’t be written: its folder doesn’t exist.`,
  isFolder: (file) => `${file} can’t be written: a folder has that name.`,
  noFolderThere: (file) => `${file} can’t be a folder: a file stands in its place or above it.`,
  vanished: (file) => `${file} vanished while the package was being written.`,
  readRights: (file) => `${file} can’t be read: its rights forbid it.`,
  readFolder: (file) => `${file} is a folder, where a file was expected.`,
  unread: (file) => `${file} can’t be read.`,
  notFolder: (file) => `“${file}” is there already, and no folder.`,
  foreign: (file) => `“${file}” is there already, and Cartable didn’t write it.`,
  unwritten: (file) => `${file} can’t be written.`,
  other: (sentence) => sentence,
};
