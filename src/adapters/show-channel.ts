import {
  changeOccasion,
  newerOccasion,
  newOccasion,
  type Occasion,
  type OccasionAction,
} from '../domain/sessions/occasion.ts';
import { parseOccasion } from '../domain/sessions/parse-occasion.ts';
import { type EraseMessage, keepOccasion, readOccasion, SHOW_CHANNEL } from './occasion-store.ts';

/** Which window this is: the leader's, the room's, or the only one, which the room sees as well. */
export type ShowWindow = 'presenter' | 'audience' | 'single';

/** How it stands with the window of the room, for the leader to know and never for the room. */
export type RoomState =
  | 'closed'
  /** It answers and can be seen. */
  | 'in-step'
  /** It answers and is minimised, behind another tab or covered. */
  | 'hidden'
  /** It has not said that it was closed, and does not answer: the computer that shows it may sleep. */
  | 'silent';

export interface ShowChannel {
  read(): Occasion;
  /** Changes the occasion in every window, and keeps it so that a reload goes on where it was. Never throws on storage. */
  change(action: OccasionAction): void;
  /** Calls the listener after every change, and when the state of the room's window changes. Returns what stops it. */
  subscribe(listener: () => void): () => void;
  roomState(): RoomState;
  /** Whether what happens is kept: false where storage is full or blocked. */
  isKept(): boolean;
}

interface ShowOptions {
  occasion: Occasion;
  role: ShowWindow;
  /** The address that the room's window is to have, said by the leader's window. */
  audienceAddress?: string;
  /** Called in the room's window when the leader has another group or another running order in front of her. */
  onLead?: (address: string) => void;
}

/**
 * The leader's window asks this often. The answer does not wait for a timer, which browsers let run once a minute in a
 * window that is hidden: only its silence, not its slowness, can be heard.
 */
const ASK_MS = 1000;
/** So many questions in a row without an answer are silence. */
const MISSED = 3;

type Message =
  | EraseMessage
  | { kind: 'state'; occasion: unknown }
  /** From a window that has come, or has been away: what is the state? */
  | { kind: 'hello' }
  | { kind: 'ask' }
  | { kind: 'answer'; id: string; revision: number; isHidden: boolean }
  | { kind: 'gone' }
  | { kind: 'lead'; address: string };

/**
 * Keeps the windows of one computer in step, in both directions: the occasion is stored (`occasion-store.ts`) and sent whole
 * through a `BroadcastChannel`. Where storage is blocked the windows still follow each other as long as one stays open.
 */
export function openShowChannel({
  occasion: first,
  role,
  audienceAddress,
  onLead,
}: ShowOptions): ShowChannel {
  const channel = new BroadcastChannel(SHOW_CHANNEL);
  const listeners = new Set<() => void>();
  let occasion = first;
  let room: 'closed' | { isHidden: boolean } = 'closed';
  let missed = 0;
  let told: RoomState = 'closed';
  let isKept = true;

  const notify = () => {
    for (const listener of listeners) listener();
  };
  const send = (message: Message) => channel.postMessage(message);
  const roomState = (): RoomState => {
    if (room === 'closed') return 'closed';
    if (missed >= MISSED) return 'silent';
    return room.isHidden ? 'hidden' : 'in-step';
  };
  const tellRoomState = () => {
    if (roomState() === told) return;
    told = roomState();
    notify();
  };
  const lead = () => {
    if (audienceAddress !== undefined) send({ kind: 'lead', address: audienceAddress });
  };

  /** Takes in what another window has shown. Another group is no reason to leave this one. */
  function take(received: unknown): void {
    const theirs = parseOccasion(received);
    if (!theirs || theirs.id !== occasion.id) return;
    const newer = newerOccasion(occasion, theirs);
    if (newer === occasion) return;
    occasion = newer;
    notify();
  }

  function ask(): void {
    if (room !== 'closed') missed += 1;
    send({ kind: 'ask' });
    tellRoomState();
  }

  /** A page that is left is hidden after it has said goodbye, and must not answer any more. */
  let isLeft = false;
  const answer = () => {
    if (isLeft) return;
    send({
      kind: 'answer',
      id: occasion.id,
      revision: occasion.revision,
      isHidden: document.visibilityState === 'hidden',
    });
  };

  channel.addEventListener('message', ({ data }: MessageEvent<Message | null | undefined>) => {
    // Another program, or a later version in another tab, may say anything under the name.
    if (!data) return;
    switch (data.kind) {
      case 'state':
        take(data.occasion);
        break;
      case 'erase':
        if (data.id !== undefined && data.id !== occasion.id) break;
        occasion = {
          ...newOccasion(occasion.id, occasion.order, { date: '', group: '', place: '' }, Date.now()),
        };
        notify();
        break;
      case 'hello':
        send({ kind: 'state', occasion });
        break;
      case 'ask':
        if (role === 'audience') answer();
        break;
      case 'answer':
        if (role !== 'presenter') break;
        // A window of another group is led here as soon as the leader does something; it is not the room's window yet.
        if (data.id !== occasion.id) break;
        room = { isHidden: data.isHidden };
        missed = 0;
        if (data.revision < occasion.revision) send({ kind: 'state', occasion });
        tellRoomState();
        break;
      case 'gone':
        room = 'closed';
        missed = 0;
        tellRoomState();
        break;
      case 'lead':
        if (role === 'audience') onLead?.(data.address);
        break;
    }
  });

  const comeBack = () => {
    isLeft = false;
    take(readOccasion(occasion.id));
    send({ kind: 'hello' });
    if (role === 'presenter') ask();
    else if (role === 'audience') answer();
  };
  window.addEventListener('pagehide', () => {
    if (role === 'audience') send({ kind: 'gone' });
    isLeft = true;
  });
  window.addEventListener('pageshow', comeBack);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') comeBack();
    else if (role === 'audience') answer();
  });
  // A second way, for a browser that keeps windows from speaking with each other.
  window.addEventListener('storage', ({ newValue }) => take(newValue));
  if (role === 'presenter') setInterval(ask, ASK_MS);
  lead();
  comeBack();

  return {
    read: () => occasion,
    change(action) {
      occasion = changeOccasion(occasion, action, Date.now());
      send({ kind: 'state', occasion });
      notify();
      isKept = keepOccasion(occasion) === 'kept';
      if (room === 'closed') lead();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    roomState,
    isKept: () => isKept,
  };
}
