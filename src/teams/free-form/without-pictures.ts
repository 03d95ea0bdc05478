const PICTURE =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D}|[\u{1F1E6}-\u{1F1FF}]|(?<!\S)(?:[:;=]-?[)(DPp]|<3)(?!\S)/gu;

/** Takes smiles and other small pictures out of a message. */
export function withoutPictures(text: string): string {
  return text.replace(PICTURE, ' ').trim();
}
