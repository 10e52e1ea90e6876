const drawings = import.meta.glob<string>('/content/areas/*/dossiers/*/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The address of a document that is a drawing, by the folder of its dossier below `content/`; empty where there is none. */
export const getDocumentDrawing = (folder: string, name: string): string =>
  drawings[`/content/${folder}/${name}.svg`] ?? '';
