import { z } from 'astro/zod';
import type { SearchWords } from '../domain/search/build-index.ts';
import { text } from './fields.ts';

const word = (description: string) => text(description, { max: 40 });

/** `content/synonyms.yaml`: what the search knows about words, beyond what it works out by itself. */
export const synonymsSchema = z
  .strictObject({
    synonyms: z
      .array(
        z.strictObject({
          said: z
            .array(word('Ett ord eller uttryck som någon skriver i sökrutan, högst tre ord.'))
            .min(1)
            .describe('Det som någon skriver. Böjningar och å, ä, ö sköter sökningen själv.'),
          meant: z
            .array(word('Ett ord eller uttryck som finns på sidorna.'))
            .min(1)
            .describe('Det som webbplatsen kallar saken.'),
        }),
      )
      .describe(
        'Vardagsord och förkortningar. Ord som hör till ett enda tecken eller en enda ordförklaring skrivs hellre som aliases där.',
      ),
    forms: z
      .array(z.array(word('En böjningsform.')).min(2).describe('Former av samma ord.'))
      .describe(
        'Former som sökningen annars tar för olika ord, till exempel anmälan och anmälning. Gäller också sist i sammansatta ord.',
      ),
    compoundParts: z
      .array(word('Ett ord i grundform.'))
      .describe('Ord som sammansatta ord består av, så att ”intyg” hittar ”läkarintyg”.'),
    notCompounds: z
      .array(word('Ett ord i grundform.'))
      .describe('Ord som ser sammansatta ut men inte ska delas, till exempel handläggare.'),
    ordinaryWords: z
      .array(word('Ett ord i grundform.'))
      .describe(
        'Vanliga ord som inte finns på sidorna men liknar ord som gör det, till exempel flaska. Sökningen tar dem inte för stavfel, och säger hellre att den inte vet.',
      ),
    elsewhere: z
      .array(word('Ett ord i grundform.'))
      .describe(
        'Ord som hör till annat än det som webbplatsen handlar om, till exempel semester. Den som skriver dem får hellre veta att sökningen inte har något säkert svar.',
      ),
    stopWords: z
      .array(word('Ett småord.'))
      .describe(
        'Småord som inte säger vad någon letar efter. De hoppas över, utom de som få rubriker och sökfraser har: de hjälper till att skilja sidor åt.',
      ),
  })
  .describe('Ord som sökningen känner till') satisfies z.ZodType<SearchWords>;
