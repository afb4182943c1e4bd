/**
 * Asks the local Telegram: a GET without a body, else a POST. Fails with an Error whose message is
 * a sentence that can be shown.
 */
export async function ask(path, body) {
  const options = body && {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
  const response = await fetch(path, options).catch(() => {
    throw new Error("No answer from Bite Point. Is it still running?");
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? `That didn't work (${response.status}).`);
  return answer;
}
