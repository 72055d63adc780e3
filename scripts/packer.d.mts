export const packerInTests: { readonly alias: Record<string, string>; readonly inline: string[] };
