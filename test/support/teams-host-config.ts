/**
 * How Teams shows cards, near enough to measure by: its font with what stands in for it elsewhere, its sizes and its
 * spacing. Colours are those of the light theme.
 */
export const TEAMS_HOST_CONFIG = {
  supportsInteractivity: true,
  fontFamily: "'Segoe UI', 'Liberation Sans', 'DejaVu Sans', sans-serif",
  fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 20, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#E0E0E0' },
  containerStyles: {
    default: {
      backgroundColor: '#FFFFFF',
      foregroundColors: {
        default: { default: '#242424', subtle: '#616161' },
        accent: { default: '#4F52B2', subtle: '#616161' },
        good: { default: '#237B4B', subtle: '#237B4B' },
        warning: { default: '#835C00', subtle: '#835C00' },
        attention: { default: '#C4314B', subtle: '#C4314B' },
      },
    },
    emphasis: {
      backgroundColor: '#F5F5F5',
      foregroundColors: { default: { default: '#242424', subtle: '#616161' } },
    },
    accent: { backgroundColor: '#E8EBFA' },
    good: { backgroundColor: '#E7F2DA' },
    warning: { backgroundColor: '#FBF6D9' },
    attention: { backgroundColor: '#FCF4F6' },
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 8 },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  adaptiveCard: { allowCustomStyle: false },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'default', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'default' },
    },
    errorMessage: { spacing: 'small', color: 'attention' },
  },
} as const;

/** What Teams gives buttons and fields, which a host config cannot say. */
export const TEAMS_STYLE = `
  body { margin: 0; background: #f5f5f5; font: 14px/20px ${TEAMS_HOST_CONFIG.fontFamily}; }
  .ac-pushButton, .ac-inlineActionButton {
    min-height: 32px; padding: 5px 12px; border: 1px solid #d1d1d1; border-radius: 4px;
    background: #fff; font: 600 14px/20px ${TEAMS_HOST_CONFIG.fontFamily}; white-space: normal; max-width: 100%;
  }
  .ac-input { box-sizing: border-box; min-height: 32px; width: 100%; font: inherit; padding: 5px 10px; }
  textarea.ac-input { min-height: 80px; }
  .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
  .ac-actionSet > div { max-width: 100%; }
`;
