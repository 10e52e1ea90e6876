import type { Path } from '../../domain/words/finding.ts';
import type {
  Changes,
  Created,
  CreateRequest,
  OpenFile,
  Overview,
  PictureRequest,
  PictureTaken,
  Refusal,
  RemoveRequest,
  Saved,
  SaveRequest,
  SendRequest,
  Sent,
  Setup,
} from './wire.ts';

/** Asks the program on this computer. Rejects where it does not answer. */
const get = async <Answer>(path: string): Promise<Answer> => (await fetch(path)).json();

const post = async <Answer>(path: string, body: unknown): Promise<Answer> => {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
};

export const ask = {
  setup: () => get<Setup>('/api/setup'),
  /** What there is, at once. */
  overview: () => get<Overview>('/api/overview'),
  /** The same with what the check says, some seconds later. */
  check: () => get<Overview>('/api/overview?checked=yes'),
  file: (file: string, at: Path) =>
    get<OpenFile | Refusal>(`/api/file?${new URLSearchParams({ file, at: JSON.stringify(at) })}`),
  save: (request: SaveRequest) => post<Saved | Refusal>('/api/save', request),
  create: (request: CreateRequest) => post<Created | Refusal>('/api/create', request),
  addPicture: (request: PictureRequest) => post<PictureTaken | Refusal>('/api/picture', request),
  remove: (request: RemoveRequest) => post<Overview | Refusal>('/api/remove', request),
  changes: () => get<Changes>('/api/changes'),
  send: (note: string) => post<Sent | Refusal>('/api/send', { note } satisfies SendRequest),
  preview: () => post<{ address: string } | Refusal>('/api/preview', {}),
};

export const isRefusal = (answer: object): answer is Refusal => 'refusal' in answer;
