/** What an object in a card may hold. */
export interface CardShape {
  readonly allowed: ReadonlySet<string>;
  readonly required: readonly string[];
  /** Which objects a property holds, alone or in a list. */
  readonly children: Readonly<Record<string, readonly string[]>>;
}

const ELEMENT = 'type id isVisible requires fallback height separator spacing';
const INPUT = `${ELEMENT} label isRequired errorMessage`;
const ACTION = 'type id title iconUrl style fallback tooltip isEnabled mode requires';
const BOX = 'items selectAction style verticalContentAlignment bleed backgroundImage minHeight rtl';

const ACTIONS = ['Execute', 'OpenUrl', 'ShowCard', 'Submit', 'ToggleVisibility'].map(
  (name) => `Action.${name}`,
);
/** What can be put on a row, a column or a piece of text: a card cannot unfold from there. */
const PRESSES = ACTIONS.filter((name) => name !== 'Action.ShowCard');
const ELEMENTS = [
  ...[
    'ActionSet',
    'ColumnSet',
    'Container',
    'FactSet',
    'Image',
    'ImageSet',
    'RichTextBlock',
    'Table',
    'TextBlock',
  ],
  ...['ChoiceSet', 'Date', 'Number', 'Text', 'Time', 'Toggle'].map((name) => `Input.${name}`),
];
const press = { selectAction: PRESSES };

/**
 * The objects of Adaptive Cards 1.5, written from its public description for the parts that a card of ours may have:
 * no media, no sign-in, and nothing from later versions, which Teams on a phone does not show.
 */
export const CARD_SHAPES: Readonly<Record<string, CardShape>> = {
  AdaptiveCard: shape(
    `type version refresh body actions selectAction fallbackText backgroundImage minHeight rtl speak lang
     verticalContentAlignment $schema`,
    'type',
    { ...press, body: ELEMENTS, actions: ACTIONS, refresh: ['Refresh'] },
  ),
  Refresh: shape('type action userIds', '', { action: ['Action.Execute'] }),
  TextBlock: shape(
    `${ELEMENT} text color fontType horizontalAlignment isSubtle maxLines size weight wrap style`,
    'text',
  ),
  RichTextBlock: shape(`${ELEMENT} inlines horizontalAlignment`, 'inlines', { inlines: ['TextRun'] }),
  TextRun: shape(
    'type text color fontType highlight isSubtle italic selectAction size strikethrough underline weight',
    'text',
    press,
  ),
  Container: shape(`${ELEMENT} ${BOX}`, 'items', { ...press, items: ELEMENTS }),
  ColumnSet: shape(`${ELEMENT} columns selectAction style bleed minHeight horizontalAlignment`, '', {
    ...press,
    columns: ['Column'],
  }),
  Column: shape(`type id isVisible requires fallback separator spacing width ${BOX}`, '', {
    ...press,
    items: ELEMENTS,
  }),
  FactSet: shape(`${ELEMENT} facts`, 'facts', { facts: ['Fact'] }),
  Fact: shape('type title value', 'title value'),
  ActionSet: shape(`${ELEMENT} actions`, 'actions', { actions: ACTIONS }),
  Image: shape(
    `${ELEMENT} url altText backgroundColor horizontalAlignment selectAction size style width`,
    'url',
    press,
  ),
  ImageSet: shape(`${ELEMENT} images imageSize`, 'images', { images: ['Image'] }),
  Table: shape(
    `${ELEMENT} columns rows firstRowAsHeader showGridLines gridStyle horizontalCellContentAlignment
     verticalCellContentAlignment`,
    '',
    { columns: ['TableColumnDefinition'], rows: ['TableRow'] },
  ),
  TableColumnDefinition: shape('type width horizontalCellContentAlignment verticalCellContentAlignment'),
  TableRow: shape('type cells style horizontalCellContentAlignment verticalCellContentAlignment', '', {
    cells: ['TableCell'],
  }),
  TableCell: shape(`type ${BOX}`, 'items', { ...press, items: ELEMENTS }),
  'Input.Text': shape(`${INPUT} isMultiline maxLength placeholder regex style inlineAction value`, 'id', {
    inlineAction: PRESSES,
  }),
  'Input.Date': shape(`${INPUT} max min placeholder value`, 'id'),
  'Input.Time': shape(`${INPUT} max min placeholder value`, 'id'),
  'Input.Number': shape(`${INPUT} max min placeholder value`, 'id'),
  'Input.Toggle': shape(`${INPUT} title value valueOff valueOn wrap`, 'id title'),
  // What Teams adds to the format: two lists with different keys are never taken for one.
  'Input.ChoiceSet': shape(`${INPUT} key choices isMultiSelect style value placeholder wrap`, 'id', {
    choices: ['Input.Choice'],
  }),
  'Input.Choice': shape('type title value', 'title value'),
  'Action.Execute': shape(`${ACTION} verb data associatedInputs`),
  'Action.Submit': shape(`${ACTION} data associatedInputs`),
  'Action.OpenUrl': shape(`${ACTION} url`, 'url'),
  'Action.ShowCard': shape(`${ACTION} card`, '', { card: ['AdaptiveCard'] }),
  'Action.ToggleVisibility': shape(`${ACTION} targetElements`, 'targetElements'),
};

/** What may take an object's place on clients that cannot show it. */
export function fallbacksOf(type: string): readonly string[] {
  if (type.startsWith('Action.')) return ACTIONS;
  return type === 'Column' ? ['Column'] : ELEMENTS;
}

function shape(allowed: string, required = '', children: CardShape['children'] = {}): CardShape {
  return { allowed: new Set(allowed.split(/\s+/u)), required: required.split(' ').filter(Boolean), children };
}
