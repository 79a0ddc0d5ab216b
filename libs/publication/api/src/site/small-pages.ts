import { dataAddress, datasetsOf, type PublicRegion, type PublicSite } from '@rt/publication/domain';
import { html } from '../html/html';
import { link, own, type PageParts, type Pen } from './page';

/** Where there is nothing, or nothing any more: the two cannot be told apart. */
export const missingPage = (pen: Pen, region: PublicRegion | null, site: PublicSite | null): PageParts => ({
  title: pen.words.notFoundTitle,
  address: (to) => (region ? to.region(region.slug) : to.regions),
  region,
  site,
  crumbs: [],
  main: html`<h1>${pen.words.notFoundTitle}</h1>
    <p>${pen.words.notFound}</p>
    <p>${link(region ? pen.to.region(region.slug) : pen.to.regions, pen.words.toStart)}</p>`,
});

/** The region's open data, a row a dataset. */
export const dataPage = (pen: Pen, site: PublicSite): PageParts => ({
  title: pen.words.data,
  address: (to) => to.data(site.slug),
  region: site,
  site,
  crumbs: [{ text: site.name, address: pen.to.region(site.slug) }],
  main: html`<h1>${pen.words.data}</h1>
    <p class="lead">${pen.words.dataLead}</p>
    <div class="scroll" tabindex="0" role="group" aria-label="${pen.words.data}">
      <table>
        <thead>
          <tr>
            <th scope="col">${pen.words.dataset}</th>
            <th scope="col">${pen.words.formats}</th>
          </tr>
        </thead>
        <tbody>
          ${datasetsOf(site).map(
            ({ title, files, own: isOwn }) =>
              html`<tr>
                <th scope="row" ${isOwn && own(pen)}>${title[pen.language]}</th>
                <td>${files.map(({ address, format }) => html`${link(address, format.label)} `)}</td>
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
    <h2>${pen.words.catalogue}</h2>
    <p>
      ${link(dataAddress.catalogue(site.slug, 'rdf'), 'RDF/XML')}
      ${link(dataAddress.catalogue(site.slug, 'ttl'), 'Turtle')}
    </p>`,
});
