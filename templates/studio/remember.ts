/** Small choices that this browser keeps for the studio. One that keeps nothing even refuses to be asked: then they hold for the page. */
const PREFIX = 'cartable:';
const said = new Map<string, string>();

export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return said.get(name);
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    said.set(name, value);
  }
}

/** The browser's own shelf, else one that lasts as long as the page. */
export function ownStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  try {
    return localStorage;
  } catch {
    return {
      getItem: (name) => said.get(name) ?? null,
      setItem: (name, value) => {
        said.set(name, value);
      },
    };
  }
}
