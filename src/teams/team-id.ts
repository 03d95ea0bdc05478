/**
 * Reads which team an operator means: its id ("19:…@thread.tacv2"), or the link that Teams gives under "Get link to team", which
 * has the id in it. The GUID of its group in Entra ID will not do: nothing is sent to Teams by that.
 * @returns null for anything else
 */
export function readTeamId(written: string): string | null {
  const text = written.trim();
  const id = /^https:\/\/[^/]*\.?teams\.[^/]+\/l\/(?:team|channel)\/([^/?#]+)/iu.exec(text)?.[1] ?? text;
  const plain = decoded(id);
  return /^19:[^\s/;]+@thread\.(?:tacv2|skype)$/u.test(plain) ? plain : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
