import { LatestChoice } from './latest-choice';

function choices() {
  const tried: string[] = [];
  const answers: (() => void)[] = [];
  const choice = new LatestChoice<string>((one) => {
    tried.push(one);
    return new Promise((resolve) => answers.push(resolve));
  });
  const answer = async () => {
    answers.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { choice, tried, answer };
}

describe('LatestChoice', () => {
  it('tries a choice at once, and shows it until it is answered', async () => {
    const { choice, tried, answer } = choices();
    void choice.choose('a');
    expect([tried, choice.asked()]).toEqual([['a'], 'a']);
    await answer();
    expect(choice.asked()).toBeNull();
  });
  it('tries the last of those made meanwhile, and passes over the others', async () => {
    const { choice, tried, answer } = choices();
    void choice.choose('a');
    void choice.choose('b');
    void choice.choose('c');
    expect(tried).toEqual(['a']);
    await answer();
    expect(tried).toEqual(['a', 'c']);
    await answer();
    expect([tried, choice.asked()]).toEqual([['a', 'c'], null]);
  });
});
