import { z } from 'astro/zod';
import { text } from './fields.ts';
import { uiContract } from './ui-contract.ts';

/**
 * What the code needs of the interface's strings: their keys, and after each the placeholders of its text, `{n}{total}`.
 * A list has the contract of its entries in brackets: `['']` is a list of texts; a key that ends with `?` may be left out of an
 * entry. `npm run fix:ui` writes it from `content/ui.yaml` (see ADR 23).
 */
export type UiContract = string | readonly [UiContract] | { readonly [key: string]: UiContract };

/** `'{n}{total}'` → `${string}{n}${string}{total}${string}`: the texts that have these placeholders. */
type TextWith<Placeholders extends string> = Placeholders extends `{${infer Name}}${infer Rest}`
  ? `${string}{${Name}}${TextWith<Rest>}`
  : string;

type TextsOf<Contract> = Contract extends string
  ? TextWith<Contract>
  : Contract extends readonly [infer Entry]
    ? TextsOf<Entry>[]
    : {
        -readonly [Key in keyof Contract as Key extends `${string}?` ? never : Key]: TextsOf<Contract[Key]>;
      } & {
        -readonly [Key in keyof Contract as Key extends `${infer Name}?` ? Name : never]?: TextsOf<
          Contract[Key]
        >;
      };

/** Every string of the interface. */
export type Ui = TextsOf<typeof uiContract>;

const PLACEHOLDER = /\{[a-z]+\}/g;

const placeholdersOf = (message: string): string[] => [...new Set(message.match(PLACEHOLDER))];

/** What is wrong with one text: given to `check-schema.ts` as the parameters of a custom issue. */
export type TextProblem =
  | { problem: 'placeholders'; missing: string[]; unknown: string[]; allowed: string[] }
  | { problem: 'brace'; allowed: string[] }
  | { problem: 'markup'; markup: string };

function findProblem(message: string, required: string[], allowed: string[]): TextProblem | undefined {
  if (/[{}]/.test(message.replace(PLACEHOLDER, ''))) return { problem: 'brace', allowed };
  const [markup] = message.match(/<[^>]*>?|>|&(?:[a-z]+|#\d+);/i) ?? [];
  if (markup) return { problem: 'markup', markup };
  const found = placeholdersOf(message);
  const missing = required.filter((name) => !found.includes(name));
  const unknown = found.filter((name) => !allowed.includes(name));
  if (missing.length + unknown.length === 0) return undefined;
  return { problem: 'placeholders', missing, unknown, allowed };
}

/** One text, with the placeholders that the code fills in. */
function message(required: string[], allowed = required): z.ZodType {
  return text('En text i gränssnittet. {Ord inom klamrar} fylls i av sidan och måste stå kvar.', {
    max: 400,
  }).superRefine((value, context) => {
    const problem = findProblem(value, required, allowed);
    if (problem) context.addIssue({ code: 'custom', message: problem.problem, params: problem });
  });
}

function schemaFor(contract: UiContract): z.ZodType {
  if (typeof contract === 'string') return message(placeholdersOf(contract));
  if (isList(contract)) return z.array(schemaFor(contract[0])).min(1).describe('Texter i ordning.');
  const { one, other, ...further } = contract;
  if (typeof one === 'string' && typeof other === 'string' && Object.keys(further).length === 0) {
    const placeholders = placeholdersOf(other);
    // Whoever writes “en fråga” instead of “1 fråga” needs no number.
    const withoutNumber = placeholders.filter((name) => name !== '{n}');
    return z
      .strictObject({ one: message(withoutNumber, placeholders), other: message(placeholders) })
      .describe('Antal med rätt böjning: one för 1, other för övriga, med {n} för talet.');
  }
  return z.strictObject(
    Object.fromEntries(
      Object.entries(contract).map(([key, inner]) =>
        key.endsWith('?') ? [key.slice(0, -1), schemaFor(inner).optional()] : [key, schemaFor(inner)],
      ),
    ),
  );
}

const isList = (contract: UiContract): contract is readonly [UiContract] => Array.isArray(contract);

/** `content/ui.yaml`: every string the interface shows. All keys are required; there is no fallback. */
export const uiSchema = schemaFor(uiContract).describe('Gränssnittets texter') as z.ZodType<Ui>;

/** The contract that texts fulfil: what `npm run fix:ui` writes. */
export function contractOf(texts: unknown): UiContract {
  if (typeof texts === 'string') return placeholdersOf(texts).join('');
  if (Array.isArray(texts)) return [contractOfEntries(texts)];
  if (typeof texts !== 'object' || texts === null) throw new TypeError(`${texts} is no text`);
  return Object.fromEntries(Object.entries(texts).map(([key, inner]) => [key, contractOf(inner)]));
}

/** The contract that all entries of a list fulfil. */
function contractOfEntries(entries: readonly unknown[]): UiContract {
  const contracts = entries.map(contractOf);
  const keys = new Set(
    contracts.flatMap((contract) => (typeof contract === 'object' ? Object.keys(contract) : [])),
  );
  if (keys.size === 0) return '';
  return Object.fromEntries(
    [...keys].map((key) => {
      const having = contracts.filter((contract) => typeof contract === 'object' && key in contract);
      return [having.length === contracts.length ? key : `${key}?`, ''];
    }),
  );
}
