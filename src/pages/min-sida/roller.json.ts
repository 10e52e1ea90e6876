import { addresses } from '../../domain/course/addresses.ts';
import { getAdministrations } from '../../queries/reference.ts';
import { url } from '../../url.ts';

/** Name, address and lessons of every role, by id: fetched by Min sida for the reader who has chosen one. */
export async function GET(): Promise<Response> {
  const administrations = await getAdministrations();
  const roles = administrations.flatMap(({ roles: inAdministration }) =>
    inAdministration.map(({ id, name, lessons }) => [id, { name, href: url(addresses.role(id)), lessons }]),
  );
  return Response.json(Object.fromEntries(roles));
}
