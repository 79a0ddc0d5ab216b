import { booleanAttribute, Component, computed, input, output } from '@angular/core';
import type { SeriesPreview as Preview, StatisticsChoice } from '@rt/indicators/domain';
import { injectLanguage, NumberPipe } from '@rt/shared/ui';
import { LineChart } from '@rt/shared/ui/chart';
import { chartSeries, sexesIn } from '../chart/chart-choice';
import { ChoiceForm } from './choice-form';
import { NoteText } from './note-text';

/** What a file or a source would give: what is still to be chosen, the values, what they would change, and the notes that must be shown. */
@Component({
  selector: 'rt-series-preview',
  imports: [ChoiceForm, LineChart, NoteText, NumberPipe],
  templateUrl: './series-preview.html',
  styleUrl: './series-preview.css',
})
export class SeriesPreviewView {
  readonly preview = input.required<Preview>();
  /** The choice that counts now, which may be newer than the preview. */
  readonly choice = input.required<StatisticsChoice>();
  readonly name = input.required<string>();
  readonly unit = input.required<string>();
  /** Places and sexes are chosen elsewhere. */
  readonly onlyFixed = input(false, { transform: booleanAttribute });
  readonly chosen = output<StatisticsChoice>();

  protected readonly language = injectLanguage();
  protected readonly unitInFile = computed(() => {
    const units = this.preview().file.dimensions.flatMap(({ values }) => values.flatMap(({ unit }) => unit ?? []));
    return units.find((unit) => unit !== this.unit()) ?? null;
  });
  protected readonly lines = computed(() => {
    const series = this.preview().series.map((each) => ({ ...each, id: `${each.placeCode} ${each.sex}` }));
    return chartSeries(series, { places: series.map(({ placeCode }) => placeCode), sexes: sexesIn(series) });
  });
}
