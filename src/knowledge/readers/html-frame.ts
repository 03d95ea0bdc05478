import type { BlockKind } from '../document.ts';
import { footnoteNumber, isBackLink } from './html-footnotes.ts';

export type HtmlAttributes = Readonly<Record<string, string>>;

/** An open element and what it makes of the text inside it; inner elements inherit from outer ones. */
export interface HtmlFrame {
  readonly tag: string;
  readonly isSkipped: boolean;
  readonly kind: BlockKind;
  readonly level: number;
  /** Id of the footnote that the text belongs to. */
  readonly footnote: string | null;
  /** Id of the footnote that the text is a link to: such text is a marker. */
  readonly reference: string | null;
  readonly span: number;
}

const SKIPPED = new Set('script style nav noscript template svg iframe object select button'.split(' '));

/** The frame around the whole page. */
export const OUTERMOST: HtmlFrame = {
  tag: '',
  isSkipped: false,
  kind: 'paragraph',
  level: 0,
  footnote: null,
  reference: null,
  span: 1,
};

export function htmlFrame(tag: string, attributes: HtmlAttributes, outer: HtmlFrame): HtmlFrame {
  const span = Number.parseInt(attributes.colspan ?? '1', 10) || 1;
  const frame = { ...outer, tag, span, isSkipped: outer.isSkipped || isInvisible(tag, attributes) };
  if (frame.isSkipped) return frame;
  if (tag === 'a') {
    const target = attributes.href?.startsWith('#') ? attributes.href.slice(1) : '';
    return footnoteNumber(target) === null ? frame : { ...frame, reference: target.replace(/^_/, '') };
  }
  const id = attributes.id ?? '';
  if (footnoteNumber(id) !== null) return { ...frame, kind: 'footnote', footnote: id };
  if (outer.kind === 'footnote') return frame;
  if (/^h[1-6]$/.test(tag)) return { ...frame, kind: 'heading', level: Number(tag.slice(1)) };
  return /^(?:li|dd|dt)$/.test(tag) ? { ...frame, kind: 'item' } : frame;
}

function isInvisible(tag: string, attributes: HtmlAttributes): boolean {
  return (
    SKIPPED.has(tag) ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '') ||
    (tag === 'a' && isBackLink(attributes.href ?? ''))
  );
}
