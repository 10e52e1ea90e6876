import type { APIRoute, GetStaticPaths } from 'astro';
import { addresses } from '../../domain/course/addresses.ts';
import { drawFigure } from '../../domain/figures/draw-figure.ts';
import { FIGURE_SIZES, type Figure, type FigureSize } from '../../domain/figures/figure.ts';
import { listFigures } from '../../queries/figures.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await listFigures()).flatMap(({ id, figure }) =>
    FIGURE_SIZES.map((size) => ({
      params: { figure: /([^/]+)\.svg$/.exec(addresses.figure(id, size))?.[1] },
      props: { figure, size },
    })),
  );

/** A figure as a picture of its own, so that it weighs nothing before the text can be read. */
export const GET: APIRoute<{ figure: Figure; size: FigureSize }> = ({ props: { figure, size } }) =>
  new Response(drawFigure(figure, size).svg, { headers: { 'Content-Type': 'image/svg+xml' } });
