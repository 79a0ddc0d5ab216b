import type { SuccessionKind } from '@rt/goals/domain';

/** What became of a goal, in a word. */
export function successionWord(kind: SuccessionKind): string {
  switch (kind) {
    case 'kept':
      return $localize`:@@succession.kept:behållet`;
    case 'reworded':
      return $localize`:@@succession.reworded:omformulerat`;
    case 'split':
      return $localize`:@@succession.split:delat`;
    case 'merged':
      return $localize`:@@succession.merged:sammanslaget`;
    case 'dropped':
      return $localize`:@@succession.dropped:borttaget`;
    case 'new':
      return $localize`:@@succession.new:nytt`;
  }
}
