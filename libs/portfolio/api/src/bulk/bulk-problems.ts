import type { BulkItem } from '@rt/portfolio/domain';
import { conflict, notFound, Problem, refused } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';

const namesOf = (items: readonly { intervention: { name: string } }[]) => {
  const names = items.slice(0, 5).map(({ intervention }) => intervention.name);
  return names.join(', ') + (items.length > names.length ? ' …' : '');
};

/** 409: somebody has changed links since they were looked at. */
export const linksChanged = (items: readonly BulkItem[]) =>
  conflict('bulk-link.changed', {
    sv: `Någon annan har ändrat kopplingarna sedan du förhandsgranskade: ${namesOf(items)}. Det du valde är kvar. Se över förhandsgranskningen och spara igen. Inget är sparat.`,
    en: `Somebody else has changed the links since you previewed: ${namesOf(items)}. What you chose is kept. Look over the preview and save again. Nothing is saved.`,
  });

/** 404: some of what was chosen is not there, or not this person's; which ones is told by their ids alone. */
export const someGone = (ids: readonly Id[]) => {
  const message = {
    sv: `${ids.length} av de valda insatserna finns inte längre, eller så har du inte tillgång till dem. Gå till listan och välj igen. Inget är sparat.`,
    en: `${ids.length} of the chosen interventions no longer exist, or you have no access to them. Go to the list and choose again. Nothing is saved.`,
  };
  return new Problem(404, 'bulk-link.some-gone', message, {
    issues: ids.map((id) => ({ path: `interventionIds.${id}`, code: 'bulk-link.gone', message })),
  });
};

/** 422: what cannot be done, intervention by intervention. */
export const bulkRefused = (items: readonly BulkItem[]) =>
  refused(
    'bulk-link.refused',
    {
      sv: `Kopplingarna går inte att spara för ${namesOf(items)}. Välj bort dem eller ändra andelarna. Inget är sparat.`,
      en: `The links cannot be saved for ${namesOf(items)}. Leave them out or change the shares. Nothing is saved.`,
    },
    items.flatMap(({ intervention, refusal }) =>
      refusal ? [{ path: intervention.name, code: 'bulk-link.refused', message: refusal }] : [],
    ),
  );

export const batchNotFound = () =>
  notFound('bulk-link.not-found', {
    sv: 'Ändringen finns inte, är redan ångrad eller gjordes av någon annan.',
    en: 'The change does not exist, is already undone or was made by somebody else.',
  });

/** 409: what was done at once has been changed one by one since. */
export const changedSince = (interventions: number) =>
  conflict('bulk-link.changed-since', {
    sv: `Kopplingarna har ändrats sedan dess för ${interventions} av insatserna, så ändringen kan inte ångras i ett. Ändra på insatsernas sidor. Inget är ändrat.`,
    en: `The links of ${interventions} of the interventions have been changed since, so the change cannot be undone as one. Edit on their pages. Nothing is changed.`,
  });
