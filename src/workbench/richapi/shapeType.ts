import type { Picture, Sheet } from "../engine/model";
import { field } from "./field";
import type { Instance, Type } from "./definition";
import { invalidArgument, itemNotFound } from "./errors";
import { placeScalars } from "./placeScalars";

interface ShapeTarget {
  readonly sheet: Sheet;
  readonly picture: Picture;
}

/** Of the shapes over the cells, pictures. */
export function shapesOf(sheet: Sheet): Instance {
  return { type: shapes, target: sheet };
}

const one = (sheet: Sheet, picture: Picture): Instance => ({ type: shape, target: { sheet, picture } satisfies ShapeTarget });

function existing(sheet: Sheet, key: unknown): Instance {
  const found = sheet.pictures.find(({ id, name }) => id === key || name === key);
  if (!found) throw itemNotFound();
  return one(sheet, found);
}

const shapes: Type = {
  name: "ShapeCollection",
  scalars: {},
  items: (sheet: Sheet) => sheet.pictures.map((picture) => one(sheet, picture)),
  getItem: existing,
  methods: {
    addImage: (sheet: Sheet, [image], { workbook }) => {
      workbook.requireUnprotected(sheet);
      const png = String(image);
      // The first bytes of every PNG.
      if (!png.startsWith("iVBORw0KGgo")) throw invalidArgument();
      let number = 1;
      while (sheet.pictures.some(({ id }) => id === `{picture-${number}}`)) number++;
      const picture: Picture = { id: `{picture-${number}}`, name: `Picture ${number}`, png, alt: "", locksRatio: true, top: 0, left: 0, width: 72, height: 72 };
      sheet.pictures.push(picture);
      workbook.redraw();
      return one(sheet, picture);
    },
    getCount: (sheet: Sheet) => sheet.pictures.length,
    getItem: existing,
  },
};

const own = <K extends keyof Picture>(name: K) => field(({ picture }: ShapeTarget) => picture, name);

const shape: Type = {
  name: "Shape",
  id: ({ picture }: ShapeTarget) => picture.id,
  scalars: {
    id: own("id"),
    name: own("name"),
    type: { get: () => "Image" },
    altTextDescription: own("alt"),
    lockAspectRatio: own("locksRatio"),
    ...placeScalars(({ sheet, picture }: ShapeTarget) => ({ sheet, place: picture })),
  },
  methods: {
    delete: ({ sheet, picture }: ShapeTarget, _args, { workbook }) => {
      workbook.requireUnprotected(sheet);
      sheet.pictures.splice(sheet.pictures.indexOf(picture), 1);
      workbook.redraw();
    },
  },
};
