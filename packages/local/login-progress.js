// Runs in the browser, on the page of personas: says how far the demo is, and falls silent when it is there.
const line = document.getElementById('progress');
const bar = line.querySelector('progress');
const words = line.querySelector('span');

const sentences = {
  starting: 'De voorbeelden worden klaargezet. U kunt al rondkijken.',
  loading: 'De voorbeelden worden klaargezet. U kunt al rondkijken.',
  failed: 'Niet alle voorbeelden zijn klaargezet. Start Greep opnieuw: dan gaat het verder waar het was.',
  empty: 'Greep begon zonder voorbeelden. Personen kunnen pas inloggen als een beheerder hen uitnodigt.',
};

const show = ({ state, done, total, what }) => {
  line.hidden = state === 'ready';
  const isLoading = state === 'loading' && total > 0;
  bar.hidden = !isLoading;
  bar.max = total || 1;
  bar.value = done;
  const sentence = isLoading ? `${sentences.loading} Nu: ${what} (${done} van ${total}).` : sentences[state];
  if (words.textContent !== sentence) words.textContent = sentence;
};

const look = async () => {
  const answer = await fetch('/demo-progress').catch(() => undefined);
  const progress = answer?.ok ? await answer.json() : { state: 'starting' };
  show(progress);
  if (progress.state === 'starting' || progress.state === 'loading') setTimeout(look, 1000);
};

void look();
